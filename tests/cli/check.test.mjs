// What `marronnier check` finds, and how it answers.
import assert from "node:assert/strict";
import { test } from "node:test";

import { marronnier } from "./marronnier.mjs";

function planWith(members) {
  const client = { name: "Kléber", country: "FR", region: "FR-57" };
  return JSON.stringify({ format: "marronnier", version: 1, id: "a", client, ...members });
}

const instagram = [{ network: "instagram", format: "post" }];

// As of a day before the posts of these tests: what is in the past depends on it.
const before = ["--today", "2026-11-22"];

async function found(members, words = before) {
  const answer = await marronnier(["check", "-", "--json", ...words], { input: planWith(members) });
  return { code: answer.code, findings: JSON.parse(answer.stdout || "null") };
}

test("A careful plan has nothing to find", async () => {
  const posts = [{ id: "p1", title: "A", caption: "x", date: "2026-12-16", status: "approved", variants: instagram }];
  assert.deepEqual(await found({ posts }), { code: 0, findings: [] });
});

test("Two posts on one network within the hour are found once, with both named", async () => {
  const posts = [
    { id: "p1", title: "Tôt", caption: "x", date: "2026-12-16", time: "18:00", status: "draft", variants: instagram },
    { id: "p2", title: "Tard", caption: "x", date: "2026-12-16", time: "18:59", status: "draft", variants: instagram },
  ];
  const { code, findings } = await found({ posts });
  assert.equal(code, 1);
  assert.equal(findings.length, 1);
  assert.equal(findings[0].code, "crowding");
  assert.equal(findings[0].severity, "warning");
  assert.deepEqual([findings[0].post, findings[0].other, findings[0].network], ["p1", "p2", "instagram"]);
  assert.match(findings[0].message, /Tôt.*Tard.*Instagram/);
});

test("An hour apart, another network, or cancelled is no crowding", async () => {
  const at = (id, time, more) => ({ id, title: id, caption: "x", date: "2026-12-16", time, status: "draft",
    variants: instagram, ...more });
  const posts = [at("p1", "18:00"), at("p2", "19:00"), at("p3", "18:10", { status: "cancelled" }),
    at("p4", "18:10", { variants: [{ network: "facebook", format: "post" }] })];
  assert.deepEqual((await found({ posts })).findings, []);
});

test("A public holiday counts where the client works", async () => {
  const posts = [{ id: "p1", title: "Fermé", date: "2026-12-26", status: "idea" }];
  const moselle = await found({ posts });
  assert.deepEqual(moselle.findings.map((finding) => [finding.code, finding.date]), [["public-holiday", "2026-12-26"]]);
  const paris = await found({ posts, client: { name: "Paris", country: "FR", region: "FR-75" } });
  assert.deepEqual(paris.findings, []);
});

test("What others will read needs a network and a caption, and lies inside its campaign", async () => {
  const posts = [{ id: "p1", title: "Vide", date: "2026-12-16", status: "in-review", campaign: "c1" }];
  const campaigns = [{ id: "c1", name: "Noël", color: "#8A3F17", from: "2026-12-20", to: "2026-12-25" }];
  const { findings } = await found({ posts, campaigns });
  assert.deepEqual(findings.map((finding) => finding.code), ["no-network", "no-caption", "outside-campaign"]);
});

test("For a person, one line a finding, in either language", async () => {
  const posts = [{ id: "p1", title: "Noël", date: "2026-12-25", status: "idea" }];
  const english = await marronnier(["check", "-", ...before], { input: planWith({ posts }) });
  assert.equal(english.stdout, "information: “Noël”, Friday 25 December 2026. Friday 25 December 2026 is a public holiday (Christmas Day).\n");
  const french = await marronnier(["check", "-", "--lang", "fr", ...before], { input: planWith({ posts }) });
  assert.equal(french.stdout, "information: « Noël », vendredi 25 décembre 2026. Le vendredi 25 décembre 2026 est un jour férié (Noël).\n");
});

test("A day gone by is noticed while the post is not out, and more so once others have read it", async () => {
  const at = (id, date, status) => ({ id, title: id, caption: "x", date, status, variants: instagram });
  const posts = [at("p1", "2026-12-21", "draft"), at("p2", "2026-12-22", "approved"),
    at("p3", "2026-12-22", "published"), at("p4", "2026-12-22", "on-hold"), at("p5", "2026-12-23", "approved")];
  const { findings } = await found({ posts }, ["--today", "2026-12-23"]);
  assert.deepEqual(findings.map(({ code, post, severity }) => [code, post, severity]), [
    ["in-the-past", "p1", "information"], ["in-the-past", "p2", "warning"]]);
});

