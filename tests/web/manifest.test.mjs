// What an installed planner is called and looks like.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const read = (file) => readFile(new URL(`../../web/${file}`, import.meta.url));
const manifest = JSON.parse(await read("manifest.webmanifest"));
const page = String(await read("index.html"));

test("The page names the manifest, which says what browsers ask for before they install", () => {
  assert.match(page, /<link rel="manifest" href="manifest\.webmanifest">/);
  const { name, short_name, start_url, scope, display } = manifest;
  assert.deepEqual({ name, short_name, start_url, scope, display }, {
    name: "Marronnier", short_name: "Marronnier", start_url: ".", scope: ".", display: "standalone",
  });
  assert.match(manifest.description, /calendrier éditorial.*editorial calendar/);
});

test("The window of an installed planner has the page's colours", async () => {
  const paper = /--paper: (#\w{6})/.exec(String(await read("style.css")))[1];
  assert.deepEqual([manifest.background_color, manifest.theme_color], [paper, paper]);
  assert.ok(page.includes(`<meta name="theme-color" content="${paper}"`));
});

test("Every icon is there, in the size it is said to have", async () => {
  for (const { src, sizes, type } of manifest.icons) {
    const bytes = await read(src);
    if (type === "image/svg+xml") {
      assert.match(String(bytes), /^<svg /);
      continue;
    }
    assert.equal(bytes.toString("latin1", 1, 4), "PNG", src);
    assert.equal(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, sizes, src);
  }
});

test("There are icons for every place: two sizes, a drawing, and one that systems may cut to their shape", () => {
  assert.deepEqual(manifest.icons.map(({ sizes, purpose = "any" }) => `${sizes} ${purpose}`), [
    "any any", "192x192 any", "512x512 any", "512x512 maskable",
  ]);
});
