// Which addresses a login may be sent to.

import assert from "node:assert/strict";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";

const { checkAddress, encodePart } = await importFromWeb("stores/addresses.ts");

const accepted = (text) => {
  const checked = checkAddress(text);
  assert.ok(checked.ok, `${text}: ${checked.trouble}`);
  return checked.url.href;
};

test("Addresses over https are accepted, as people type them", () => {
  for (const [typed, address] of [
    ["https://cloud.example/dav", "https://cloud.example/dav"],
    ["  https://cloud.example  ", "https://cloud.example/"],
    ["cloud.example/dav/", "https://cloud.example/dav/"],
    ["cloud.example:8443", "https://cloud.example:8443/"],
    ["HTTPS://Cloud.Example/DAV", "https://cloud.example/DAV"],
    ["https://cloud.example/Zoé/mes plans/", "https://cloud.example/Zo%C3%A9/mes%20plans/"],
    ["https://cloud.example/Zo%C3%A9/mes%20plans/", "https://cloud.example/Zo%C3%A9/mes%20plans/"],
  ]) assert.equal(accepted(typed), address);
});

test("Without encryption only this computer is spoken to", () => {
  for (const typed of ["http://localhost:8080/dav", "http://127.0.0.1/", "http://127.1.2.3:81/", "http://[::1]:8080/"]) {
    accepted(typed);
  }
  for (const typed of [
    "http://cloud.example/", "http://192.168.1.20/dav", "http://localhost.example/", "http://127.0.0.1.example/",
    "http://1270.0.0.1.example", "http://[::2]/", "http://mylocalhost/", "HTTP://cloud.example",
  ]) assert.deepEqual(checkAddress(typed), { ok: false, trouble: "insecure" }, typed);
});

test("What is no address of a folder is refused with its reason", () => {
  for (const [typed, trouble] of [
    ["", "empty"], ["   ", "empty"],
    ["ftp://cloud.example/", "scheme"], ["file:///home/me", "scheme"], ["dav://cloud.example", "scheme"],
    ["https://", "not-an-address"], ["https:/cloud.example", "not-an-address"], ["/home/me", "not-an-address"],
    ["javascript:alert(1)", "not-an-address"], ["https://a b.example/", "not-an-address"],
    ["https://ana:secret@cloud.example/", "login-inside"], ["ana@cloud.example/dav", "login-inside"],
    ["https://cloud.example/?dir=/plans", "query"], ["https://cloud.example/#/files", "query"],
    ["https://cloud.example/?", "query"],
  ]) assert.deepEqual(checkAddress(typed), { ok: false, trouble }, typed);
});

test("Parts of a path are encoded so that no character of them means anything", () => {
  assert.equal(encodePart("é +/!'()*?#%"), "%C3%A9%20%2B%2F%21%27%28%29%2A%3F%23%25");
});
