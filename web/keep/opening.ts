// opening.ts: hands the program what was kept. One record that is damaged, or that the program refuses, does not cost the
// others: a snapshot is replaced by the second one and what led from that to this one.

import type { Core } from "../program/core";
import { isSound, type Checked } from "./check_sum";
import type { Kept } from "./kept";

export interface Refused {
  /** Of the record: the same record is set aside only once. */
  key: string;
  plan: string;
  text: string;
  reason: string;
}

export interface Opened {
  refused: Refused[];
  /** Plans that were put together from their second snapshot: nothing of them is missing. */
  recovered: string[];
}

const damaged = "damaged";

export function openKept(core: Core, kept: Kept): Opened {
  const refused: Refused[] = [];
  const recovered: string[] = [];
  const closed = new Set<string>();
  const refuse = (key: string, plan: string, text: string, reason: string): void => {
    refused.push({ key, plan, text, reason });
  };
  const open = (row: Checked, read: (text: string) => { ok: boolean; error?: string }): string | undefined => {
    if (!isSound(row)) return damaged;
    const { ok, error } = read(row.text);
    return ok ? undefined : (error ?? "");
  };
  const openChange = (plan: string, key: string, row: Checked): void => {
    // The changes of a plan that cannot be read stay with it, in their order.
    const reason = closed.has(plan) ? "" : open(row, (text) => core.openStoredChange(plan, text));
    if (reason !== undefined) refuse(key, plan, row.text, reason);
  };
  for (const row of kept.plans) {
    const reason = open(row, (text) => core.openStoredPlan(text));
    if (reason === undefined) continue;
    refuse(row.id, row.id, row.text, reason);
    const earlier = kept.earlier.find(({ id }) => id === row.id);
    if (!earlier || open(earlier, (text) => core.openStoredPlan(text)) !== undefined) {
      closed.add(row.id);
      continue;
    }
    recovered.push(row.id);
    earlier.changes.forEach((change, index) => openChange(row.id, `${row.id}/earlier/${index}`, change));
  }
  for (const row of kept.changes) openChange(row.plan, `${row.plan}/${row.key}`, row);
  return { refused, recovered };
}
