// XML of stores, well meant or not.

import assert from "node:assert/strict";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";

const { readXml } = await importFromWeb("stores/xml.ts");

const read = (text) => readXml(typeof text === "string" ? new TextEncoder().encode(text) : text);
const refused = (text, reason) => assert.throws(() => read(text), { message: reason }, String(text).slice(0, 80));
const element = (namespace, name, text = "", children = []) => ({ namespace, name, children, text });

test("Elements, text and children are read in their order", () => {
  assert.deepEqual(read("<a><b>1</b>two<c/><b>3</b></a>"),
    element("", "a", "two", [element("", "b", "1"), element("", "c"), element("", "b", "3")]));
});

test("A name belongs to the namespace of its prefix, whatever the prefix is called", () => {
  const expected = element("DAV:", "multistatus", "", [element("DAV:", "href", "/x")]);
  for (const text of [
    '<multistatus xmlns="DAV:"><href>/x</href></multistatus>',
    '<D:multistatus xmlns:D="DAV:"><D:href>/x</D:href></D:multistatus>',
    "<lp1:multistatus xmlns:lp1='DAV:' xmlns:D='other'><href xmlns='DAV:'>/x</href></lp1:multistatus>",
    '<é:multistatus xmlns:é="DAV:"><b:href xmlns:b="DAV:">/x</b:href></é:multistatus>',
  ]) assert.deepEqual(read(text), expected);
});

test("A prefix means what the nearest element says, and nothing once that is closed", () => {
  const [inner, after] = read('<a xmlns:p="1"><p:b xmlns:p="2"/><p:b/></a>').children;
  assert.deepEqual([inner.namespace, after.namespace], ["2", "1"]);
  refused('<a><p:b xmlns:p="1"/><p:c/></a>', "unknown prefix");
  assert.equal(read('<a xmlns="1"><b xmlns=""/></a>').children[0].namespace, "");
});

test("Declarations, comments and instructions say nothing; CDATA is text as it stands", () => {
  assert.deepEqual(
    read('\ufeff<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<!-- <b> --><a>x<!-- y --><?z z ?><![CDATA[<&amp;>]]></a>\n'),
    element("", "a", "x<&amp;>"));
});

test("The five entities and characters by their number are replaced, once", () => {
  assert.equal(read("<a>&lt;&gt;&amp;&quot;&apos;&#233;&#xE9;&#x1F600;&amp;lt;</a>").text, "<>&\"'éé\u{1f600}&lt;");
  assert.equal(read('<a xmlns="D&#65;V:"/>').namespace, "DAV:");
});

test("A file name with a control character does not make a listing unreadable", () => {
  assert.equal(read("<Key>a&#x1;b</Key>").text, "a\u0001b");
});

test("A document type is refused before anything of it is read", () => {
  const laughs = ['<!DOCTYPE lolz [<!ENTITY a "ha">'];
  for (const c of "bcdefghij") laughs.push(`<!ENTITY ${c} "${`&${String.fromCharCode(c.charCodeAt(0) - 1)};`.repeat(10)}">`);
  refused(`<?xml version="1.0"?>${laughs.join("")}]><a>&j;</a>`, "document type");
  refused('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "document type");
  refused("<a><!ENTITY b 'c'></a>", "document type");
});

test("Entities of their own, stray ampersands, and characters that do not exist are refused", () => {
  for (const text of ["&j;", "&nbsp;", "a & b", "&;", "&LT;", "&constructor;"]) refused(`<a>${text}</a>`, "unknown entity");
  for (const text of ["&#0;", "&#xD800;", "&#x110000;", "&#9999999;"]) refused(`<a>${text}</a>`, "no such character");
});

test("What is not well formed is refused", () => {
  for (const [text, reason] of [
    ["", "ends early"], ["<a>", "ends early"], ["<a><b></b>", "ends early"], ["<a><!-- ", "ends early"],
    ["<a><![CDATA[", "ends early"], ["<?xml", "ends early"], ["<a", "not well formed"], ["<a b>", "not well formed"],
    ["<a b=c/>", "not well formed"], ["<a b='<'/>", "not well formed"], ["< a/>", "not well formed"], ["<1/>", "not well formed"],
    ["<a></b>", "tags do not match"], ["<a><b></a></b>", "tags do not match"], ["</a>", "tags do not match"],
    ["<a/><b/>", "two roots"], ["x<a/>", "text outside"], ["<a/>x", "text outside"], ["{}", "text outside"],
    ["<a b='1' b='2'/>", "attribute twice"], ["<a:b/>", "unknown prefix"],
    ["<html><br></html>", "tags do not match"], ['<?xml version="1.0" encoding="utf-16"?><a/>', "encoding"],
    [new Uint8Array([0x3c, 0x61, 0x3e, 0xff]), "not UTF-8"],
  ]) refused(text, reason);
});

test("Depth, length, and the numbers of elements and prefixes have limits", () => {
  const nested = (levels) => "<a>".repeat(levels) + "</a>".repeat(levels);
  assert.equal(read(nested(32)).name, "a");
  refused(nested(33), "too deep");
  refused("<a>".repeat(500_000), "too deep");
  const prefixes = (count) => `<a ${Array.from({ length: count }, (_, i) => `xmlns:p${i}="x"`).join(" ")}/>`;
  assert.equal(read(prefixes(64)).name, "a");
  refused(prefixes(65), "too many prefixes");
  refused(`<a>${"<b/>".repeat(100_000)}</a>`, "too many elements");
  refused(`<a>${" ".repeat(2 * 1024 * 1024)}</a>`, "too long");
});

test("Two megabytes of anything are read or refused within moments", () => {
  const size = 2 * 1024 * 1024 - 100;
  for (const text of [
    `<a>${"<b/>".repeat(size / 4)}</a>`, `<a>${"&".repeat(size)}</a>`, `<a${" ".repeat(size)}`, `<a ${"b".repeat(size)}`,
    `<a>${"<!---->".repeat(size / 8)}</a>`, `<a b="${"&amp;".repeat(size / 5)}"/>`, `<${"a:".repeat(size / 2)}`,
    `<a>${"x<b/>".repeat(size / 5)}</a>`, `<a ${Array.from({ length: size / 16 }, (_, i) => `b${i}=""`).join(" ")}/>`,
  ]) {
    const start = performance.now();
    try {
      read(text);
    } catch (error) {
      assert.equal(error.constructor.name, "XmlTrouble");
    }
    const ms = performance.now() - start;
    // Minutes, if it took the square of the length.
    assert.ok(ms < 5000, `${text.slice(0, 20)}: ${Math.round(ms)} ms`);
  }
});
