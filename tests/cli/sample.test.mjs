// `marronnier sample`: plans for benchmarks, the same for the same words.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { test } from "node:test";

import { marronnier } from "./marronnier.mjs";
import { faultsOf } from "./plan_schema.mjs";

async function sample(...words) {
  const { code, stdout, stderr } = await marronnier(["sample", ...words]);
  assert.equal(stderr, "");
  assert.equal(code, 0);
  return stdout;
}

const fiveYears = ["--posts", "2000", "--from", "2024-01-01", "--to", "2028-12-31", "--seed", "7"];

test("A sample is a plan in canonical form with the posts asked for, all between the two days", async () => {
  const text = await sample(...fiveYears);
  assert.deepEqual(faultsOf(text), []);
  assert.equal((await marronnier(["format", "-"], { input: text })).stdout, text);
  const { posts } = JSON.parse(text);
  assert.equal(posts.length, 2000);
  for (const { date } of posts) assert.ok(date >= "2024-01-01" && date <= "2028-12-31");
  assert.ok(new Set(posts.map(({ date }) => date)).size > 800);
});

test("The same words give the same plan, on every machine", async () => {
  const text = await sample("--posts", "50", "--from", "2026-01-01", "--to", "2026-12-31", "--seed", "7");
  assert.equal(createHash("sha256").update(text).digest("hex"), "88c1b90ccd8d6e934a5b37cde9a01249637205db3367488697037a6d6e704ec3");
  assert.equal(await sample(...fiveYears), await sample(...fiveYears));
});

test("Another seed gives another plan", async () => {
  assert.notEqual(await sample(...fiveYears.slice(0, -1), "8"), await sample(...fiveYears));
});

test("All posts fit into one month, or one day", async () => {
  const month = JSON.parse(await sample("--posts", "5000", "--from", "2026-12-01", "--to", "2026-12-31"));
  assert.equal(month.posts.length, 5000);
  assert.ok(month.posts.every(({ date }) => date.startsWith("2026-12-")));
  const day = JSON.parse(await sample("--posts", "3", "--from", "2026-12-17", "--to", "2026-12-17"));
  assert.ok(day.posts.every(({ date }) => date === "2026-12-17"));
  assert.equal(JSON.parse(await sample("--posts", "0", "--from", "2026-12-01", "--to", "2026-12-31")).posts, undefined);
});

test("A sample looks like work in progress: statuses, networks, captions", async () => {
  const { posts } = JSON.parse(await sample(...fiveYears));
  const statuses = new Set(posts.map(({ status }) => status));
  assert.ok(statuses.size >= 8);
  assert.ok(new Set(posts.flatMap(({ variants }) => variants.map(({ network }) => network))).size >= 5);
  assert.ok(posts.every(({ caption, title }) => caption.length > 20 && title.length > 5));
  assert.ok(posts.filter(({ status }) => status === "published").length > 1000);
});

test("Bad use is explained", async () => {
  const cases = [
    [[], /--posts, --from and --to are all needed/],
    [["--posts", "many"], /--posts needs a whole number up to 200000, not "many"/],
    [["--posts", "200001"], /up to 200000/],
    [["--posts", "-1"], /whole number/],
    [["--posts", "1", "--from", "2026-02-30", "--to", "2026-12-31"], /--from needs a day .* not "2026-02-30"/],
    [["--posts", "1", "--from", "2026-12-31", "--to", "2026-01-01"], /--to is before --from/],
    [["--posts", "1", "--from", "2026-01-01", "--to"], /--to needs a value/],
    [["--posts", "1", "--colour", "red"], /there is no option "--colour"/],
  ];
  for (const [words, message] of cases) {
    const { code, stdout, stderr } = await marronnier(["sample", ...words]);
    assert.equal(code, 2);
    assert.equal(stdout, "");
    assert.match(stderr, message);
    assert.match(stderr, /usage: marronnier sample /);
  }
});
