// addresses.ts: what the address says: parameters for tests and demonstrations, and where the person is.

import { dayNumber } from "../program/clock";

export interface Parameters {
  language: "fr" | "en" | undefined;
  theme: "light" | "dark" | undefined;
  /** Days since 1970-01-01. */
  today: number | undefined;
  /** The sample plans instead of the person's own; nothing is kept. */
  isSample: boolean;
}

export function readParameters(search: string): Parameters {
  const values = new URLSearchParams(search);
  const oneOf = <T extends string>(name: string, allowed: readonly T[]): T | undefined =>
    allowed.find((value) => value === values.get(name));
  return {
    language: oneOf("lang", ["fr", "en"]),
    theme: oneOf("theme", ["light", "dark"]),
    today: dayNumber(values.get("date") ?? ""),
    isSample: values.get("sample") === "1",
  };
}

const settleMs = 120;

/** Keeps the address, the history and the program in step. */
export class Addresses {
  private isStarted = false;
  private isReturning = false;
  private pending: string | undefined;
  private timer = 0;

  /** `goTo`: the person went back, forward, or typed an address. */
  constructor(private readonly goTo: (fragment: string) => void) {
    // Also fired by back and forward between our own entries, which differ in nothing else.
    window.addEventListener("hashchange", () => {
      if (this.isReturning) {
        this.isReturning = false;
        if (this.pending !== undefined) this.settle();
        return;
      }
      this.pending = undefined;
      this.goTo(location.hash);
    });
  }

  get fragment(): string {
    return location.hash;
  }

  /** From here on a new place is a step of its own that the back button undoes. */
  start(): void {
    this.settle();
    this.isStarted = true;
  }

  /** A moment later: a step in the history costs as much as a frame, and who leafs through a year wants one, not twelve. */
  show(fragment: string): void {
    this.pending = fragment;
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.settle(), settleMs);
  }

  /** What is shown now is the place; nothing more comes at once. */
  settle(): void {
    clearTimeout(this.timer);
    if (this.isReturning) return;
    const fragment = this.pending;
    this.pending = undefined;
    if (fragment === undefined || fragment === location.hash) return;
    if (this.isWhereThisCameFrom(fragment)) {
      this.isReturning = true;
      history.back();
      return;
    }
    const address = location.pathname + location.search + fragment;
    try {
      if (this.isStarted) history.pushState({ before: location.hash }, "", address);
      else history.replaceState(null, "", address);
    } catch {
      // Browsers limit how many steps a page may make in a while; the view is right all the same.
    }
  }
  /** Something that was opened is closed again: no new step, or the back button would open it once more. */
  private isWhereThisCameFrom(fragment: string): boolean {
    const { before } = (history.state ?? {}) as { before?: string };
    return before === fragment && location.hash.startsWith(`${fragment}/`);
  }
}
