// `marronnier merge`: two versions of a plan that began as the same file.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { marronnier } from "./marronnier.mjs";

const folder = mkdtempSync(join(tmpdir(), "marronnier-"));
after(() => rmSync(folder, { recursive: true }));

const planWith = (posts, members = {}) => ({ format: "marronnier", version: 1, id: "a", client: { name: "A" }, posts, ...members });

function fileWith(name, plan) {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, typeof plan === "string" ? plan : JSON.stringify(plan));
  return path;
}

async function merge(base, ours, theirs) {
  const answer = await marronnier(["merge", fileWith("base", base), fileWith("ours", ours), fileWith("theirs", theirs)]);
  return { ...answer, plan: answer.stdout && JSON.parse(answer.stdout), told: answer.stderr.split("\n").filter(Boolean) };
}

const post = (id, members = {}) => ({ id, title: "Idée", status: "idea", ...members });

test("What each changed alone is in the merged plan, and what came from them is told", async () => {
  const base = planWith([post("p1"), post("p2"), post("p3")]);
  const ours = planWith([post("p1", { note: "photo?" }), post("p2"), post("p3")]);
  const theirs = planWith([post("p1", { title: "Bûche", date: "2026-12-17", time: "18:30" }), post("p3"), post("p4")]);
  const { code, plan, told } = await merge(base, ours, theirs);
  assert.equal(code, 0);
  assert.deepEqual(plan.posts, [
    { id: "p1", title: "Bûche", date: "2026-12-17", time: "18:30", status: "idea", note: "photo?" }, post("p3"), post("p4"),
  ]);
  assert.deepEqual(told, ["post/p1 /when: theirs", "post/p1 title: theirs", "post/p2: removed", "post/p4: added"]);
});

test("Nothing to merge is nothing to tell", async () => {
  const base = planWith([post("p1")]);
  assert.deepEqual((await merge(base, base, base)).told, []);
  const { code, plan, told } = await merge(base, planWith([post("p1", { title: "Bûche" })]), base);
  assert.deepEqual([code, plan.posts[0].title, told], [0, "Bûche", []]);
});

test("A field that both changed is a conflict: ours counts, theirs is told, the exit code is 1", async () => {
  const base = planWith([post("p1", { link: "https://a.example/" })]);
  const ours = planWith([post("p1", { title: "Bûche", link: "https://b.example/" })]);
  const theirs = planWith([post("p1", { title: "Galette" })]);
  const { code, plan, told } = await merge(base, ours, theirs);
  assert.equal(code, 1);
  assert.equal(plan.posts[0].title, "Bûche");
  assert.deepEqual(told, ["post/p1 link: conflict, they took it out", 'post/p1 title: conflict, theirs was "Galette"']);
});

test("Captions changed in different paragraphs become one; in the same paragraph they stay a conflict", async () => {
  const caption = "Bonjour !\n\nLa bûche est là.\n\nÀ demain";
  const version = (text) => planWith([post("p1", { caption: text })]);
  const apart = await merge(version(caption), version(caption.replace("Bonjour", "Bonsoir")), version(`${caption}\n#noel`));
  assert.equal(apart.code, 0);
  assert.equal(apart.plan.posts[0].caption, "Bonsoir !\n\nLa bûche est là.\n\nÀ demain\n#noel");
  assert.deepEqual(apart.told, ["post/p1 caption: both"]);
  const together = await merge(version(caption), version(caption.replace("là", "ici")), version(caption.replace("là", "prête")));
  assert.equal(together.code, 1);
  assert.match(together.plan.posts[0].caption, /ici/);
  assert.match(together.told[0], /^post\/p1 caption: conflict, theirs was .*prête/);
});

test("An edit beats a removal, on either side", async () => {
  const base = planWith([post("p1"), post("p2")]);
  const ours = planWith([post("p1", { title: "Bûche" })]);
  const theirs = planWith([post("p2", { title: "Galette" })]);
  const { code, plan, told } = await merge(base, ours, theirs);
  assert.equal(code, 0);
  assert.deepEqual(plan.posts.map(({ title }) => title), ["Bûche", "Galette"]);
  assert.deepEqual(told, ["post/p1: kept", "post/p2: added"]);
});

test("Fields of a newer program are merged like the others", async () => {
  const base = planWith([post("p1", { mood: "calm" })], { boards: [1] });
  const ours = planWith([post("p1", { mood: "calm", budget: 3 })], { boards: [1] });
  const theirs = planWith([post("p1", { mood: "wild" })], { boards: [1, 2] });
  const { code, plan, told } = await merge(base, ours, theirs);
  assert.equal(code, 0);
  assert.deepEqual(plan.posts[0], { ...post("p1"), budget: 3, mood: "wild" });
  assert.deepEqual(plan.boards, [1, 2]);
  assert.deepEqual(told, ["plan/ boards: theirs", "post/p1 mood: theirs"]);
});

test("A post put into a campaign that the other removed keeps it", async () => {
  const campaign = { id: "c1", name: "Noël", color: "#aa3344", from: "2026-12-01", to: "2026-12-24" };
  const base = planWith([post("p1")], { campaigns: [campaign] });
  const ours = planWith([post("p1", { campaign: "c1", step: -7 })], { campaigns: [campaign] });
  const { code, plan } = await merge(base, ours, planWith([post("p1")]));
  assert.equal(code, 0);
  assert.deepEqual([plan.campaigns.length, plan.posts[0].campaign], [1, "c1"]);
  assert.deepEqual((await marronnier(["format", "-"], { input: JSON.stringify(plan) })).code, 0);
});

test("Versions of different plans, bad files and bad use are refused", async () => {
  const base = planWith([]);
  const strange = await merge(base, base, { ...base, id: "b" });
  assert.deepEqual([strange.code, strange.stdout], [2, ""]);
  assert.match(strange.stderr, /theirs\.json: is the plan "b", and .*base\.json is "a"/);
  const broken = await merge(base, "{", base);
  assert.deepEqual([broken.code, broken.stdout], [2, ""]);
  assert.match(broken.stderr, /ours\.json: /);
  for (const words of [["merge"], ["merge", "a", "b"]]) {
    const { code, stderr } = await marronnier(words);
    assert.equal(code, 2);
    assert.match(stderr, /usage: marronnier merge BASE\.json OURS\.json THEIRS\.json/);
  }
  assert.match((await marronnier(["merge", "-", "-", "a"])).stderr, /standard input/);
});
