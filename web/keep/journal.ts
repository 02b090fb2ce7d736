// journal.ts: which entries of the journal belong to which plan, and when there are enough of them to write the plan anew
// and forget them.

const entriesMax = 200;
const sizeMax = 512 * 1024;

export interface Entry {
  /** Unknown until it is written. */
  key?: IDBValidKey;
  size: number;
}

export class Journal {
  private readonly entries = new Map<string, Entry[]>();

  add(plan: string, size: number, key?: IDBValidKey): Entry {
    const entry: Entry = { size, ...(key !== undefined && { key }) };
    this.entriesOf(plan).push(entry);
    return entry;
  }

  forget(plan: string): void {
    this.entries.delete(plan);
  }

  /** A plan that has grown a long tail. */
  get longest(): string | undefined {
    for (const [plan, entries] of this.entries) {
      const size = entries.reduce((sum, entry) => sum + entry.size, 0);
      if (entries.length > entriesMax || size > sizeMax) return plan;
    }
    return undefined;
  }

  /** The entries so far, which a snapshot taken now covers; later ones are counted from zero. */
  take(plan: string): Entry[] {
    return this.entriesOf(plan).splice(0);
  }

  /** The snapshot was not written after all. */
  putBack(plan: string, entries: Entry[]): void {
    this.entriesOf(plan).unshift(...entries);
  }

  private entriesOf(plan: string): Entry[] {
    const known = this.entries.get(plan);
    if (known) return known;
    const none: Entry[] = [];
    this.entries.set(plan, none);
    return none;
  }
}
