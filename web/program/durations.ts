// durations.ts: how long something took, each time it happened, for `window.marronnier.stats()`.

const kept = 5000;

/** In milliseconds. */
export interface Summary {
  last: number;
  p50: number;
  p95: number;
  max: number;
  mean: number;
}

export class Durations {
  private times: number[] = [];
  private total = 0;

  add(ms: number): void {
    this.times[this.total % kept] = ms;
    this.total += 1;
  }

  reset(): void {
    this.times = [];
    this.total = 0;
  }

  get count(): number {
    return this.total;
  }

  summary(): Summary {
    const sorted = [...this.times].sort((a, b) => a - b);
    // The smallest time that this share of all kept to.
    const at = (share: number): number => sorted[Math.ceil(sorted.length * share) - 1] ?? 0;
    return {
      last: this.times[(this.total - 1) % kept] ?? 0,
      p50: at(0.5), p95: at(0.95), max: at(1),
      mean: sorted.reduce((sum, ms) => sum + ms, 0) / Math.max(sorted.length, 1),
    };
  }
}
