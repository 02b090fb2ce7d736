// space.ts: space.json says whose heads lie beside it: of which plan, and whether they are sealed. It is written once.

import type { Lock } from "./lock";
import { startsWith } from "./same_bytes";
import { StoreFailure, type Bytes, type Store } from "./store";

export interface Space {
  /** The id of the plan that meets here. */
  plan: string;
  /** Random, so that two spaces of one plan are not taken for the same: 32 hexadecimal digits. */
  space: string;
  /** Everything here is sealed, with the key in this lock. A device that knew one never goes on without. */
  lock?: Lock;
}

export type FoundSpace =
  | { kind: "space"; space: Space }
  | { kind: "not-ours" }
  | { kind: "newer" }
  /** The beginning of one, or one that was tampered with. */
  | { kind: "damaged" };

export const spacePath = "space.json";

const format = "marronnier-space";
const reader = 1;
const longest = 16 * 1024;

export function newSpaceId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

export function writeSpace({ plan, space, lock }: Space): Bytes {
  const text = JSON.stringify({ format, minReader: reader, space, plan, ...(lock && { lock }) }, undefined, 2);
  return new TextEncoder().encode(`${text}\n`);
}

export function readSpace(bytes: Uint8Array): FoundSpace {
  if (bytes.length > longest) return { kind: "not-ours" };
  const text = new TextDecoder().decode(bytes);
  const found = membersOf(parsed(text));
  if (!found) return { kind: text.trimStart().startsWith("{") ? "damaged" : "not-ours" };
  if (found.get("format") !== format) return { kind: "not-ours" };
  const needed = found.get("minReader");
  if (!Number.isInteger(needed)) return { kind: "damaged" };
  if (Number(needed) > reader) return { kind: "newer" };
  const [plan, space] = [found.get("plan"), found.get("space")];
  const isNamed = typeof plan === "string" && /^[\w.-]{1,64}$/.test(plan)
    && typeof space === "string" && /^[0-9a-f]{32}$/.test(space);
  if (!isNamed) return { kind: "damaged" };
  if (!found.has("lock")) return { kind: "space", space: { plan, space } };
  // A lock that cannot be read is not the same as none.
  const lock = readLock(found.get("lock"));
  return lock ? { kind: "space", space: { plan, space, lock } } : { kind: "damaged" };
}

/** Begins the space if nobody has. Of several who begin at the same moment one wins, and what is found says who: a store
 *  without conditions takes the file of each. To be asked again at each start, and to be believed rather than what was
 *  begun. */
export async function meetSpace(store: Store, ours: Space): Promise<FoundSpace> {
  const wanted = writeSpace(ours);
  const found = await store.get(spacePath);
  if (found && !isTornOf(found, wanted, ours)) return readSpace(found);
  if (found) await store.remove(spacePath);
  await store.put(spacePath, wanted);
  const now = await store.get(spacePath);
  if (!now) throw new StoreFailure("server", `${spacePath}: written, and not there`);
  return readSpace(now);
}

/** Nobody else can have written it, so nobody relies on it. */
function isTornOf(found: Uint8Array, wanted: Uint8Array, { space }: Space): boolean {
  const isShorter = found.length < wanted.length && startsWith(wanted, found);
  return isShorter && new TextDecoder().decode(found).includes(space);
}

function readLock(value: unknown): Lock | undefined {
  const found = membersOf(value);
  const [derivation, salt, key, check] = ["derivation", "salt", "key", "check"].map((name) => found?.get(name));
  const iterations = found?.get("iterations");
  if (typeof derivation !== "string" || typeof salt !== "string" || typeof key !== "string") return undefined;
  if (typeof check !== "string" || typeof iterations !== "number") return undefined;
  return { derivation, iterations, salt, key, check };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A map, as a name like "constructor" is found in every object. */
const membersOf = (value: unknown): Map<string, unknown> | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? new Map(Object.entries(value)) : undefined;
