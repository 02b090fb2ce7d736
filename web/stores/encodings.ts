// encodings.ts: bytes as text, and their hash.

import type { Bytes } from "./store";

export async function sha256Hex(bytes: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** What the name of a head says about its bytes: see core/sync/head_name.hpp. */
export const checkOf = async (bytes: Bytes): Promise<string> => (await sha256Hex(bytes)).slice(0, 12);

/** For keys and the like; a call has no room for the bytes of a file. */
export const toBase64 = (bytes: Bytes): string => btoa(String.fromCharCode(...bytes));

export function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
  } catch {
    return undefined;
  }
}
