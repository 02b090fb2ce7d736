// door.ts: the page's side of shell/platform/store_door.hpp. What speaks to stores is fetched when a plan has one, or when
// somebody sets one up: most visits do without.

import { addressOf } from "../program/build";
import type { Core } from "../program/core";
import type { StoreForm, StoreQuestion } from "../program/store_host";
import type { ConnectionRow, Connections } from "./connections";
import type { Meetings } from "./meetings";

export class MeetingDoor {
  private meetings: Promise<Meetings> | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly core: Core,
    private readonly connections: Connections,
  ) {
    document.addEventListener("visibilitychange", () => core.pageVisible(!document.hidden));
    for (const event of ["online", "offline"]) addEventListener(event, () => core.online(navigator.onLine));
  }

  /** Plans that met others in earlier visits. */
  async open(rows: readonly ConnectionRow[], keptOf: (plan: string) => string): Promise<void> {
    if (rows.length === 0) return;
    const meetings = await this.here();
    const open = new Set(this.core.plans().map(({ id }) => id));
    this.core.pageVisible(!document.hidden);
    this.core.online(navigator.onLine);
    for (const row of rows) {
      // Closed in an earlier visit.
      if (!open.has(row.plan)) await meetings.disconnect(row.plan);
      else this.core.openConnection(row.plan, await meetings.open(row), keptOf(row.plan));
    }
  }

  wakeIn(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.core.meetOthers(), ms);
  }
  ask(question: StoreQuestion): void { void this.here().then((meetings) => meetings.ask(question)); }
  test(plan: string, form: StoreForm): void { void this.here().then((meetings) => meetings.test(plan, form)); }
  connect(plan: string): void { void this.here().then((meetings) => meetings.connect(plan)); }
  renew(plan: string, form: StoreForm): void { void this.here().then((meetings) => meetings.renew(plan, form)); }
  disconnect(plan: string): void { void this.here().then((meetings) => meetings.disconnect(plan)); }

  private here(): Promise<Meetings> {
    return (this.meetings ??= (import(addressOf("meeting/meetings.js")) as Promise<typeof import("./meetings")>)
      .then((module) => new module.Meetings(this.core, this.connections)));
  }
}
