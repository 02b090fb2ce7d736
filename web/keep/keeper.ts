// keeper.ts: takes what is to be kept while the storage may still be on its way: on a first visit the browser makes the
// database while the person already sees, and may use, the first picture. Later, what is typed is handed to the storage
// right after the frame that shows it: opening a transaction takes a tenth of the time a letter has.

import { AfterFrame } from "../page/after_frame";
import type { StoredChange } from "../program/host";
import type { PlanStorage } from "./storage";

export class Keeper {
  private storage: PlanStorage | undefined;
  private isComing = true;
  private readonly waiting: (() => void)[] = [];
  private readonly afterFrame = new AfterFrame(() => this.handOver());

  /** `refused`: there is no storage for this. */
  constructor(private readonly refused: (sequence: number) => void) {}

  /** What came before goes on to the storage, in its order. Without one it is refused. */
  settle(storage: PlanStorage | undefined): void {
    this.storage = storage;
    this.isComing = false;
    this.handOver();
  }

  store(sequence: number, changes: StoredChange[]): void {
    this.whenSettled(() => {
      if (this.storage) void this.storage.store(sequence, changes);
      else this.refused(sequence);
    });
  }

  storeSetting(name: string, value: string): void {
    this.whenSettled(() => this.storage?.storeSetting(name, value));
  }

  /** Until all that was handed over is kept or refused. */
  async rest(): Promise<void> {
    if (!this.isComing) this.handOver();
    while (!this.isIdle) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  /** Something waits for the storage. */
  get isHolding(): boolean {
    return this.waiting.length > 0;
  }

  get isIdle(): boolean {
    return !this.isComing && !this.isHolding && (this.storage?.isIdle ?? true);
  }

  /** Whether the next visit finds everything again. */
  get isKept(): boolean {
    return this.storage?.isKept ?? false;
  }

  get storedAt(): string | null {
    return this.storage?.storedAt ?? null;
  }

  private whenSettled(work: () => void): void {
    this.waiting.push(work);
    if (!this.isComing) this.afterFrame.ask();
  }

  private handOver(): void {
    for (const work of this.waiting.splice(0)) work();
  }
}
