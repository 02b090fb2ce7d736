// points.ts: states of a plan from before what a person may want to take back another day: the first edit of a day, a file
// that replaced it, a return to an earlier state, a large merge. Kept in this browser beside the plan.

import { answered, type JournalRow, type PlanRow } from "./database";

/** As RestoreReason in shell/platform/platform.hpp. */
export const enum Reason { NewDay, Import, Restore, Merge }

export interface PointRow {
  plan: string;
  at: number;
  reason: Reason;
  /** A snapshot, and what led from it to the state. */
  snapshot: Pick<PlanRow, "text" | "check">;
  changes: JournalRow[];
}

export type PointKey = [plan: string, at: number, reason: Reason];

const keptDays = 30;
const keptOthers = 10;

export const pointsOf = (plan: string): IDBKeyRange => IDBKeyRange.bound([plan], [plan, []]);

/** The plan as it is kept now; to be asked before anything is written. In a transaction over plans, journal and points. */
export function keepPoint(transaction: IDBTransaction, plan: string, reason: Reason): void {
  const points = transaction.objectStore("points");
  const at = Date.now();
  let snapshot: PlanRow | undefined;
  transaction.objectStore("plans").get(plan).onsuccess = ({ target }) => {
    snapshot = (target as IDBRequest<PlanRow | undefined>).result;
  };
  transaction.objectStore("journal").index("plan").getAll(plan).onsuccess = ({ target }) => {
    const changes = (target as IDBRequest<JournalRow[]>).result;
    if (!snapshot) return;  // The plan is new.
    const { text, check } = snapshot;
    const row: PointRow = { plan, at, reason, snapshot: { text, ...(check !== undefined && { check }) }, changes };
    points.put(row);
    points.getAllKeys(pointsOf(plan)).onsuccess = (event) => {
      const keys = (event.target as IDBRequest<IDBValidKey[]>).result as PointKey[];
      for (const key of superfluous(keys)) points.delete(key);
    };
  };
}

export function forgetPoints(transaction: IDBTransaction, plan: string): void {
  transaction.objectStore("points").delete(pointsOf(plan));
}

/** Earliest first. */
export function superfluous(keys: readonly PointKey[]): PointKey[] {
  const isDay = ([, , reason]: PointKey): boolean => reason === Reason.NewDay;
  const days = keys.filter(isDay);
  const others = keys.filter((key) => !isDay(key));
  return [...days.slice(0, -keptDays), ...others.slice(0, -keptOthers)];
}

/** Latest first. */
export async function readPoints(database: IDBDatabase, plan: string): Promise<PointKey[]> {
  const keys = await answered(database.transaction("points").objectStore("points").getAllKeys(pointsOf(plan)));
  return (keys as PointKey[]).reverse();
}

export async function readPoint(database: IDBDatabase, key: PointKey): Promise<PointRow | undefined> {
  return answered<PointRow | undefined>(database.transaction("points").objectStore("points").get(key));
}
