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

test("Words written from right to left stay together, so that the browser can order them", () => {
  assert.deepEqual(drawn("Le mot السلام عليكم, puis").whole, ["السلام عليكم"]);
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
