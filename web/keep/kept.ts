// kept.ts: reads everything that was kept, as it was at one moment.

import type { ConnectionRow } from "../meeting/connections";
import { answered, type EarlierRow, type JournalRow, type MeetingsRow, type PlanRow } from "./database";

export interface KeptChange extends JournalRow {
  key: number;
}

export interface Kept {
  plans: PlanRow[];
  /** A second snapshot of each plan. */
  earlier: EarlierRow[];
  changes: KeptChange[];
  settings: [name: string, value: string][];
  meetings: MeetingsRow[];
  connections: ConnectionRow[];
}

export const nothingKept: Kept = { plans: [], earlier: [], changes: [], settings: [], meetings: [], connections: [] };

export async function readKept(database: IDBDatabase): Promise<Kept> {
  const transaction = database.transaction(["plans", "journal", "earlier", "settings", "meetings", "connections"], "readonly");
  const journal = transaction.objectStore("journal");
  const settings = transaction.objectStore("settings");
  const [plans, earlier, keys, rows, names, values, meetings, connections] = await Promise.all([
    answered<PlanRow[]>(transaction.objectStore("plans").getAll()),
    answered<EarlierRow[]>(transaction.objectStore("earlier").getAll()),
    answered(journal.getAllKeys()),
    answered<JournalRow[]>(journal.getAll()),
    answered(settings.getAllKeys()),
    answered<string[]>(settings.getAll()),
    answered<MeetingsRow[]>(transaction.objectStore("meetings").getAll()),
    answered<ConnectionRow[]>(transaction.objectStore("connections").getAll()),
  ]);
  plans.sort((a, b) => a.order - b.order);
  return {
    plans,
    earlier,
    changes: rows.map((row, index) => ({ ...row, key: Number(keys[index]) })),
    meetings,
    connections,
    settings: names.map((name, index) => [String(name), values[index] ?? ""]),
  };
}
