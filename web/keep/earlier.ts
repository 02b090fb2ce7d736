// earlier.ts: the second of two snapshots, for the day one of them is damaged. Together with its own changes it says the
// same as the first.

import { checkSum, isSound } from "./check_sum";
import type { EarlierRow, JournalRow, PlanRow } from "./database";

const take = <T>(request: IDBRequest, use: (found: T) => void): void => {
  request.onsuccess = () => use(request.result as T);
};

/** The journal entries are in the new snapshot: with the old one, they are its second. In a transaction over plans, journal
 *  and earlier. */
export function replaceSnapshot(transaction: IDBTransaction, row: PlanRow, covered: readonly IDBValidKey[]): void {
  const plans = transaction.objectStore("plans");
  const journal = transaction.objectStore("journal");
  const earlier = transaction.objectStore("earlier");
  let old: PlanRow | undefined;
  const changes: JournalRow[] = [];
  take<PlanRow | undefined>(plans.get(row.id), (found) => { old = found; });
  for (const key of covered)
    take<JournalRow | undefined>(journal.get(key), (found) => { if (found) changes.push(found); });
  // Requests are answered in their order: here everything is read.
  take<EarlierRow | undefined>(earlier.get(row.id), (before) => {
    // A damaged snapshot must not take the place of a good one.
    if (old && isSound(old)) earlier.put({ id: row.id, text: old.text, check: checkSum(old.text), changes });
    else if (before) earlier.put({ ...before, changes: [...before.changes, ...changes] });
    plans.put(row);
    for (const key of covered) journal.delete(key);
  });
}

/** A plan that is new here, or another than it was: nothing led to it. */
export function putTwice(transaction: IDBTransaction, row: PlanRow): void {
  transaction.objectStore("plans").put(row);
  const { id, text, check } = row;
  transaction.objectStore("earlier").put({ id, text, check, changes: [] });
}
