// What people see as one sign reaches the canvas as one character.

import assert from "node:assert/strict";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";

const { Clusters } = await importFromWeb("picture/clusters.ts");

const privateUse = /[\ue100-\uf8ff]/gu;
/** How many characters are drawn, and which clusters they stand for. */
function drawn(text) {
  const clusters = new Clusters();
  const result = clusters.drawable(text);
  const whole = [...result.matchAll(privateUse)].map(([sign]) => clusters.textOf(sign.codePointAt(0)));
  return { length: result.length, whole };
}

test("Plain text is drawn as it is", () => {
  for (const text of ["", "Bûche roulée : « l’été » 18:30 — 12 €", "Ελλάδα", "Київ", "東京の桜", "서울", "№ 5 ™ ≤ →"]) {
    assert.equal(new Clusters().drawable(text), text);
  }
});

for (const [what, cluster] of [
  ["an emoji outside the basic plane", "🌰"],
  ["an emoji with a skin tone", "👍🏿"],
  ["a profession joined from three emoji", "👩🏽‍🚀"],
  ["a flag", "🇫🇷"],
  ["a heart asked for as emoji", "❤️"],
  ["a keycap", "5️⃣"],
  ["a keycap without a picture of its own", "1\u20e3"],
  ["the flag of England", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"],
  ["half a kana with its mark", "ｶﾞ"],
  ["an accent set on a letter", "e\u0301"],
  ["a Korean syllable in parts", "\u1112\u1161\u11ab"],
]) {
  test(`One character stands for ${what}`, () => {
    assert.deepEqual(drawn(`à ${cluster}.`), { length: 4, whole: [cluster] });
  });
}

test("A word of a script that joins its letters is drawn whole", () => {
  assert.deepEqual(drawn("नमस्ते दुनिया").whole, ["नमस्ते", "दुनिया"]);
});

test("Words written from right to left are drawn whole, after the mark of the text's direction", () => {
  const clusters = new Clusters();
  for (const [text, mark] of [["Le mot السلام عليكم, puis", "\u200e"], ["السلام، Metz", "\u200f"], ["12 שלום", "\u200f"]]) {
    assert.equal(clusters.drawable(text)[0], mark);
  }
  // Between marks, which keep a comma at the end of a word on its left.
  assert.deepEqual(drawn("Le mot السلام عليكم, puis").whole, ["\u200fالسلام\u200f", "\u200fعليكم\u200f"]);
  assert.deepEqual(drawn("السلام، Metz").whole, ["\u200fالسلام،\u200f"]);
});

test("Words read from right to left change places on their line", () => {
  const clusters = new Clusters();
  const [mark, ...signs] = clusters.drawable("mot שלום עולם 12");
  const line = signs.join("");
  const [first, second] = line.match(/[\ue100-\uf8ff]/g);
  assert.equal(clusters.inOrder(mark + line), `mot 12 ${second} ${first}`);
});

test("What cannot be seen is not drawn, and cannot turn the order of what follows", () => {
  for (const text of ["a\u202eb", "a\u2066b", "a\u200fb", "a\u00adb", "a\u0007b", "a\ufeffb", "a\u200bb"]) {
    assert.equal(new Clusters().drawable(text), "ab");
  }
});

test("A word too long for its line is divided between signs", () => {
  const clusters = new Clusters();
  const parts = (text, fits) => {
    const [word] = clusters.drawable(text).match(/[\ue100-\uf8ff]/g);
    return [...clusters.split(word.charCodeAt(0), fits)].map((sign) => clusters.textOf(sign.charCodeAt(0)));
  };
  assert.deepEqual(parts("नमस्ते", (text) => text.length <= 2), ["नम", "स्ते"]);
  assert.deepEqual(parts("नमस्ते", () => false), ["न", "मस्ते"]);
  assert.deepEqual(parts("שָׁלוֹם", (text) => text.length <= 6), ["\u200fשָׁל\u200f", "\u200fוֹם\u200f"]);
  assert.deepEqual(parts("👩🏽‍🚀", () => false), []);
});

test("A word without an end is several", () => {
  const { whole } = drawn("ب".repeat(100));
  assert.deepEqual(whole.map((word) => word.length - 2), [40, 40, 20]);
});

test("When private-use characters run out, all lose their meaning and are given anew", () => {
  const clusters = new Clusters();
  const sign = (number) => `a${String.fromCharCode(0x300 + (number % 64), 0x300 + Math.floor(number / 64))}`;
  let given = 0;
  while (clusters.drawable(sign(given)) !== undefined) given += 1;
  assert.equal(given, 6144);
  assert.equal(clusters.textOf(0xe100), undefined);
  assert.equal(clusters.drawable(sign(given)), "\ue100");
  assert.equal(clusters.textOf(0xe100), sign(given));
});

test("Long words run out sooner, for they take more of the texture", () => {
  const clusters = new Clusters();
  let given = 0;
  while (clusters.drawable("क".repeat(30) + String.fromCharCode(0x915 + (given % 32), 0x915 + Math.floor(given / 32)))) given += 1;
  assert.equal(given, 625);
});

test("The same cluster gets the same character each time", () => {
  const clusters = new Clusters();
  assert.equal(clusters.drawable("🌰"), clusters.drawable("🌰"));
  assert.notEqual(clusters.drawable("🌰"), clusters.drawable("🎄"));
});

test("A person's own private-use character does not turn into one of our icons", () => {
  const { length, whole } = drawn("a\ue001b");
  assert.equal(length, 3);
  assert.deepEqual(whole, ["\ue001"]);
});
