// kept.ts: reads everything that was kept, as it was at one moment.

import { answered, type JournalRow, type PlanRow } from "./database";

export interface KeptChange extends JournalRow {
  key: number;
}

export interface Kept {
  plans: PlanRow[];
  changes: KeptChange[];
  settings: [name: string, value: string][];
}

export const nothingKept: Kept = { plans: [], changes: [], settings: [] };

export async function readKept(database: IDBDatabase): Promise<Kept> {
  const transaction = database.transaction(["plans", "journal", "settings"], "readonly");
  const journal = transaction.objectStore("journal");
  const settings = transaction.objectStore("settings");
  const [plans, keys, rows, names, values] = await Promise.all([
    answered<PlanRow[]>(transaction.objectStore("plans").getAll()),
    answered(journal.getAllKeys()),
    answered<JournalRow[]>(journal.getAll()),
    answered(settings.getAllKeys()),
    answered<string[]>(settings.getAll()),
  ]);
  plans.sort((a, b) => a.order - b.order);
  return {
    plans,
    changes: rows.map((row, index) => ({ ...row, key: Number(keys[index]) })),
    settings: names.map((name, index) => [String(name), values[index] ?? ""]),
  };
}
