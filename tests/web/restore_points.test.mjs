// Which states from before are kept.

import assert from "node:assert/strict";
import { test } from "node:test";

import { importFromWeb } from "./import_from_web.mjs";

const { superfluous } = await importFromWeb("keep/points.ts");

const [day, restore] = [0, 2];
const points = (count, reason) => Array.from({ length: count }, (_, index) => ["plan", index, reason]);

test("Thirty days and ten other states are kept, the latest of each", () => {
  assert.deepEqual(superfluous([...points(30, day), ...points(10, restore)]), []);
  assert.deepEqual(superfluous([...points(32, day), ...points(11, restore)]),
    [["plan", 0, day], ["plan", 1, day], ["plan", 0, restore]]);
});
