// lock.ts: the key of a space, locked away under a passphrase, beside what it opens. The key is random and the same for all
// devices; each gets at it once with the passphrase.

import { checkOf, fromBase64, toBase64 } from "./encodings";
import { seal, unseal, type SpaceKey } from "./sealing";
import type { Bytes } from "./store";

export interface Lock {
  /** How a passphrase becomes a key. */
  derivation: string;
  iterations: number;
  salt: string;
  /** The key of the space, sealed. */
  key: string;
  /** Of all this, so that damage is not taken for a wrong passphrase. */
  check: string;
}

export type Unlocked = { ok: true; key: SpaceKey } | { ok: false; trouble: "wrong-passphrase" | "damaged" | "newer" };

const derivation = "PBKDF2-HMAC-SHA-256";
// "Password Storage Cheat Sheet", OWASP, 2023.
const iterations = 600_000;
/** Fewer would be a weak lock, more a trap: whoever can write to the store could let us compute for hours. */
const readableIterations = { least: 100_000, most: 10_000_000 };
const place = { kind: "key", name: "1" };

export async function newLock(space: string, passphrase: string): Promise<{ lock: Lock; key: SpaceKey }> {
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const wrapping = await wrappingKey(space, passphrase, salt, iterations);
  const parts = { derivation, iterations, salt: toBase64(salt), key: toBase64(await seal(raw, wrapping, place)) };
  return { lock: { ...parts, check: await checkOfParts(space, parts) }, key: await spaceKey(space, raw) };
}

export async function unlock(space: string, lock: Lock, passphrase: string): Promise<Unlocked> {
  const salt = fromBase64(lock.salt);
  const sealed = fromBase64(lock.key);
  if (!salt || !sealed || lock.check !== await checkOfParts(space, lock)) return { ok: false, trouble: "damaged" };
  const isReadable = lock.iterations >= readableIterations.least && lock.iterations <= readableIterations.most;
  if (lock.derivation !== derivation || !isReadable) return { ok: false, trouble: "newer" };
  const raw = await unseal(sealed, await wrappingKey(space, passphrase, salt, lock.iterations), place);
  if (!raw) return { ok: false, trouble: "wrong-passphrase" };
  if (raw.length !== 32) return { ok: false, trouble: "damaged" };
  return { ok: true, key: await spaceKey(space, raw) };
}

async function wrappingKey(space: string, passphrase: string, salt: Bytes, rounds: number): Promise<SpaceKey> {
  // The same passphrase, whether the keyboard makes "é" in one piece or in two.
  const typed = new TextEncoder().encode(passphrase.normalize("NFC"));
  const material = await crypto.subtle.importKey("raw", typed, "PBKDF2", false, ["deriveKey"]);
  const parameters = { name: "PBKDF2", hash: "SHA-256", salt, iterations: rounds };
  const aes = { name: "AES-GCM", length: 256 };
  const key = await crypto.subtle.deriveKey(parameters, material, aes, false, ["encrypt", "decrypt"]);
  return { space, key };
}

async function spaceKey(space: string, raw: Bytes): Promise<SpaceKey> {
  const key = await crypto.subtle.importKey("raw", raw, "AES-GCM", false, ["encrypt", "decrypt"]);
  raw.fill(0);
  return { space, key };
}

function checkOfParts(space: string, parts: Omit<Lock, "check">): Promise<string> {
  const all = [space, parts.derivation, parts.iterations, parts.salt, parts.key];
  return checkOf(new TextEncoder().encode(JSON.stringify(all)));
}
