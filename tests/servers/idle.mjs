// F97: what a page asks of its store while nobody edits anything.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { startBrowser } from "../browser/support/browser.mjs";
import { connect, openWith } from "./computers.mjs";
import { startCountedLine } from "./counted_line.mjs";
import { hide, pass } from "./virtual_time.mjs";

const minuteMs = 60_000;

/** `start` is that of a server in this folder. */
export function idleThrough(name, start, minutes) {
  test(`F97 ${name}: a page that is looked at asks once a minute, its browser included; a hidden one never`, async () => {
    const started = await startBrowser();
    after(() => started.close());
    const server = await start({ origin: new URL(started.url).origin });
    after(() => server.stop());
    const line = await startCountedLine(server.url);
    after(() => line.stop());
    const page = await openWith(started);
    await connect(page, line.through(await server.newPlace("idle")));

    line.forget();
    await pass(page, minutes * minuteMs);
    const { length } = line.asked;
    assert.ok(length >= minutes - 2 && length <= minutes, `${length} in ${minutes} minutes: ${[...new Set(line.asked)]}`);

    await hide(page);
    line.forget();
    await pass(page, minutes * minuteMs);
    assert.deepEqual(line.asked, []);
  });
}
