// The automatic check of accessibility: axe-core, run in the page under test.

import { fileURLToPath } from "node:url";

const script = fileURLToPath(new URL("../../../node_modules/axe-core/axe.min.js", import.meta.url));

/** The planner's policy lets no script in but its own; a page that is to be checked is opened with this context. */
export const letsAxeIn = { bypassCSP: true };

/** "rule: the first element at fault", for each rule that is broken now. */
export async function violations(page) {
  if (!(await page.evaluate(() => "axe" in window))) await page.addScriptTag({ path: script });
  const found = await page.evaluate(() => window.axe.run());
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);
}
