// database.ts: where plans live between visits: an IndexedDB database of this browser. Per plan a snapshot of the whole
// file, and a journal of what changed since; an earlier snapshot, with what led from it to the present one; for plans that
// meet others in a store, what they know of them, and where that is; besides, the settings, and copies of records that the
// program refused to open.

import type { Checked } from "./check_sum";

export interface PlanRow extends Checked {
  id: string;
  /** Position among the plans. */
  order: number;
}

export interface JournalRow extends Checked {
  plan: string;
}

export interface EarlierRow extends Checked {
  id: string;
  changes: JournalRow[];
}

/** What a plan knows of other devices: core/sync/kept_text.hpp. */
export interface MeetingsRow extends Checked {
  plan: string;
}

export type StoreName = "plans" | "journal" | "earlier" | "settings" | "refused" | "meetings" | "connections";

const databaseName = "marronnier";
const version = 3;
const patienceMs = 20_000;

export function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName, version);
    request.onupgradeneeded = ({ oldVersion }) => createStores(request.result, oldVersion);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("indexedDB.open"));
    request.onblocked = () => reject(new DOMException("An older page holds the database", "BlockedError"));
    // Some private modes never answer. A busy disk may take seconds, and to give up means to say that nothing is kept.
    setTimeout(() => reject(new DOMException("No answer", "TimeoutError")), patienceMs);
  });
}

function createStores(database: IDBDatabase, oldVersion: number): void {
  if (oldVersion < 1) {
    database.createObjectStore("plans", { keyPath: "id" });
    database.createObjectStore("journal", { autoIncrement: true }).createIndex("plan", "plan");
    database.createObjectStore("settings");
    database.createObjectStore("refused");
  }
  if (oldVersion < 2) database.createObjectStore("earlier", { keyPath: "id" });
  if (oldVersion < 3) {
    database.createObjectStore("meetings", { keyPath: "plan" });
    database.createObjectStore("connections", { keyPath: "plan" });
  }
}

export function answered<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("IndexedDB"));
  });
}

/** Resolves once it is on the disk, as far as a browser can promise that. */
export function completed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException("The transaction was aborted", "AbortError"));
  });
}

export function writing(database: IDBDatabase, stores: StoreName[]): IDBTransaction {
  return database.transaction(stores, "readwrite", { durability: "strict" });
}

export const reasonOf = (error: unknown): string => (error instanceof DOMException || error instanceof Error ? error.name : String(error));
