// The one script inside index.html is allowed by its hash; a change to either without the other would stop it silently.

import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

const page = await readFile(new URL("../../web/index.html", import.meta.url), "utf8");

test("The content security policy names the hash of the script in the page", () => {
  const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text);
  assert.equal(scripts.length, 1);
  const hash = createHash("sha256").update(scripts[0]).digest("base64");
  assert.ok(page.includes(`'sha256-${hash}'`), `the policy must say 'sha256-${hash}'`);
});

test("Nothing in the page takes zooming away", () => {
  assert.doesNotMatch(page, /user-scalable|maximum-scale/);
});
