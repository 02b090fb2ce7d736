// probes.ts: what can still be found out when a question failed and the browser does not say why. No login is sent.

import { dateIn } from "./status_failures";

const patienceMs = 10_000;

/** The browser's word, which may be wrong. */
export const isOffline = (): boolean => typeof navigator !== "undefined" && navigator.onLine === false;

/** Somebody is there: any answer will do, even one that we may not read. */
export const answersAtAll = async (address: string): Promise<boolean> =>
  await simpleGet(address, { mode: "no-cors" }) !== undefined;

/** Undefined when pages like ours may not read what is answered there, not even to a stranger. The clock is never that of
 *  somebody else: a network that wants a login leads elsewhere. */
export async function answersToPages(address: string): Promise<{ clockMs: number | undefined } | undefined> {
  const response = await simpleGet(address, { mode: "cors", redirect: "error" });
  return response && { clockMs: dateIn(response.headers.get("date") ?? "") };
}

/** The host that a redirection leads to, where that may be read. */
export async function redirectedTo(address: string): Promise<string | undefined> {
  const response = await simpleGet(address, { mode: "cors" });
  return response && response.url !== "" ? new URL(response.url).host : undefined;
}

async function simpleGet(address: string, how: RequestInit): Promise<Response | undefined> {
  try {
    const response = await fetch(address, {
      redirect: "follow",
      ...how,
      credentials: "omit",
      cache: "no-store",
      referrerPolicy: "no-referrer",
      signal: AbortSignal.timeout(patienceMs),
    });
    await response.body?.cancel();
    return response;
  } catch {
    return undefined;
  }
}
