// connections.ts: which plan meets others where. No logins: those are in a database of their own (web/stores/vault.ts).

import { completed, writing } from "../keep/database";
import type { OneFileMemory } from "../stores/one_file";

/** A place as it may be written down. */
export type PlaceSettings =
  | { kind: "webdav"; url: string; user: string }
  | { kind: "s3"; endpoint: string; bucket: string; prefix: string; region: string; accessKey: string }
  | { kind: "folder"; name: string }
  | { kind: "file"; name: string };

export interface ConnectionRow {
  plan: string;
  place: PlaceSettings;
  /** The space that was met there: another one under the same address is not taken for it. A file has none. */
  space: string;
  /** A device that knew a key never goes on without. */
  isSealed: boolean;
  /** What is known of a file. */
  memory?: OneFileMemory;
}

export class Connections {
  constructor(private readonly database: Promise<IDBDatabase | undefined>) {}

  async put(row: ConnectionRow): Promise<void> {
    await this.write((transaction) => transaction.objectStore("connections").put(row));
  }

  /** With what the plan knows of other devices. */
  async remove(plan: string): Promise<void> {
    await this.write((transaction) => {
      transaction.objectStore("connections").delete(plan);
      transaction.objectStore("meetings").delete(plan);
    });
  }

  private async write(work: (transaction: IDBTransaction) => void): Promise<void> {
    const database = await this.database;
    if (!database) return;
    const transaction = writing(database, ["connections", "meetings"]);
    work(transaction);
    await completed(transaction);
  }
}