test("What still waits for a yes is late two working days before, by the client's own holidays", async () => {
  const posts = [{ id: "p1", title: "A", caption: "x", date: "2027-03-31", status: "in-review", variants: instagram }];
  const moselle = await found({ posts }, ["--today", "2027-03-25"]); // Before Good Friday, a holiday there.
  assert.deepEqual(moselle.findings.map(({ code }) => code), ["approval-late"]);
  const client = { name: "Paris", country: "FR", region: "FR-75" };
  assert.deepEqual((await found({ posts, client }, ["--today", "2027-03-25"])).findings, []);
});

test("What was silenced is left out, unless all is asked for; its reason comes along", async () => {
  const silenced = [{ code: "public-holiday", reason: "Ouvert ce jour-là" }];
  const posts = [{ id: "p1", title: "Noël", date: "2026-12-25", status: "idea", silenced }];
  assert.deepEqual(await found({ posts }), { code: 0, findings: [] });
  const { code, findings } = await found({ posts }, [...before, "--all"]);
  assert.equal(code, 0);
  assert.deepEqual(findings.map((finding) => [finding.code, finding.silenced]), [["public-holiday", "Ouvert ce jour-là"]]);
  const refused = await marronnier(["check", "-", "--all"], { input: planWith({ posts }) });
  assert.equal(refused.code, 2);
  assert.match(refused.stderr, /--all goes with --json/);
});

test("A caption and its hashtags are held against what each network takes, and the client's own limits", async () => {
  const posts = [{ id: "p1", title: "Fil", caption: "a".repeat(274), hashtags: ["pain"], date: "2026-12-16", status: "draft",
    variants: [{ network: "x", format: "post" }, { network: "facebook", format: "post" }] }];
  const { code, findings } = await found({ posts });
  assert.equal(code, 1);
  assert.deepEqual(findings.map((finding) => [finding.code, finding.severity, finding.network, finding.message]),
    [["over-limit", "error", "x", "“Fil”, Wednesday 16 December 2026. 281 characters on X, at most 280."]]);
  assert.ok(findings[0].source.text.length > 0);
  const client = { name: "Kléber", country: "FR", region: "FR-57", caption_limits: { x: 25000 } };
  assert.deepEqual((await found({ posts, client })).findings, []);
});

test("Media that a network does not take are told with the form of the post", async () => {
  const posts = [{ id: "p1", title: "Trio", caption: "x", date: "2026-12-16", status: "draft", media: { images: 3 },
    variants: instagram }];
  const { findings } = await found({ posts });
  assert.deepEqual(findings.map((finding) => [finding.code, finding.message]),
    [["media-mix", "“Trio”, Wednesday 16 December 2026. Instagram (Post) takes 1 image at most, and the post plans more (3 images)."]]);
});

test("What a caption says is held against laws, networks and days of mourning", async () => {
  const post = (id, date, caption, network) => ({ id, title: id, date, caption, status: "draft",
    variants: [{ network, format: "post" }] });
  const posts = [
    post("p1", "2027-03-01", "Soldes : -50 %", "facebook"),
    post("p2", "2027-03-02", "En partenariat avec Dior", "facebook"),
    post("p3", "2027-03-03", "Concours : partagez pour gagner", "facebook"),
    post("p4", "2027-03-04", "Réservez au 03 87 12 34 56", "google-business"),
    post("p5", "2027-03-19", "Fêtez le printemps !", "facebook"),
  ];
  const { findings } = await found({ posts });
  assert.deepEqual(findings.map(({ code, post, severity }) => [code, post, severity]), [
    ["soldes-outside-window", "p1", "warning"], ["influencer-mention-missing", "p2", "warning"],
    ["contest-without-rules", "p3", "warning"], ["contest-asks-to-share", "p3", "warning"],
    ["phone-in-google-business", "p4", "warning"], ["cheerful-on-mourning", "p5", "warning"]]);
  assert.match(findings[0].message, /from Saturday 2 January 2027 to Friday 29 January 2027/); // Moselle's.
  for (const { source } of findings) assert.match(source.as_of, /^\d{4}-\d{2}-\d{2}$/);
});

test("A finding names its source where there is one", async () => {
  const posts = [{ id: "p1", title: "Noël", date: "2026-12-25", status: "idea" }];
  const { source } = (await found({ posts })).findings[0];
  assert.match(source.text, /Code du travail/);
  assert.match(source.as_of, /^\d{4}-\d{2}-\d{2}$/);
});

test("A plan that cannot be read is told on the standard error, with its place", async () => {
  const posts = [{ id: "p1", title: "A", date: "2026-02-30", status: "idea" }];
  const answer = await marronnier(["check", "-", "--json"], { input: planWith({ posts }) });
  assert.equal(answer.code, 2);
  assert.equal(answer.stdout, "");
  assert.match(answer.stderr, /posts\[0\]\.date/);
});
