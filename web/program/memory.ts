// memory.ts: texts on their way into and out of the program's memory.

import type { WasmModule } from "./marronnier.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

// Above this, room for the worst case of three bytes a letter would be too much.
const longText = 100_000;
// Bytes a letter of a long text: French, as JSON, needs 1.02.
const likelyBytes = 1.125;

export class Memory {
  constructor(readonly module: WasmModule) {}

  readText(address: number, length: number): string {
    return length === 0 ? "" : decoder.decode(this.bytes(address, length));
  }

  readIds(address: number, count: number): number[] {
    const first = address >>> 2;
    return [...this.module.HEAPU32.subarray(first, first + count)];
  }

  bytes(address: number, length: number): Uint8Array {
    return this.module.HEAPU8.subarray(address, address + length);
  }

  /** Calls with the address and length of each text; the memory is given back afterwards. */
  withTexts<T>(texts: readonly string[], call: (...places: number[]) => T): T {
    const places: number[] = [];
    try {
      for (const text of texts) places.push(...this.write(text, 0));
      return call(...places);
    } finally {
      for (let i = 0; i < places.length; i += 2) this.module._free(places[i] ?? 0);
    }
  }

  /** A block that the program takes over: the length as 32 bits, then the UTF-8. */
  giveText(text: string): number {
    const [address, length] = this.write(text, 4);
    this.module.HEAPU32[address >>> 2] = length;
    return address;
  }

  private write(text: string, before: number): [address: number, length: number] {
    const room = text.length > longText ? Math.ceil(text.length * likelyBytes) : text.length * 3 + 1;
    const address = this.module._malloc(before + room);
    const { read, written } = encoder.encodeInto(text, this.bytes(address + before, room));
    if (read === text.length) return [address, written];
    this.module._free(address);
    return this.writeEncoded(text, before);
  }

  /** Of a text in a script that needs more bytes. */
  private writeEncoded(text: string, before: number): [address: number, length: number] {
    const bytes = encoder.encode(text);
    const address = this.module._malloc(before + bytes.length);
    this.module.HEAPU8.set(bytes, address + before);
    return [address, bytes.length];
  }
}
