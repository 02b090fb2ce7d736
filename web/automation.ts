// automation.ts: `window.marronnier`, for scripts and tests. Documented for users under "Automation"; names and meanings
// are kept from version to version.

import type { Keeper } from "./keep/keeper";
import type { KeyDates } from "./keep/packs";
import type { Texts } from "./program/texts";
import type { Loop } from "./picture/loop";
import type { Addresses } from "./page/addresses";
import type { Mirror } from "./page/mirror";
import type { Answer, Core, PlanSummary } from "./program/core";
import type { Summary } from "./program/durations";
import type { Host } from "./program/host";

export interface Statistics {
  frames: number;
  /** To build a frame. */
  frameMs: Summary;
  /** To hand it to the painter; it grows while the painting behind it cannot keep up. */
  paintMs: Summary;
  /** To bring the accessible elements up to date after a frame. */
  mirrorMs: Summary;
  /** To paint a letter that was not there yet. */
  glyphMs: Summary;
  /** What `dispatch` took inside the program. */
  dispatchMs: Summary;
  posts: number;
  wasmHeapBytes: number;
  /** When something was last written to the browser's storage; null: not in this visit. */
  storedAt: string | null;
}

export interface Automation {
  /** Resolves when the first frame is painted and, where there is a client, its key dates are loaded. */
  readonly ready: Promise<void>;
  plans(): PlanSummary[];
  exportPlan(id?: string): string;
  importPlan(json: string): Promise<Answer>;
  /** A command as JSON, or the object itself. */
  dispatch(command: unknown): Promise<Answer>;
  idle(): Promise<void>;
  stats(): Statistics;
  resetStats(): void;
}

declare global {
  interface Window {
    marronnier: Automation;
  }
}

export interface Running {
  core: Core;
  loop: Loop;
  keeper: Keeper;
  keyDates: KeyDates;
  texts: Texts;
  addresses: Addresses;
  mirror: Mirror;
  host: Host;
}

/** There from the beginning, so that a script can wait for `ready`; `running` resolves or rejects it. */
export function installAutomation(running: Promise<Running>): void {
  let now: Running | undefined;
  const ready = running.then((parts) => { now = parts; });
  ready.catch(() => {});  // Shown to the person already; whoever waits for `ready` hears of it too.
  const parts = (): Running => {
    if (!now) throw new Error("Not ready: wait for marronnier.ready");
    return now;
  };

  window.marronnier = {
    ready,
    plans: () => parts().core.plans(),
    exportPlan: (id = "") => parts().core.exportPlan(id),
    importPlan: async (json) => ready.then(() => parts().core.openFile(json)),
    dispatch: async (command) =>
      ready.then(() => parts().core.dispatch(typeof command === "string" ? command : JSON.stringify(command))),
    idle: async () => {
      await ready;
      await untilIdle(parts());
    },
    stats: () => {
      const { core, loop, keeper, mirror, host } = parts();
      return {
        frames: loop.building.count,
        frameMs: loop.building.summary(),
        paintMs: loop.painting.summary(),
        mirrorMs: mirror.updating.summary(),
        glyphMs: host.lettering.summary(),
        dispatchMs: core.dispatching.summary(),
        posts: core.plans().reduce((sum, plan) => sum + plan.posts, 0),
        wasmHeapBytes: core.heapBytes,
        storedAt: keeper.storedAt,
      };
    },
    resetStats: () => {
      const { core, loop, mirror, host } = parts();
      for (const durations of [core.dispatching, loop.building, loop.painting, mirror.updating, host.lettering]) durations.reset();
    },
  };
}

/** Nothing left to draw, nothing being stored. */
export async function untilIdle(parts: Running): Promise<void> {
  while (!isIdle(parts)) await new Promise((resolve) => setTimeout(resolve, 5));
  parts.addresses.settle();
}

function isIdle({ core, loop, keeper, keyDates, texts }: Running): boolean {
  return core.hasCrashed || (core.isIdle && !loop.isWaiting && keeper.isIdle && keyDates.isIdle && texts.isIdle);
}
