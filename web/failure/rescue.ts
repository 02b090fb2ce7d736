// rescue.ts: gets the plans out when the program that showed them is gone: a second program, with memory of its own, puts
// together what is stored. If even that fails, the stored records are handed over as they are.

import { Clusters } from "../picture/clusters";
import { Glyphs } from "../picture/glyphs";
import { Icons } from "../picture/icons";
import { Core } from "../program/core";
import { Host } from "../program/host";
import { startModule, type Program } from "../program/load";
import { openDatabase } from "../keep/database";
import { readKept, type Kept } from "../keep/kept";
import { openKept } from "../keep/opening";
import type { SavedPlan } from "./failure";

export async function storedPlans(program: Program): Promise<SavedPlan[]> {
  const kept = await readKept(await openDatabase());
  try {
    return await putTogether(program, kept);
  } catch {
    return rawRecords(kept);
  }
}

export function plansOf(core: Core): SavedPlan[] {
  return core.plans().map(({ id, name }) => ({ fileName: fileNameOf(name), text: core.exportPlan(id) }));
}

async function putTogether(program: Program, kept: Kept): Promise<SavedPlan[]> {
  const clusters = new Clusters();
  const host = new Host(new Glyphs(new Icons(), clusters), clusters);
  const core = new Core(await startModule(program, host));
  core.start({ language: "fr", dark: false, followsSystemTheme: false, reducedMotion: true, stores: false });
  const { refused } = openKept(core, kept);
  core.begin();
  const plans = plansOf(core);
  if (core.hasCrashed) throw new Error("The second program stopped as well");
  return refused.length > 0 ? [...plans, ...rawRecords(kept)] : plans;
}

function rawRecords({ plans, changes }: Kept): SavedPlan[] {
  const ids = new Set([...plans.map(({ id }) => id), ...changes.map(({ plan }) => plan)]);
  return [...ids].map((id) => ({
    fileName: `${id}.recovered.json`,
    text: JSON.stringify({
      snapshot: plans.find((plan) => plan.id === id)?.text,
      changes: changes.filter(({ plan }) => plan === id).map(({ text }) => text),
    }),
  }));
}

/** "Boulangerie Kléber" -> "boulangerie-kleber.json" */
function fileNameOf(name: string): string {
  const plain = name.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-");
  return `${plain.replace(/^-|-$/g, "") || "plan"}.json`;
}
