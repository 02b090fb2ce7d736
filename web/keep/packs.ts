// packs.ts: the data that come with the program: key dates, networks, and the sample plans of a demonstration.

import type { Core } from "../program/core";
import { fetchText } from "../program/fetch_text";

const keyDatePacks = ["fr", "names-fr", "be", "ch", "lu", "ca", "world", "commerce", "sport-culture"];
const samplePlans = ["boulangerie-kleber", "jardins-d-ana", "ligue-du-recif", "studio-pixel-nord"];

export async function fetchSamples(): Promise<string[]> {
  return fetchAll(samplePlans.map((name) => `assets/samples/${name}.json`));
}

async function fetchAll(files: string[]): Promise<string[]> {
  const fetched = await Promise.allSettled(files.map(fetchText));
  return fetched.flatMap((result) => {
    if (result.status === "fulfilled") return [result.value];
    console.warn(String(result.reason));
    return [];
  });
}

/** The dates of all countries, and what networks accept, once there is a client they could concern: who comes for the first time waits for none. */
export class KeyDates {
  /** Undefined: nobody needs them yet. */
  loaded: Promise<void> | undefined;
  private isLoading = false;

  /** `reader`: when the part of the program that reads them is here. */
  constructor(private readonly core: Core, private readonly reader: () => Promise<void>) {}

  /** After each frame. */
  follow(): void {
    if (!this.loaded && this.core.plans().length > 0) this.loaded = this.load();
  }

  get isIdle(): boolean {
    return !this.isLoading;
  }

  /** A pack that cannot be had costs its dates or its counters, nothing else. One in each task: reading them all takes longer than a frame. */
  private async load(): Promise<void> {
    this.isLoading = true;
    const [packs, [networks]] = await Promise.all([
      fetchAll(keyDatePacks.map((name) => `assets/keydates/${name}.json`)),
      fetchAll(["assets/networks/networks.json"]),
      this.reader(),
    ]);
    if (networks !== undefined) {
      const { ok, error } = this.core.setNetworkRules(networks);
      if (!ok) console.error(error);
    }
    for (const pack of packs) {
      if (this.core.hasCrashed) break;
      const { ok, error } = this.core.addKeyDates(pack);
      if (!ok) console.error(error);
      await nextTask();
    }
    this.core.afterInput();
    this.isLoading = false;
  }
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
