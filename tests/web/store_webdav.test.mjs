// A WebDAV folder as a store: what is asked, and what each answer is taken for.

import assert from "node:assert/strict";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";
import { smallServer } from "./small_server.mjs";
import { smallWebDav } from "./small_webdav.mjs";

const { openWebDav } = await importFromWeb("stores/webdav.ts");

const bytes = (text) => new TextEncoder().encode(text);
const text = (content) => content && new TextDecoder().decode(content);
const head = "00c0ffee00c0ffee.0000000012.0123456789ab.bin";
const open = ({ address }, folder = "/plans", login = {}) => openWebDav({ url: address + folder, user: "", password: "", ...login });
const fails = (promise, kind, more = {}) => assert.rejects(promise, (error) => {
  assert.deepEqual({ name: error.name, kind: error.kind }, { name: "StoreFailure", kind }, error.message);
  for (const [key, value] of Object.entries(more)) assert.deepEqual(error[key], value);
  return true;
});

async function prepared(t, habits) {
  const server = await smallWebDav(t, { folders: ["/plans/"], ...habits });
  const store = open(server);
  await store.prepare();
  return { server, store };
}

test("Our folders are made below the one that was named; the second time they are there", async (t) => {
  const { server, store } = await prepared(t);
  assert.deepEqual([...server.folders].slice(2), ["/plans/mrn1/", "/plans/mrn1/r/", "/plans/mrn1/h/", "/plans/mrn1/s/"]);
  await store.prepare();
});

test("A folder that is to be made is made with those above it", async (t) => {
  const server = await smallWebDav(t);
  await open(server, "/Zoé/mes plans").prepare();
  assert.deepEqual([...server.folders].slice(0, 4),
    ["/", "/Zo%C3%A9/", "/Zo%C3%A9/mes%20plans/", "/Zo%C3%A9/mes%20plans/mrn1/"]);
});

test("F31 A server may redirect who wants to make a folder that is there; a network that wants a login is not one", async (t) => {
  const { server, store } = await prepared(t, { folderThereAlready: [301, "", { location: "/" }] });
  await store.prepare();
  server.refuseOnce(302, "", { location: "http://login.example/" });
  const elsewhere = await smallServer(t, (_, response) => response.writeHead(302, { location: "http://login.example/" }).end());
  await fails(open(elsewhere).prepare(), "redirected");
});

test("The root of a server, with or without slashes, encoded or not, is the same place", async (t) => {
  const server = await smallWebDav(t, { folders: ["/Zo%C3%A9%20A/"] });
  for (const folder of ["/Zoé A", "/Zoé A/", "/Zo%C3%A9%20A", "//Zo%C3%A9%20A//"]) await open(server, folder).prepare();
  await open(server, "").prepare();
  assert.equal(server.folders.size, 2 + 4 + 4);
});

test("The login is sent in UTF-8 with every question, and no login without a user", async (t) => {
  const server = await smallWebDav(t, { login: ["zoé", "pässwörd€"] });
  await open(server, "/", { user: "zoé", password: "pässwörd€" }).prepare();
  await fails(open(server, "/", { user: "zoé", password: "wrong" }).list("r"), "refused", { status: 401 });
  await fails(open(server, "/").list("r"), "refused");
  assert.equal(server.asked.at(-1).headers.authorization, undefined);
});

test("What was put once under a name stays: the store is asked not to overwrite", async (t) => {
  const { server, store } = await prepared(t);
  await store.put(`r/${head}`, bytes("first"));
  assert.equal(await store.put(`r/${head}`, bytes("second")), "taken");
  assert.equal(text(await store.get(`r/${head}`)), "first");
  assert.deepEqual(
    server.asked.filter(({ method }) => method === "PUT").map(({ headers }) => headers["if-none-match"]), ["*", "*"]);
});

test("The folder of a day is made when the first file comes, but never the one that the person named", async (t) => {
  for (const withoutParent of [409, 404, 500]) {
    const { server, store } = await prepared(t, { withoutParent });
    assert.equal(await store.put(`h/20261123/${head}`, bytes("x")), "stored");
    assert.deepEqual(await store.list("h/20261123"), [head]);
    for (const folder of server.folders) if (folder.startsWith("/plans")) server.folders.delete(folder);
    await fails(store.put(`r/${head}`, bytes("x")), "missing");
    assert.ok(![...server.folders].some((folder) => folder.startsWith("/plans")));
  }
});

