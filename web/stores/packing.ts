// packing.ts: the text of a head as it lies in a store: "MRN1", the version of this form, what was done to the text, and
// then the text, compressed and perhaps sealed. Whatever comes back from a store may be anybody's.

import { seal, unseal, type SealedPlace, type SpaceKey } from "./sealing";
import { StoreFailure, type Bytes } from "./store";

export interface Sealing {
  key: SpaceKey;
  place: SealedPlace;
}

export type UnpackTrouble =
  | "not-ours"  // A page of a network that wants a login, a file of somebody else.
  | "newer"  // Of a program that packs otherwise.
  | "damaged"  // Or sealed under another key, or for another name.
  | "too-large"  // A few bytes that would fill the memory.
  | "sealed"  // And no key was given.
  | "not-sealed"  // Where everything should be: somebody slipped it in.
  ;

export type Unpacked = { ok: true; text: string } | { ok: false; trouble: UnpackTrouble };

const magic = new TextEncoder().encode("MRN1");
const version = 1;
const headerBytes = magic.length + 2;
const isDeflated = 1;
const isSealed = 2;

const longestText = 64 * 1024 * 1024;
/** Plans do not reach it: each post has an id of its own. */
const highestRatio = 250;
const whereRatioCounts = 1024 * 1024;

export async function pack(text: string, sealing?: Sealing): Promise<Bytes> {
  const plain = new TextEncoder().encode(text);
  if (plain.length > longestText) throw new StoreFailure("full", "the plan is too large to be packed");
  const deflated = await through(plain, new CompressionStream("deflate"), plain.length + 1024);
  const isSmaller = deflated !== undefined && !isTooMuch(plain.length, deflated.length);
  const payload = isSmaller ? deflated : plain;
  const flags = (isSmaller ? isDeflated : 0) | (sealing ? isSealed : 0);
  return withHeader(flags, sealing ? await seal(payload, sealing.key, sealing.place) : payload);
}

export async function unpack(bytes: Bytes, sealing?: Sealing): Promise<Unpacked> {
  if (bytes.length < headerBytes || magic.some((byte, index) => bytes[index] !== byte)) return refused("not-ours");
  const flags = bytes[magic.length + 1] ?? 0;
  if (bytes[magic.length] !== version || (flags & ~(isDeflated | isSealed)) !== 0) return refused("newer");
  if (flags & isSealed && !sealing) return refused("sealed");
  if (!(flags & isSealed) && sealing) return refused("not-sealed");

  const payload = sealing ? await unseal(bytes.slice(headerBytes), sealing.key, sealing.place) : bytes.slice(headerBytes);
  if (!payload) return refused("damaged");
  try {
    const plain = flags & isDeflated ? await through(payload, new DecompressionStream("deflate"), longestText) : payload;
    if (!plain || isTooMuch(plain.length, payload.length)) return refused("too-large");
    return { ok: true, text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(plain) };
  } catch {
    return refused("damaged");
  }
}

const refused = (trouble: UnpackTrouble): Unpacked => ({ ok: false, trouble });

const isTooMuch = (plain: number, packed: number): boolean =>
  plain > longestText || (plain > whereRatioCounts && plain > packed * highestRatio);

function withHeader(flags: number, payload: Bytes): Bytes {
  const all = new Uint8Array(headerBytes + payload.length);
  all.set(magic);
  all.set([version, flags], magic.length);
  all.set(payload, headerBytes);
  return all;
}

/** Undefined when more than `most` bytes come out; throws when what goes in is damaged. */
async function through(
  bytes: Bytes, stream: CompressionStream | DecompressionStream, most: number,
): Promise<Bytes | undefined> {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const chunks: Bytes[] = [];
  let length = 0;
  for (let { done, value } = await reader.read(); !done && value; { done, value } = await reader.read()) {
    length += value.length;
    if (length > most) {
      await reader.cancel();
      return undefined;
    }
    chunks.push(value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
