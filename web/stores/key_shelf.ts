// key_shelf.ts: where the browser keeps logins: a database of its own, so that no copy of that of the plans holds them. Keys
// and folders can be kept in it as such.

import { answered, completed } from "../keep/database";
import type { Shelf } from "./vault";

const databaseName = "marronnier-keys";
const kept = "kept";

export class KeyShelf implements Shelf {
  private database: Promise<IDBDatabase> | undefined;

  async read(name: string): Promise<unknown> {
    const transaction = (await this.open()).transaction(kept);
    return answered<unknown>(transaction.objectStore(kept).get(name));
  }

  async write(name: string, value: unknown): Promise<void> {
    const transaction = await this.writing();
    transaction.objectStore(kept).put(value, name);
    await completed(transaction);
  }

  async writeOnce(name: string, value: unknown): Promise<unknown> {
    const transaction = await this.writing();
    const store = transaction.objectStore(kept);
    const before = await answered<unknown>(store.get(name));
    if (before === undefined) store.put(value, name);
    await completed(transaction);
    return before ?? value;
  }

  async remove(name: string): Promise<void> {
    const transaction = await this.writing();
    transaction.objectStore(kept).delete(name);
    await completed(transaction);
  }

  private async writing(): Promise<IDBTransaction> {
    return (await this.open()).transaction(kept, "readwrite", { durability: "strict" });
  }

  private open(): Promise<IDBDatabase> {
    this.database ??= openKeys().catch((error: unknown) => {
      this.database = undefined;  // Perhaps the next time.
      throw error;
    });
    return this.database;
  }
}

async function openKeys(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => request.result.createObjectStore(kept);
  const database = await answered(request);
  // A page of a later version, or somebody who clears everything, does not have to wait for this one.
  database.onversionchange = () => database.close();
  return database;
}
