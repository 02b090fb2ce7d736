// packs.ts: the data that come with the program: key dates, and the sample plans of a demonstration.

import { addressOf } from "../program/build";
import type { Core } from "../program/core";

const keyDatePacks = ["fr"];
const samplePlans = ["boulangerie-kleber", "jardins-d-ana", "ligue-du-recif", "studio-pixel-nord"];

async function fetchText(file: string): Promise<string> {
  const response = await fetch(addressOf(file));
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  return response.text();
}

/** Texts of the packs that could be had: a missing one costs its dates, not the start. */
export async function fetchKeyDates(): Promise<string[]> {
  return fetchAll(keyDatePacks.map((name) => `assets/keydates/${name}.json`));
}

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

export function addKeyDates(core: Core, packs: readonly string[]): void {
  for (const pack of packs) {
    const { ok, error } = core.addKeyDates(pack);
    if (!ok) console.error(error);
  }
}
