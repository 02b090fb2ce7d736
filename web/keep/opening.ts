// opening.ts: hands the program what was kept. One record that it refuses does not cost the others.

import type { Core } from "../program/core";
import type { Kept } from "./kept";

export interface Refused {
  /** Of the record: the same record is set aside only once. */
  key: string;
  plan: string;
  text: string;
  reason: string;
}

export function openKept(core: Core, kept: Kept): Refused[] {
  const refused: Refused[] = [];
  const closed = new Set<string>();
  for (const { id, text } of kept.plans) {
    const { ok, error } = core.openStoredPlan(text);
    if (ok) continue;
    refused.push({ key: id, plan: id, text, reason: error ?? "" });
    closed.add(id);
  }
  for (const { plan, text, key } of kept.changes) {
    // The changes of a plan that cannot be read stay with it, in their order.
    const { ok, error } = closed.has(plan) ? { ok: false, error: "" } : core.openStoredChange(plan, text);
    if (!ok) refused.push({ key: `${plan}/${key}`, plan, text, reason: error ?? "" });
  }
  return refused;
}
