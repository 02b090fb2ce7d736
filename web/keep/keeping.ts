// keeping.ts: the plans of this browser: reads what was kept, keeps what changes while it is this page's turn to write, and
// shows what another page writes while it is not.

import type { MeetingDoor } from "../meeting/door";
import type { Core } from "../program/core";
import type { LaterPart } from "../program/later_part";
import { isSound } from "./check_sum";
import { openDatabase, reasonOf } from "./database";
import { Follower, Telling } from "./follower";
import type { Keeper } from "./keeper";
import { nothingKept, readKept, type Kept } from "./kept";
import { openKept } from "./opening";
import { readPoint, readPoints, type Reason } from "./points";
import { PlanStorage } from "./storage";
import { Turn } from "./turn";

export interface Found {
  database: IDBDatabase;
  kept: Kept;
  turn: Turn;
  /** The page wrote when this was read. */
  isWriter: boolean;
}

/** Needs nothing of the program, which may still be on its way. */
export async function findKept(): Promise<Found | Error> {
  try {
    const turn = new Turn();
    const [database, isWriter] = await Promise.all([openDatabase(), turn.begin()]);
    const kept = await readKept(database, isWriter ? turn.page : undefined).catch(() => nothingKept);
    return { database, kept, turn, isWriter };
  } catch (reason) {
    return reason instanceof Error ? reason : new Error(String(reason));
  }
}

export interface KeepingParts {
  core: Core;
  keeper: Keeper;
  stores: MeetingDoor;
  later: LaterPart;
  /** What is being typed or carried comes to its end. */
  putDown: () => void;
}

export class Keeping {
  private readonly telling = new Telling();
  private follower: Follower | undefined;
  private storage: PlanStorage | undefined;
  private isAskedToPersist = false;
  private isWriter = true;
  private lacksRoom = false;

  constructor(
    private readonly found: Found | Error,
    private readonly parts: KeepingParts,
  ) {
    addEventListener("focus", () => this.lookedAt());
    document.addEventListener("visibilitychange", () => this.lookedAt());
  }

  /** Before the program begins: plans and changes of earlier visits. */
  openPlans(): void {
    const { found, parts: { core, keeper } } = this;
    if (found instanceof Error) {
      core.storageUnavailable(reasonOf(found));
      return keeper.settle(undefined);
    }
    this.isWriter = found.isWriter;
    this.open(found.kept);
    keeper.settle(this.storage);
  }

  /** Once the program shows them. */
  start(): void {
    if (this.found instanceof Error) return;
    const { turn, kept } = this.found;
    turn.follow({ won: () => void this.write(), asked: () => this.finish(), lost: () => void this.readAlong() });
    // It may have changed hands while the program was on its way.
    if (turn.isOurs && !this.isWriter) void this.write();
    else if (!turn.isOurs) void this.readAlong();
    else void this.meetOthers(kept);
  }

  /** Something was done before the database was there, in which there is something after all: first that is kept. */
  async keepFirst(): Promise<void> {
    if (this.found instanceof Error) return;
    this.parts.keeper.settle(this.storageFor(this.found.kept));
    await this.parts.keeper.rest();
  }

  /** The person wants to write here. */
  ask(): void {
    if (!(this.found instanceof Error)) void this.found.turn.ask();
  }

  /** States of a plan from before; none where nothing is kept. */
  async listPoints(plan: string): Promise<void> {
    const { core } = this.parts;
    if (!(this.found instanceof Error))
      for (const [, at, reason] of await readPoints(this.found.database, plan)) core.restorePointFound(plan, at, reason);
    core.restorePointsListed(plan);
  }

  async openPoint(plan: string, at: number, reason: Reason): Promise<void> {
    if (this.found instanceof Error) return;
    const row = await readPoint(this.found.database, [plan, at, reason]);
    const isWhole = row && isSound(row.snapshot) && row.changes.every(isSound);
    // Without a text it is said to be damaged.
    this.parts.core.restorePointOpened(plan, at, isWhole ? row.snapshot.text : "",
      isWhole ? row.changes.map(({ text }) => text).join("\n") : "");
  }

  /** Whoever comes back may have made room on the disk. */
  private lookedAt(): void {
    if (this.lacksRoom && this.isWriter && !document.hidden) this.parts.core.keep();
  }

  private open(kept: Kept): void {
    const { core } = this.parts;
    this.storage = this.storageFor(kept);
    const { refused, recovered } = openKept(core, kept);
    this.storage.recovered = recovered;
    if (refused.length === 0 || !this.isWriter) return;
    void this.storage.setAside(refused);
    for (const plan of new Set(refused.map((row) => row.plan)))
      if (!recovered.includes(plan)) core.fileRefused(plan, "unreadable");
  }

  /** From what is kept: another page may have written a moment ago. */
  private async write(): Promise<void> {
    if (this.found instanceof Error) return;
    const { database, turn } = this.found;
    this.follower?.stop();
    this.follower = undefined;
    const kept = await readKept(database, turn.page);
    if (!turn.isOurs) return;
    this.isWriter = true;
    this.open(kept);
    this.parts.keeper.settle(this.storage);
    this.parts.core.followAnew();
    this.parts.core.writeFromNow();
    await this.meetOthers(kept);
  }

  private async finish(): Promise<void> {
    if (this.isWriter) this.parts.putDown();
    this.parts.core.readAlong();
    await this.parts.keeper.rest();
    this.parts.stores.close();
  }

  private async readAlong(): Promise<void> {
    await this.finish();
    this.isWriter = false;
    // What could not be kept is to be seen until it is downloaded.
    if (this.found instanceof Error || !this.parts.keeper.isKept || this.found.turn.isOurs) return;
    this.follower?.stop();
    this.follower = new Follower(this.parts.core, this.found.database, this.found.kept.claim);
  }

  /** The plans of earlier visits that meet other devices. */
  private async meetOthers({ connections, meetings }: Kept): Promise<void> {
    if (connections.length === 0) return;
    await this.parts.later.fetch();
    if (!this.isWriter) return;
    await this.parts.stores.open(connections, (plan) => {
      const row = meetings.find((one) => one.plan === plan);
      return row && isSound(row) ? row.text : "";
    });
  }

  private storageFor(kept: Kept): PlanStorage {
    if (this.found instanceof Error) throw this.found;
    const { core } = this.parts;
    return new PlanStorage(this.found.database, kept, this.found.turn.page, {
      stored: (sequence) => {
        this.lacksRoom = false;
        core.stored(sequence);
        if (this.isAskedToPersist) return;
        this.isAskedToPersist = true;
        // Or the browser may delete everything when the disk fills up.
        void navigator.storage?.persist?.();
      },
      wrote: (claim, changes) => this.telling.tell({ claim, changes }),
      failed: (sequence, reason) => {
        this.lacksRoom = reason === "QuotaExceededError";
        core.storeFailed(sequence, reason);
      },
      lost: (reason) => core.storageUnavailable(reason),
      outdated: async () => {
        await this.finish();
        core.storageUnavailable("VersionError");
      },
      exportPlan: (plan) => core.exportPlan(plan),
    });
  }
}
