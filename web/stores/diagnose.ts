// diagnose.ts: whether a place can be used, and if not, why: for who connects a store, or wonders why it went silent.

import { checkAddress, type AddressTrouble } from "./addresses";
import { sha256Hex } from "./encodings";
import { openPlace, probedAddress, typedAddress, type StorePlace } from "./places";
import { answersAtAll, answersToPages, isOffline, redirectedTo } from "./probes";
import { newSpaceId, readSpace, spacePath } from "./space";
import { StoreFailure, type Store } from "./store";

export type Holds =
  | "nothing"
  | "this-plan"
  | "other-plan"
  | "newer"  // A space of a newer program.
  | "unreadable"  // Something under our names that is none of ours, or damaged.
  ;

export type Verdict =
  | { kind: "ok"; holds: Holds; isSealed: boolean }
  | { kind: "bad-address"; trouble: AddressTrouble; detail: string }
  /** `to`: a host, where the browser tells. */
  | { kind: "redirected"; to: string | undefined; detail: string }
  | { kind: "server"; status: number; detail: string }
  | {
    kind:
      | "offline"  // This device is.
      | "no-answer"  // Nobody is there: a wrong name, a server that is off, a certificate that is not trusted.
      | "cors"  // Somebody is there, and does not let pages like ours in.
      | "login"  // Wrong, or not allowed to do this. Of a folder: the permission ended.
      | "clock"
      | "portal"
      | "missing"  // A store, but not this folder or bucket.
      | "not-a-store"
      | "full";
    detail: string;
  };

/** So long S3 believes a signature. */
const signedForMs = 15 * 60_000;

/** Changes nothing there. */
export function diagnose(place: StorePlace, plan: string): Promise<Verdict> {
  return judged(place, (store) => look(store, plan));
}

/** Makes our folders, and writes, finds and removes a small file: that a place can be read does not mean that it can be
 *  written, nor that its server lets pages do so. */
export function rehearse(place: StorePlace, plan: string): Promise<Verdict> {
  return judged(place, async (store) => {
    await store.prepare();
    const bytes = new TextEncoder().encode(newSpaceId());
    const path = `try.${(await sha256Hex(bytes)).slice(0, 16)}.txt`;
    await store.put(path, bytes);
    const isThere = await store.holds(path, bytes);
    await store.remove(path);
    if (!isThere) throw new StoreFailure("server", `${path}: written, and not there`);
    return look(store, plan);
  });
}

async function judged(place: StorePlace, act: (store: Store) => Promise<Verdict>): Promise<Verdict> {
  const address = typedAddress(place);
  const checked = address === undefined ? undefined : checkAddress(address);
  if (checked?.ok === false) return { kind: "bad-address", trouble: checked.trouble, detail: checked.trouble };
  try {
    return await act(openPlace(place));
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error;
    return explain(error, place);
  }
}

async function look(store: Store, plan: string): Promise<Verdict> {
  const names = await store.list("");
  const bytes = names.includes(spacePath) ? await store.get(spacePath) : undefined;
  if (!bytes) return { kind: "ok", holds: (await store.list("r")).length === 0 ? "nothing" : "unreadable", isSealed: false };
  const found = readSpace(bytes);
  switch (found.kind) {
    case "space": {
      const { space } = found;
      return { kind: "ok", holds: space.plan === plan ? "this-plan" : "other-plan", isSealed: space.lock !== undefined };
    }
    case "newer": return { kind: "ok", holds: "newer", isSealed: false };
    case "not-ours":
    case "damaged": return { kind: "ok", holds: "unreadable", isSealed: false };
  }
}

async function explain({ kind, status, detail }: StoreFailure, place: StorePlace): Promise<Verdict> {
  switch (kind) {
    case "network": return { kind: await whyNothingCame(place), detail };
    case "redirected": {
      const address = probedAddress(place);
      return { kind, to: address && await redirectedTo(address), detail };
    }
    case "refused": return { kind: "login", detail };
    case "missing": return { kind: status === 405 || status === 501 ? "not-a-store" : "missing", detail };
    // It sounded like success, and was nothing that a store says.
    case "server": return status >= 200 && status < 300 ? { kind: "not-a-store", detail } : { kind, status, detail };
    case "portal":
    case "clock":
    case "full": return { kind, detail };
  }
}

/** The browser says only that it failed. */
async function whyNothingCame(place: StorePlace): Promise<"offline" | "no-answer" | "cors" | "login" | "clock"> {
  if (isOffline()) return "offline";
  const address = probedAddress(place);
  if (address === undefined || !(await answersAtAll(address))) return "no-answer";
  const readable = place.kind === "s3" ? await answersToPages(address) : undefined;
  if (!readable) return "cors";
  // Ceph lets pages in, but not read why a signature is refused.
  const isLate = readable.clockMs !== undefined && Math.abs(readable.clockMs - Date.now()) > signedForMs;
  if (isLate) return "clock";
  return await canBeRead(place) ? "cors" : "login";
}

/** Then the keys are right, and the rules for pages lack what writing needs: PUT, or if-none-match. */
async function canBeRead(place: StorePlace): Promise<boolean> {
  try {
    await openPlace(place).list("");
    return true;
  } catch (error) {
    if (error instanceof StoreFailure) return false;
    throw error;
  }
}
