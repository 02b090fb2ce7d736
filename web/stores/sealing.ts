// sealing.ts: encryption of what lies in a store that others can read. Each sealed file is bound to its place: who can write
// to the store can neither change it, nor bring back an old one under a new name, nor move it to another space.

import type { Bytes } from "./store";

export interface SpaceKey {
  space: string;
  /** AES-256-GCM; cannot be taken out of the browser. */
  key: CryptoKey;
}

/** Of a head: "head", and its name without the check sum, which is that of the sealed bytes. */
export interface SealedPlace {
  kind: string;
  name: string;
}

/** Random: under one key that is safe for 2^32 files (NIST SP 800-38D, 8.3). */
const nonceBytes = 12;

export async function seal(bytes: Bytes, { space, key }: SpaceKey, place: SealedPlace): Promise<Bytes> {
  const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
  const sealed = await crypto.subtle.encrypt(parameters(nonce, space, place), key, bytes);
  const all = new Uint8Array(nonceBytes + sealed.byteLength);
  all.set(nonce);
  all.set(new Uint8Array(sealed), nonceBytes);
  return all;
}

/** Undefined when it was sealed under another key or for another place, or was changed since: nobody can tell which. */
export async function unseal(bytes: Bytes, { space, key }: SpaceKey, place: SealedPlace): Promise<Bytes | undefined> {
  const nonce = bytes.slice(0, nonceBytes);
  try {
    return new Uint8Array(await crypto.subtle.decrypt(parameters(nonce, space, place), key, bytes.slice(nonceBytes)));
  } catch {
    return undefined;
  }
}

const parameters = (iv: Bytes, space: string, { kind, name }: SealedPlace): AesGcmParams => ({
  name: "AES-GCM",
  iv,
  additionalData: new TextEncoder().encode(`marronnier|1|${space}|${kind}|${name}`),
});