test("A folder of ours that is not there is empty; when the named one is gone too, the place is wrong", async (t) => {
  const server = await smallWebDav(t, { folders: ["/plans/"] });
  assert.deepEqual(await open(server).list("r"), []);
  await fails(open(server, "/plains").list("r"), "missing");
});

test("F31 Names come from addresses of any kind, with any prefix; folders are left out", async (t) => {
  for (const habits of [
    { href: (path) => `https://behind.a.proxy.example/dav${path}` }, { href: (path) => path.slice(1) },
    { prefix: "lp1" }, { href: (path) => path.replaceAll(".", "%2E").replaceAll("r", "%72") }, { tellsNoLength: true },
  ]) {
    const { store } = await prepared(t, habits);
    await store.put(`r/${head}`, bytes("x"));
    await store.put("r/a b&c.bin", bytes("x"));
    assert.deepEqual(await store.list("r"), [head, "a b&c.bin"]);
    assert.deepEqual(await store.list(""), []);
    assert.equal(await store.holds(`r/${head}`, bytes("x")), true);
  }
});

test("A file that was torn on its way is not held, whether or not the server tells lengths", async (t) => {
  for (const tellsNoLength of [false, true]) {
    const { store } = await prepared(t, { tears: 3, tellsNoLength });
    await store.put(`r/${head}`, bytes("MRN1 plan"));
    assert.equal(await store.holds(`r/${head}`, bytes("MRN1 plan")), false);
    assert.equal(await store.holds(`r/${head}`, bytes("MRN")), true);
  }
});

test("After a reply that was lost, whether the file is there can be asked", async (t) => {
  const { server, store } = await prepared(t);
  const put = () => store.put(`r/${head}`, bytes("MRN1 plan"));
  server.loseReplyOnce();
  await fails(put(), "network");
  assert.equal(await store.holds(`r/${head}`, bytes("MRN1 plan")), true);
  assert.equal(await put(), "taken");
  assert.deepEqual(await store.list("r"), [head]);
});

test("Whole files are not read again where the server tells their length", async (t) => {
  const { server, store } = await prepared(t);
  await store.put(`r/${head}`, bytes("MRN1 plan"));
  await store.holds(`r/${head}`, bytes("MRN1 plan"));
  assert.ok(!server.asked.some(({ method }) => method === "GET"));
});

test("Another one who answers is never taken for the store", async (t) => {
  const page = "<!DOCTYPE html><html><body>Welcome to our Wi-Fi</body></html>";
  const portal = await smallServer(t, (_, response) => response.writeHead(200, { "content-type": "text/html" }).end(page));
  const store = open(portal);
  for (const question of [
    () => store.prepare(), () => store.list("r"), () => store.get(`r/${head}`), () => store.put(`r/${head}`, bytes("x")),
    () => store.holds(`r/${head}`, bytes("x")), () => store.remove(`r/${head}`),
  ]) await fails(question(), "portal");
});

test("A published page is a page all the same", async (t) => {
  const { store } = await prepared(t);
  await store.put("s/1.html", bytes("<!doctype html><p>"));
  assert.equal(text(await store.get("s/1.html")), "<!doctype html><p>");
});

test("A listing that cannot be read says nothing, least of all that files are gone", async (t) => {
  const { server, store } = await prepared(t);
  for (const [body, kind] of [
    ['<?xml version="1.0"?><D:multistatus xmlns:D="DAV:"><D:response>', "server"], ["", "server"], ["<other/>", "server"],
    ['<!DOCTYPE a [<!ENTITY b "c">]><D:multistatus xmlns:D="DAV:"/>', "server"], ["<html><br></html>", "portal"],
  ]) {
    server.refuseOnce(207, body);
    await fails(store.list("r"), kind, { status: 207 });
  }
});

test("Failures keep their meaning and what the server asks for", async (t) => {
  const { server, store } = await prepared(t);
  for (const [status, kind] of [
    [403, "refused"], [423, "server"], [429, "server"], [500, "server"], [503, "server"], [507, "full"], [405, "missing"],
    [501, "missing"], [511, "portal"],
  ]) {
    server.refuseOnce(status, "", { "retry-after": "9" });
    await fails(store.list("r"), kind, { status, retryAfterMs: 9000, detail: `PROPFIND mrn1/r/: ${status}` });
    server.refuseOnce(status);
    await fails(store.put(`r/${head}`, bytes("x")), kind, { status });
  }
});

test("An address that no login is sent to is refused before anything is asked", () => {
  assert.throws(() => openWebDav({ url: "http://cloud.example/", user: "u", password: "p" }), { kind: "missing", detail: "insecure" });
});
