// frame_times.ts: how long something took in each frame, for `window.marronnier.stats()`.

const kept = 5000;

export class FrameTimes {
  private times: number[] = [];
  private count = 0;

  add(ms: number): void {
    this.times[this.count % kept] = ms;
    this.count += 1;
  }

  reset(): void {
    this.times = [];
    this.count = 0;
  }

  get frames(): number {
    return this.count;
  }

  get mean(): number {
    return this.times.reduce((sum, ms) => sum + ms, 0) / Math.max(this.times.length, 1);
  }

  summary(): { last: number; p50: number; p95: number; max: number } {
    const sorted = [...this.times].sort((a, b) => a - b);
    // The smallest time that this share of all frames kept to.
    const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
    return { last: this.times[(this.count - 1) % kept] ?? 0, p50: at(0.5), p95: at(0.95), max: at(1) };
  }
}
