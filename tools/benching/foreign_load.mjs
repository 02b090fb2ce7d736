// How much of the machine others used meanwhile: figures of a busy machine are to be taken with care.

import { machineTimes } from "./processor_time.mjs";

export class ForeignLoad {
  #before = machineTimes();
  #own = process.cpuUsage();
  #browserMs = 0;

  /** CPU time of the bench's own browsers since the beginning, which is not foreign. */
  own(browserMs) {
    this.#browserMs = browserMs;
  }

  /** Percent of all processors together since the beginning. */
  get percent() {
    const now = machineTimes();
    const { user, system } = process.cpuUsage(this.#own);
    const foreign = now.busyMs - this.#before.busyMs - (user + system) / 1000 - this.#browserMs;
    return Math.max(0, (foreign / Math.max(now.allMs - this.#before.allMs, 1)) * 100);
  }
}
