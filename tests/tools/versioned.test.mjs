// The finished site: everything that belongs together in one folder, which only the page names.

import assert from "node:assert/strict";
import { test } from "node:test";

import { buildFolder, versioned } from "../../tools/lib/versioned.mjs";

const page = `<link rel="icon" href="icon-64.png"><link href="style.css"><script src="app.js"></script><a href="https://example.org/">`;

const collected = (changes = {}) => new Map(Object.entries({
  "index.html": page, "service_worker.js": "work();", "manifest.webmanifest": "{}", "icon-64.png": "png", "licenses.txt": "MIT",
  "app.js": "app", "style.css": "css", "fonts/inter-latin-wght-normal.woff2": "latin",
  "fonts/inter-latin-ext-wght-normal.woff2": "more", "assets/samples/one.json": "[]", "assets/keydates/fr.json": "{}", ...changes,
}).map(([address, text]) => [address, Buffer.from(text)]));

const buildOf = (site) => [...site.keys()].map((address) => address.split("/")[0]).find((name) => buildFolder.test(name));
const versionIn = (site) => JSON.parse(/^const version=(.*?);work\(\);$/.exec(String(site.get("service_worker.js")))[1]);

test("What must stay at its address does, and the rest moves into the folder of the build", () => {
  const site = versioned(collected());
  const build = buildOf(site);
  assert.deepEqual([...site.keys()].filter((address) => !address.startsWith(build)).sort(),
    ["icon-64.png", "index.html", "licenses.txt", "manifest.webmanifest", "service_worker.js"]);
  assert.equal(String(site.get(`${build}/fonts/inter-latin-wght-normal.woff2`)), "latin");
});

test("The page names the folder, and only for what is in it", () => {
  const site = versioned(collected());
  const build = buildOf(site);
  assert.equal(String(site.get("index.html")),
    `<link rel="icon" href="icon-64.png"><link href="${build}/style.css"><script src="${build}/app.js"></script><a href="https://example.org/">`);
});

test("The same contents are the same build; any change that a page can meet is another", () => {
  const build = buildOf(versioned(collected()));
  assert.equal(buildOf(versioned(collected())), build);
  for (const address of ["app.js", "style.css", "assets/keydates/fr.json", "index.html", "service_worker.js"]) {
    assert.notEqual(buildOf(versioned(collected({ [address]: "changed" }))), build, address);
  }
  assert.equal(buildOf(versioned(collected({ "icon-64.png": "redrawn" }))), build);
});

test("The worker is told its build, what to fetch at once and what when it is asked for, each with its hash", () => {
  const site = versioned(collected());
  const { build, early, late } = versionIn(site);
  assert.equal(build, buildOf(site));
  assert.deepEqual(Object.keys(early), ["app.js", "assets/keydates/fr.json", "fonts/inter-latin-wght-normal.woff2", "style.css"]);
  assert.deepEqual(Object.keys(late), ["assets/samples/one.json", "fonts/inter-latin-ext-wght-normal.woff2"]);
  // printf app | openssl dgst -sha256 -binary | base64
  assert.equal(early["app.js"], "sha256-oXLO3K5HR0thXFTVEKXYSo3qMDLpWFh0MLQTU4vj8zM=");
});
