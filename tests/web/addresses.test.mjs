// What the parameters of the address mean.

import assert from "node:assert/strict";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";

const { readParameters } = await importFromWeb("page/addresses.ts");

test("Without parameters, the person's own choices count", () => {
  assert.deepEqual(readParameters(""), {
    language: undefined, theme: undefined, today: undefined, isSample: false,
  });
});

test("Language, theme, day and sample plans can be given", () => {
  assert.deepEqual(readParameters("?lang=en&theme=dark&date=2026-12-02&sample=1"), {
    language: "en", theme: "dark", today: 20789, isSample: true,
  });
});

test("Values that mean nothing are as if they were not there", () => {
  for (const search of ["?lang=de", "?theme=blue", "?date=2026-02-30", "?date=2026-13-01", "?date=soon", "?sample=yes"]) {
    assert.deepEqual(readParameters(search), readParameters(""), search);
  }
});
