// kept.ts: reads everything that was kept, as it was at one moment.

import type { ConnectionRow } from "../meeting/connections";
import { claim, readClaim, type Claim } from "./claim";
import { answered, type EarlierRow, type JournalRow, type MeetingsRow, type PlanRow } from "./database";
import { Reason, type PointKey } from "./points";

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
  /** Of each plan, when a state of it was last put aside. */
  lastPoints: Map<string, number>;
  /** Whose turn it was to write. */
  claim: Claim | undefined;
}

export const nothingKept: Kept =
  { plans: [], earlier: [], changes: [], settings: [], meetings: [], connections: [], lastPoints: new Map(), claim: undefined };

/** `writer`: the page that writes from this moment on. */
export async function readKept(database: IDBDatabase, writer?: string): Promise<Kept> {
  const transaction = database.transaction(
    ["plans", "journal", "earlier", "settings", "meetings", "connections", "points", "writer"], writer === undefined ? "readonly" : "readwrite");
  const journal = transaction.objectStore("journal");
  const settings = transaction.objectStore("settings");
  const [before, plans, earlier, keys, rows, names, values, meetings, connections, points] = await Promise.all([
    readClaim(transaction),
    answered<PlanRow[]>(transaction.objectStore("plans").getAll()),
    answered<EarlierRow[]>(transaction.objectStore("earlier").getAll()),
    answered(journal.getAllKeys()),
    answered<JournalRow[]>(journal.getAll()),
    answered(settings.getAllKeys()),
    answered<string[]>(settings.getAll()),
    answered<MeetingsRow[]>(transaction.objectStore("meetings").getAll()),
    answered<ConnectionRow[]>(transaction.objectStore("connections").getAll()),
    answered(transaction.objectStore("points").getAllKeys()),
  ]);
  // Where there is nothing yet, nothing is written either.
  const isClaimed = writer !== undefined && (before !== undefined || plans.length > 0);
  plans.sort((a, b) => a.order - b.order);
  return {
    plans,
    earlier,
    changes: rows.map((row, index) => ({ ...row, key: Number(keys[index]) })),
    meetings,
    connections,
    lastPoints: new Map((points as PointKey[]).filter(([, , reason]) => reason === Reason.NewDay).map(([plan, at]) => [plan, at])),
    claim: isClaimed ? claim(transaction, writer) : before,
    settings: names.map((name, index) => [String(name), values[index] ?? ""]),
  };
}
