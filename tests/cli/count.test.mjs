// `marronnier count`, started as a script would start it.
import assert from "node:assert/strict";
import { test } from "node:test";

import { marronnier } from "./marronnier.mjs";

async function counted(text, network, ...options) {
  const { code, stdout, stderr } = await marronnier(["count", "--network", network, "--json", ...options], { input: text });
  assert.equal(stderr, "");
  assert.equal(code, 0);
  return JSON.parse(stdout);
}

test("The answer says how long, how long at most, counted how, and who says so", async () => {
  assert.deepEqual(await counted("Déjà 12 € : https://marronnier.fr/plan #ici", "x"), {
    network: "x",
    method: "weighted",
    count: 41,
    limit: 280,
    severity: "ok",
    hashtags: 1,
    hashtag_limit: null,
    source: "twitter-text 3.1.0, config/v3.json",
    as_of: "2026-11-22",
  });
});

const usual = [
  ["facebook", "utf-16", 63206, null],
  ["instagram", "utf-16", 2200, 5],
  ["threads", "threads", 500, 1],
  ["linkedin", "utf-16", 3000, 5],
  ["tiktok", "utf-16", 2200, 5],
  ["youtube", "utf-8", 5000, 15],
  ["pinterest", "utf-16", 500, null],
  ["x", "weighted", 280, null],
  ["bluesky", "graphemes", 300, null],
  ["mastodon", "mastodon", 500, null],
  ["twitch", "code-points", 140, null],
  ["discord", "utf-16", 2000, null],
  ["google-business", "utf-16", 1500, null],
  ["blog", "graphemes", null, null],
  ["newsletter", "graphemes", null, null],
  ["custom", "graphemes", null, null],
];
for (const [network, method, limit, hashtagLimit] of usual)
  test(`The usual post on ${network} has its limits`, async () => {
    const answer = await counted("Bonjour", network);
    assert.deepEqual([answer.method, answer.limit, answer.hashtag_limit], [method, limit, hashtagLimit]);
    assert.deepEqual([answer.count, answer.severity], [7, "ok"]);
    assert.equal(answer.source === null, limit === null);
  });

test("A format has limits of its own", async () => {
  assert.equal((await counted("a", "tiktok", "--format", "photo")).limit, 4000);
  assert.equal((await counted("a", "twitch", "--format", "message")).limit, 500);
  const story = await counted("a", "instagram", "--format", "story");
  assert.deepEqual([story.limit, story.severity], [0, "warning"]);
});

test("One more than the limit is an error, the limit is not", async () => {
  assert.equal((await counted("a".repeat(280), "x")).severity, "ok");
  assert.equal((await counted("a".repeat(281), "x")).severity, "error");
});

test("Too many hashtags: Instagram refuses, YouTube suffers from 16 and ignores all from 61", async () => {
  const tags = (count) => Array.from({ length: count }, (_, i) => `#mot${i}`).join(" ");
  assert.equal((await counted(tags(5), "instagram")).severity, "ok");
  assert.equal((await counted(tags(6), "instagram")).severity, "error");
  assert.equal((await counted(tags(15), "youtube")).severity, "ok");
  const some = await counted(tags(16), "youtube");
  assert.deepEqual([some.severity, some.hashtag_limit], ["warning", 15]);
  const many = await counted(tags(61), "youtube");
  assert.deepEqual([many.severity, many.hashtag_limit, many.hashtags], ["error", 60, 61]);
});

test("Bluesky counts signs, until there are too many bytes", async () => {
  const family = "👨‍👩‍👧‍👦";
  const few = await counted(family.repeat(100), "bluesky");
  assert.deepEqual([few.method, few.count, few.severity], ["graphemes", 100, "ok"]);
  const many = await counted(family.repeat(121), "bluesky");
  assert.deepEqual([many.method, many.count, many.limit, many.severity], ["utf-8", 3025, 3000, "error"]);
});

test("An account may have a limit of its own", async () => {
  const premium = await counted("a".repeat(281), "x", "--limit", "25000");
  assert.deepEqual([premium.limit, premium.severity], [25000, "ok"]);
});

test("The line break that programs put at the end does not count, others do", async () => {
  assert.equal((await counted("a\n", "x")).count, 1);
  assert.equal((await counted("a\r\n", "x")).count, 1);
  assert.equal((await counted("a\n\n", "x")).count, 2);
  assert.equal((await counted("a\nb", "x")).count, 3);
  assert.equal((await counted("", "x")).count, 0);
});

test("With --lines each line has its answer", async () => {
  const { code, stdout } = await marronnier(["count", "--network", "x", "--json", "--lines"], { input: "a\n\n日本\n" });
  assert.equal(code, 0);
  const answers = stdout.trimEnd().split("\n").map((line) => JSON.parse(line));
  assert.deepEqual(answers.map(({ count }) => count), [1, 0, 4]);
});

test("Without --json it prints a sentence", async () => {
  const { code, stdout } = await marronnier(["count", "--network", "instagram"], { input: "Bonjour #ici\n" });
  assert.equal(code, 0);
  assert.equal(stdout, "instagram: 12 of 2200 (utf-16); hashtags: 1 of 5; ok\n");
});

test("The help says what the words mean", async () => {
  const { code, stdout } = await marronnier(["count", "--help"]);
  assert.equal(code, 0);
  for (const word of ["--network", "--lines", "--limit", "severity", "line break", "null"]) assert.ok(stdout.includes(word), word);
});

const misuses = [
  ["no network", [], /--network is needed: facebook, /],
  ["an unknown network", ["--network", "minitel"], /no network "minitel": facebook, /],
  ["a format of another network", ["--network", "x", "--format", "reel"], /x has no format "reel": post, thread/],
  ["an option cut short", ["--network"], /--network needs a value/],
  ["an unknown option", ["--network", "x", "--colour"], /no option "--colour"/],
  ["a word too many", ["--network", "x", "text"], /a word too many: "text"/],
  ["a limit that is no number", ["--network", "x", "--limit", "many"], /--limit needs a whole number/],
  ["text that is not UTF-8", ["--network", "x"], /not UTF-8, from byte 1 on/, Buffer.from([0x61, 0xff])],
];
for (const [title, options, message, input] of misuses)
  test(`Bad use is refused with a reason: ${title}`, async () => {
    const { code, stdout, stderr } = await marronnier(["count", ...options], { input: input ?? "a" });
    assert.equal(code, 2);
    assert.equal(stdout, "");
    assert.match(stderr, message);
  });
