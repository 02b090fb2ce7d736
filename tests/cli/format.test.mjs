// `marronnier format`, and the command line around it.
import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";

import { inRepository, marronnier } from "./marronnier.mjs";
import { faultsOf } from "./plan_schema.mjs";

const folder = mkdtempSync(join(tmpdir(), "marronnier-"));
after(() => rmSync(folder, { recursive: true }));

function fileWith(text) {
  const path = join(folder, "plan.json");
  writeFileSync(path, text);
  return path;
}

function planWith(members) {
  return JSON.stringify({ format: "marronnier", version: 1, id: "a", client: { name: "A" }, ...members });
}

const plans = ["assets/samples", "tests/golden"].flatMap((path) =>
  readdirSync(inRepository(path)).filter((name) => path !== "tests/golden" || name.startsWith("plan_v"))
    .map((name) => `${path}/${name}`));

test("Samples and golden files are canonical, and follow the schema", async () => {
  assert.ok(plans.length >= 7);
  for (const path of plans) {
    const text = readFileSync(inRepository(path), "utf8");
    assert.deepEqual(await marronnier(["format", inRepository(path)]), { code: 0, stdout: text, stderr: "" });
    assert.deepEqual(faultsOf(text), []);
  }
});

test("Formatting twice changes nothing, and - is the standard input", async () => {
  const posts = [{ status: "draft", id: "p2", title: "B", later: { b: 1, a: [2.50] } }, { title: "A", id: "p1" }];
  const once = await marronnier(["format", fileWith(planWith({ posts }))]);
  assert.equal(once.code, 0);
  assert.match(once.stdout, /"id": "p1"[^]*"id": "p2"[^]*"later":\{"a":\[2\.5\],"b":1\}/);
  assert.deepEqual(await marronnier(["format", "-"], { input: once.stdout }), once);
});

test("What devices remember of each other's edits stays in the file, and what they cannot have written is refused", async () => {
  const devices = [{ id: "00c0ffee00c0ffee", seen: 3 }];
  const fields = { title: [[1766000500000, 0, 3], [1766000000000, 0, 1, '"Galette"']] };
  const sync = { min_reader: 1, devices, records: { "post/p1": { fields } } };
  const posts = [{ id: "p1", title: "Bûche", status: "idea" }];
  const { code, stdout } = await marronnier(["format", "-"], { input: planWith({ posts, sync }) });
  assert.equal(code, 0);
  assert.deepEqual(JSON.parse(stdout).sync, sync);
  assert.deepEqual(faultsOf(stdout), []);
  assert.equal((await marronnier(["format", "-"], { input: stdout })).stdout, stdout);
  const lie = { ...sync, records: { "post/p1": { born: [1, 0, 4] } } };
  const refused = await marronnier(["format", "-"], { input: planWith({ posts, sync: lie }) });
  assert.equal(refused.code, 2);
  assert.match(refused.stderr, /^standard input: sync\.records\.post\/p1\.born\[2\]: /);
});

test("A plan that is wrong is refused with its file and the place in it", async () => {
  const posts = [{ id: "p0" }, { id: "p1" }, { id: "p2" }, { id: "p3", date: "2026-02-30" }];
  const path = fileWith(planWith({ posts }));
  const { code, stdout, stderr } = await marronnier(["format", path]);
  assert.equal(code, 2);
  assert.equal(stdout, "");
  assert.ok(stderr.startsWith(`${path}: posts[3].date: `), stderr);
  assert.match(stderr, /2026-02-30/);
});

test("What is not a plan, not JSON or cut short is refused", async () => {
  const whole = readFileSync(inRepository("tests/golden/plan_v1.json"));
  const cases = [
    ["", /line 1, column 1: .*end of file/],
    ["bonjour", /line 1, column 1: /],
    [whole.subarray(0, 500), /end of file/],
    ["[]", /not a Marronnier plan/],
    [planWith({ version: 2 }), /version: .*newer.*2/],
    ["[".repeat(1_000_000), /64/],
    [Buffer.from('{"a":"caf\xe9"}', "latin1"), /line 1, column 10: /],
  ];
  for (const [input, message] of cases) {
    const { code, stdout, stderr } = await marronnier(["format", "-"], { input });
    assert.equal(code, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /^standard input: /);
    assert.match(stderr, message);
  }
});

test("A file that is not there is named", async () => {
  const { code, stderr } = await marronnier(["format", join(folder, "none.json")]);
  assert.equal(code, 2);
  assert.equal(stderr, `${join(folder, "none.json")}: cannot be read\n`);
});

test("Bad use says what is missing and how it goes", async () => {
  for (const words of [["format"], ["format", "a", "b"], ["format", "--pretty", "a"]]) {
    const { code, stdout, stderr } = await marronnier(words);
    assert.equal(code, 2);
    assert.equal(stdout, "");
    assert.match(stderr, /^marronnier format: .*\nusage: marronnier format PLAN\.json\n$/);
  }
  assert.equal((await marronnier([])).code, 2);
  assert.match((await marronnier(["dance"])).stderr, /there is no command "dance"/);
});

test("The help lists every command", async () => {
  const { code, stdout, stderr } = await marronnier(["--help"]);
  assert.equal(code, 0);
  assert.equal(stderr, "");
  for (const name of ["format", "keydates", "sample"]) assert.match(stdout, new RegExp(`^  ${name} `, "m"));
  assert.match((await marronnier(["format", "--help"])).stdout, /^usage: marronnier format PLAN\.json\n/);
});
