// storage.ts: keeps what the program wants kept. Each gesture is one transaction: all of it or none. The program hears
// that something is stored only when the browser says that the transaction is complete.

import { whenIdle } from "../page/when_idle";
import { ChangeKind, type StoredChange } from "../program/host";
import { checkSum } from "./check_sum";
import { completed, reasonOf, writing, type PlanRow } from "./database";
import { putTwice, replaceSnapshot } from "./earlier";
import { Journal } from "./journal";
import type { Kept } from "./kept";
import type { Refused } from "./opening";

export interface StorageEvents {
  stored(sequence: number): void;
  failed(sequence: number, reason: string): void;
  /** The browser closed the database under us: site data were deleted, or a newer page is open. */
  lost(reason: string): void;
  /** The whole plan as it is now. */
  exportPlan(plan: string): string;
}

export class PlanStorage {
  storedAt: string | null = null;
  /** Whether the next visit finds all that was handed over, or is about to be. */
  isKept = true;
  /** Plans whose snapshot is damaged: written anew with the next change. */
  recovered: string[] = [];
  private readonly journal = new Journal();
  private readonly orders = new Map<string, number>();
  private pending = 0;
  private isCompacting = false;

  constructor(
    private readonly database: IDBDatabase,
    kept: Kept,
    private readonly events: StorageEvents,
  ) {
    for (const { id, order } of kept.plans) this.orders.set(id, order);
    for (const { plan, text, key } of kept.changes) this.journal.add(plan, text.length, key);
    const lost = (reason: string): void => {
      this.isKept = false;
      events.lost(reason);
    };
    database.onversionchange = () => {
      database.close();
      lost("VersionError");
    };
    database.onclose = () => lost("InvalidStateError");
  }

  get isIdle(): boolean {
    return this.pending === 0;
  }

  async store(sequence: number, changes: readonly StoredChange[]): Promise<void> {
    this.pending += 1;
    let reason: string | undefined;
    try {
      await this.inOneTransaction((transaction) => {
        for (const change of changes) this.write(transaction, change);
      });
    } catch (error) {
      reason = reasonOf(error);
    }
    this.pending -= 1;
    this.isKept = reason === undefined;
    if (reason !== undefined) {
      this.events.failed(sequence, reason);
      return;
    }
    this.storedAt = new Date().toISOString();
    this.events.stored(sequence);
    this.compactLater();
  }

  storeSetting(name: string, value: string): void {
    try {
      writing(this.database, ["settings"]).objectStore("settings").put(value, name);
    } catch {
      // A setting that is not kept is asked for again; nothing of the person's work is in it.
    }
  }

  /** Copies what the program could not open, before anything writes over it. The records stay where they are as well: a
   *  newer version of the program may be able to open them. */
  async setAside(records: readonly Refused[]): Promise<void> {
    const transaction = writing(this.database, ["refused"]);
    const found = new Date().toISOString();
    for (const { key, ...record } of records) transaction.objectStore("refused").put({ ...record, found }, key);
    await completed(transaction);
  }

  private write(transaction: IDBTransaction, { kind, plan, text }: StoredChange): void {
    const entries = transaction.objectStore("journal");
    if (kind === ChangeKind.Change) {
      const entry = this.journal.add(plan, text.length);
      entries.add({ plan, text, check: checkSum(text) }).onsuccess = (event) => {
        entry.key = (event.target as IDBRequest<IDBValidKey>).result;
      };
      return;
    }
    if (kind === ChangeKind.Meetings) {
      transaction.objectStore("meetings").put({ plan, text, check: checkSum(text) });
      return;
    }
    if (kind === ChangeKind.Snapshot) {
      putTwice(transaction, this.row(plan, text));
    } else {
      transaction.objectStore("plans").delete(plan);
      transaction.objectStore("earlier").delete(plan);
      transaction.objectStore("meetings").delete(plan);
    }
    this.journal.forget(plan);
    deleteEntries(entries, plan);
  }

  private async inOneTransaction(work: (transaction: IDBTransaction) => void): Promise<void> {
    const transaction = writing(this.database, ["plans", "journal", "earlier", "meetings"]);
    try {
      work(transaction);
    } catch (error) {
      transaction.abort();  // What was asked for before must not be kept without the rest.
      throw error;
    }
    await completed(transaction);
  }

  private row(id: string, text: string): PlanRow {
    const order = this.orders.get(id) ?? Math.max(0, ...this.orders.values()) + 1;
    this.orders.set(id, order);
    return { id, text, order, check: checkSum(text) };
  }

  private compactLater(): void {
    if (this.isCompacting || (this.journal.longest === undefined && this.recovered.length === 0)) return;
    this.isCompacting = true;
    whenIdle(() => void this.compact().finally(() => { this.isCompacting = false; }));
  }

  /** Writes a plan anew and deletes the journal entries that it covers. Everything handed to us so far is in the plan and
   *  its transactions run before this one, so no entry is deleted that the snapshot does not contain. */
  private async compact(): Promise<void> {
    const plan = this.recovered.shift() ?? this.journal.longest;
    if (plan === undefined) return;
    const text = this.events.exportPlan(plan);
    if (text === "") return;  // Closed meanwhile.
    const covered = this.journal.take(plan);
    this.pending += 1;
    try {
      await this.inOneTransaction((transaction) => {
        replaceSnapshot(transaction, this.row(plan, text), covered.flatMap(({ key }) => (key === undefined ? [] : [key])));
      });
    } catch {
      this.journal.putBack(plan, covered);  // Nothing is lost: the journal is still there.
    } finally {
      this.pending -= 1;
    }
  }
}

function deleteEntries(entries: IDBObjectStore, plan: string): void {
  entries.index("plan").openKeyCursor(IDBKeyRange.only(plan)).onsuccess = (event) => {
    const cursor = (event.target as IDBRequest<IDBCursor | null>).result;
    if (!cursor) return;
    entries.delete(cursor.primaryKey);
    cursor.continue();
  };
}
