// Ten thousand made-up captions, counted by `marronnier count` and by others: twitter-text for X and for hashtags,
// Intl.Segmenter for signs, JavaScript itself for the rest. What may differ is listed, with its reason, in
// count_differences.json; each entry is checked too, so that the list says nothing that is no longer so.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import twitter from "twitter-text";

import { marronnier } from "./marronnier.mjs";
import { madeUpCaptions } from "./made_up_captions.mjs";

const differences = JSON.parse(readFileSync(new URL("count_differences.json", import.meta.url), "utf8"));
const segmenter = new Intl.Segmenter("fr", { granularity: "grapheme" });

const oracles = {
  weighted: { network: "x", member: "count", count: (text) => twitter.parseTweet(text).weightedLength },
  hashtags: { network: "x", member: "hashtags", count: (text) => twitter.extractHashtags(text).length },
  graphemes: { network: "custom", member: "count", count: (text) => [...segmenter.segment(text)].length },
  "code-points": { network: "twitch", member: "count", count: (text) => [...text].length },
  "utf-16": { network: "facebook", member: "count", count: (text) => text.length },
  "utf-8": { network: "youtube", member: "count", count: (text) => Buffer.byteLength(text) },
};

async function counts(texts, { network, member }) {
  const { code, stdout, stderr } = await marronnier(["count", "--network", network, "--json", "--lines"], {
    input: texts.map((text) => `${text}\n`).join(""),
  });
  assert.equal(stderr, "");
  assert.equal(code, 0);
  return stdout.trimEnd().split("\n").map((line) => JSON.parse(line)[member]);
}

const captions = madeUpCaptions(10_000);

for (const [method, oracle] of Object.entries(oracles))
  test(`10,000 captions have the same count by ${method}, except where a reason is known`, async (t) => {
    const explained = differences.filter((difference) => difference.method === method);
    const isExplained = (text, count) =>
      explained.some(({ pattern, cut }) => new RegExp(pattern, "u").test(text) && (!cut || count === cutCount(text, cut)));
    // Some reasons say what the others' count would be without them.
    const cutCount = (text, cut) =>
      text.split(new RegExp(cut, "u")).reduce((sum, part) => sum + oracle.count(part), 0);
    const ours = await counts(captions, oracle);
    assert.equal(ours.length, captions.length);
    const differing = captions
      .map((text, i) => ({ text, ours: ours[i], theirs: oracle.count(text) }))
      .filter(({ ours, theirs }) => ours !== theirs);
    const unexplained = differing.filter((difference) => !isExplained(difference.text, difference.ours));
    t.diagnostic(`${differing.length} differ, ${unexplained.length} without a known reason`);
    assert.deepEqual(unexplained.slice(0, 10), []);
  });

for (const { method, text, ours, theirs, pattern, why } of differences)
  test(`A listed difference is one still: ${method}, ${JSON.stringify(text)}`, async () => {
    assert.ok(why.length > 20);
    assert.match(text, new RegExp(pattern, "u"));
    assert.notEqual(ours, theirs);
    assert.deepEqual([(await counts([text], oracles[method]))[0], oracles[method].count(text)], [ours, theirs]);
  });
