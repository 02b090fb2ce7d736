// loop.ts: draws a frame when the program wants one, and otherwise nothing at all: no frame, no timer, no work.

import type { Core } from "../program/core";
import { Durations } from "../program/durations";
import type { Host } from "../program/host";

export class Loop {
  /** Building frames, and handing them to the painter, which waits there while the GPU, or what stands in for it, is
   *  behind. */
  readonly building = new Durations();
  readonly painting = new Durations();
  /** After each frame. */
  onFrame: () => void = () => {};

  private isRunning = false;
  private isBuilding = false;
  private request = 0;
  private timer = 0;

  constructor(
    private readonly core: Core,
    private readonly host: Host,
  ) {
    document.addEventListener("visibilitychange", () => this.wake());
  }

  start(): void {
    this.isRunning = true;
    this.wake();
  }

  /** For good: the program has crashed. */
  stop(): void {
    this.isRunning = false;
    cancelAnimationFrame(this.request);
    clearTimeout(this.timer);
    this.request = this.timer = 0;
  }

  /** After anything that entered the program. */
  wake(): void {
    if (!this.isRunning || this.isBuilding || this.core.hasCrashed) return;
    this.host.settle();
    clearTimeout(this.timer);
    this.timer = 0;
    if (this.request !== 0) return;
    if (this.core.wantsFrame) {
      this.request = requestAnimationFrame((now) => this.frame(now));
    } else if (!document.hidden) {
      const ms = this.core.nextFrameInMs;
      if (ms !== undefined) this.timer = window.setTimeout(() => this.drawNow(), ms);
    }
  }

  /** Now instead of with the next refresh: after a change of size, which empties the canvas, and within a touch, for
   *  only then may a text field open the keyboard of a phone. */
  drawNow(): void {
    if (!this.isRunning || this.isBuilding || this.core.hasCrashed) return;
    cancelAnimationFrame(this.request);
    this.frame(performance.now());
  }

  get isWaiting(): boolean {
    return this.request !== 0;
  }

  private frame(now: number): void {
    this.request = 0;
    this.isBuilding = true;
    const begin = performance.now();
    const hasPicture = this.core.buildFrame(now);
    if (hasPicture) this.paint(begin);
    this.isBuilding = false;
    this.wake();
    if (hasPicture) this.onFrame();
  }

  private paint(begin: number): void {
    const built = performance.now();
    this.core.paint();
    this.building.add(built - begin);
    this.painting.add(performance.now() - built);
  }
}
