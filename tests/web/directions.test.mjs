// Words stand where a reader of their script looks for them. Capital letters stand for words read from right to left.

import assert from "node:assert/strict";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";

const { visualOrder, leftToRightMark, rightToLeftMark } = await importFromWeb("picture/directions.ts");

const meaning = (sign) => (/[A-Z]/.test(sign) ? rightToLeftMark + sign + rightToLeftMark : sign);
const inOrder = (mark, line) => visualOrder(mark + line, meaning);

for (const [what, line, expected] of [
  ["one word stays where it is", "le mot A, puis", "le mot A, puis"],
  ["words that follow each other change places", "le mot A B C, puis", "le mot C B A, puis"],
  ["a number after them stands on their left", "le mot A 2026", "le mot 2026 A"],
  ["a number before them stays before them", "en 2026 A B", "en 2026 B A"],
  ["brackets around them turn over", "mot A (B) C fin", "mot C (B) A fin"],
  ["a bracket at the end belongs to the line", "mot (A)", "mot (A)"],
  ["an emoji between them stays between them", "mot A 🌰 B", "mot B 🌰 A"],
  ["what was cut off would follow the last word", "mot A B…", "mot …B A"],
]) {
  test(`In a text read from left to right, ${what}`, () => assert.equal(inOrder(leftToRightMark, line), expected));
}

for (const [what, line, expected] of [
  ["the first word is the rightmost", "A B C", "C B A"],
  ["a foreign name keeps its order", "A in metz B", "B in metz A"],
  ["a year is not turned over", "A in metz 2026", "in metz 2026 A"],
  ["a date and a price are not turned over", "A 12/06/2026 B 12,50€", "12,50€ B 12/06/2026 A"],
  ["the full stop is on the left", "A B!", "!B A"],
  ["the ellipsis is on the left", "A B…", "…B A"],
  ["brackets turn over", "A (b c) D", "D (b c) A"],
]) {
  test(`In a text read from right to left, ${what}`, () => assert.equal(inOrder(rightToLeftMark, line), expected));
}
