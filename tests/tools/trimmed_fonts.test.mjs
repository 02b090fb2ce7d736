// The fonts of the site have every character of those they come from, in the weights that the style sheet promises.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const source = path.join(root, "node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2");
const trimmer = path.join(root, "tools/lib/trim_font.py");
const asked = `
import json, sys
from fontTools.ttLib import TTFont
font = TTFont(sys.argv[1])
axis = font["fvar"].axes[0]
features = {record.FeatureTag for record in font["GSUB"].table.FeatureList.FeatureRecord}
print(json.dumps([sorted(font.getBestCmap()), [axis.minValue, axis.defaultValue, axis.maxValue], "tnum" in features]))
`;
const told = (font) => JSON.parse(execFileSync("/usr/bin/python3", ["-c", asked, font], { encoding: "utf8" }));

let folder;
before(async () => { folder = await mkdtemp(path.join(tmpdir(), "fonts-")); });
after(() => rm(folder, { recursive: true }));

test("A trimmed font has all characters, figures of equal width, and half the size", async () => {
  const trimmed = path.join(folder, "a.woff2");
  execFileSync(trimmer, [source, trimmed]);
  const [characters, weights, hasEqualFigures] = told(trimmed);
  assert.deepEqual(characters, told(source)[0]);
  assert.ok(hasEqualFigures);
  const promised = /font-weight: (\d+) (\d+)/.exec(await readFile(path.join(root, "web/style.css"), "utf8"));
  assert.deepEqual(weights, [Number(promised[1]), 400, Number(promised[2])]);
  assert.ok((await stat(trimmed)).size < (await stat(source)).size / 2);
});

test("Trimmed twice, a font is the same bytes", async () => {
  const [one, other] = ["b.woff2", "c.woff2"].map((name) => path.join(folder, name));
  for (const file of [one, other]) execFileSync(trimmer, [source, file]);
  assert.deepEqual(await readFile(one), await readFile(other));
});
