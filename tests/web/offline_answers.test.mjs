// Which requests the service worker answers, and when it waits no longer for the network.

import assert from "node:assert/strict";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";

const { answerTo, freshOrKept } = await importFromWeb("offline/answers.ts");

const scope = "https://example.org/plans/";
const version = {
  build: "v-111111111111",
  early: { "app.js": "sha256-a+/=", "assets/keydates/fr.json": "sha256-b=" },
  late: { "fonts/latin-ext.woff2": "sha256-c=" },
};
const answer = (url, request = {}) => answerTo({ method: "GET", mode: "cors", url, ...request }, scope, version);
const visit = (url) => answer(url, { mode: "navigate" });

test("Every address of the planner is the page, whatever its parameters and fragment say", () => {
  for (const rest of ["", "?date=2026-12-02&lang=fr", "#/month/2026-12", "?sample=1#/month/2026-12", "index.html", "index.html?lang=en"]) {
    assert.deepEqual(visit(scope + rest), { kind: "page" }, rest);
  }
});

test("Other pages of the host are not ours", () => {
  const others = [
    "https://example.org/", "https://example.org/plans", "https://example.org/plans-of-others/", `${scope}licenses.txt`,
    `${scope}v-111111111111/app.js`, "https://elsewhere.org/plans/",
  ];
  for (const url of others) assert.equal(visit(url), undefined, url);
});

test("Files of this build are answered by their content, early and late ones alike", () => {
  assert.deepEqual(answer(`${scope}v-111111111111/app.js`), {
    kind: "file", key: `${scope}app.js?sha256-a%2B%2F%3D`, integrity: "sha256-a+/=",
  });
  assert.equal(answer(`${scope}v-111111111111/fonts/latin-ext.woff2`).integrity, "sha256-c=");
});

test("The same content has the same key in the next build", () => {
  const next = { ...version, build: "v-222222222222" };
  const url = (build) => `${scope}${build}/assets/keydates/fr.json`;
  assert.equal(
    answerTo({ method: "GET", mode: "cors", url: url(next.build) }, scope, next).key,
    answer(url(version.build)).key);
});

test("Files of another build, files outside it, and everything but GET go their way", () => {
  const file = `${scope}v-111111111111/app.js`;
  for (const [url, request] of [
    [`${scope}v-222222222222/app.js`], [`${scope}v-111111111111/unknown.js`], [`${scope}v-111111111111/constructor`],
    [`${scope}app.js`], [`${scope}manifest.webmanifest`],
    [`${scope}service_worker.js`], ["https://elsewhere.org/plans/v-111111111111/app.js"],
    [file, { method: "HEAD" }], [file, { method: "POST" }], [scope, { method: "POST", mode: "navigate" }],
  ]) assert.equal(answer(url, request), undefined, url);
});

const never = new Promise(() => {});
const now = Promise.resolve();
const kept = async () => new Response("kept");
const text = async (response) => (await response).text();

test("The network's page counts when it comes in time", async () => {
  assert.equal(await text(freshOrKept(Promise.resolve(new Response("fresh")), never, kept)), "fresh");
});

test("The kept page stands in when the network is slow, is not there, or answers with an error", async () => {
  assert.equal(await text(freshOrKept(never, now, kept)), "kept");
  assert.equal(await text(freshOrKept(Promise.reject(new TypeError("offline")), never, kept)), "kept");
  for (const status of [404, 500, 503]) {
    assert.equal(await text(freshOrKept(Promise.resolve(new Response("", { status })), never, kept)), "kept");
  }
});

test("Without a kept page, whatever the network says is waited for", async () => {
  const nothing = async () => undefined;
  const later = new Promise((resolve) => { setImmediate(() => resolve(new Response("late"))); });
  assert.equal(await text(freshOrKept(later, now, nothing)), "late");
  assert.equal((await freshOrKept(Promise.resolve(new Response("", { status: 404 })), never, nothing)).status, 404);
  await assert.rejects(freshOrKept(Promise.reject(new TypeError("offline")), never, nothing), TypeError);
});

test("A redirection is the browser's to follow", async () => {
  const redirection = { ok: false, type: "opaqueredirect" };
  assert.equal(await freshOrKept(Promise.resolve(redirection), never, kept), redirection);
});
