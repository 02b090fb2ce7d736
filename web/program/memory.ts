// memory.ts: texts on their way into and out of the program's memory.

import type { Exports } from "./exports";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

// Above this, room for the worst case of three bytes a letter would be too much.
const longText = 100_000;
// Bytes a letter of a long text: French, as JSON, needs 1.02.
const likelyBytes = 1.125;

interface Views {
  bytes: Uint8Array;
  whole: Uint32Array;
  floats: Float32Array;
}

const viewsOf = (buffer: ArrayBuffer): Views => ({
  bytes: new Uint8Array(buffer),
  whole: new Uint32Array(buffer),
  floats: new Float32Array(buffer),
});

export class Memory {
  private views = viewsOf(new ArrayBuffer(0));

  constructor(readonly program: Exports) {}

  /** Looked up at each use: they are others when the memory has grown. */
  private get current(): Views {
    const { buffer } = this.program.memory;
    if (this.views.bytes.buffer !== buffer) this.views = viewsOf(buffer);
    return this.views;
  }

  get size(): number { return this.current.bytes.length; }

  readText(address: number, length: number): string {
    return length === 0 ? "" : decoder.decode(this.bytes(address, length));
  }

  readIds(address: number, count: number): number[] {
    const first = address >>> 2;
    return [...this.current.whole.subarray(first, first + count)];
  }

  bytes(address: number, length: number): Uint8Array {
    return this.current.bytes.subarray(address, address + length);
  }

  /** 32 bits each. */
  writeFloats(address: number, numbers: readonly number[]): void { this.current.floats.set(numbers, address >>> 2); }
  writeIntegers(address: number, numbers: readonly number[]): void { this.current.whole.set(numbers, address >>> 2); }

  /** Calls with the address and length of each text; the memory is given back afterwards. */
  withTexts<T>(texts: readonly string[], call: (...places: number[]) => T): T {
    const places: number[] = [];
    try {
      for (const text of texts) places.push(...this.write(text, 0));
      return call(...places);
    } finally {
      for (let i = 0; i < places.length; i += 2) this.program.free(places[i] ?? 0);
    }
  }

  /** A block that the program takes over: the length as 32 bits, then the UTF-8. */
  giveText(text: string): number {
    const [address, length] = this.write(text, 4);
    this.writeIntegers(address, [length]);
    return address;
  }

  /** A block of 32-bit integers behind their size in bytes. */
  giveIntegers(values: number[]): number {
    const address = this.program.malloc(4 + values.length * 4);
    this.writeIntegers(address, [values.length * 4, ...values]);
    return address;
  }

  private write(text: string, before: number): [address: number, length: number] {
    const room = text.length > longText ? Math.ceil(text.length * likelyBytes) : text.length * 3 + 1;
    const address = this.program.malloc(before + room);
    const { read, written } = encoder.encodeInto(text, this.bytes(address + before, room));
    if (read === text.length) return [address, written];
    this.program.free(address);
    return this.writeEncoded(text, before);
  }

  /** Of a text in a script that needs more bytes. */
  private writeEncoded(text: string, before: number): [address: number, length: number] {
    const bytes = encoder.encode(text);
    const address = this.program.malloc(before + bytes.length);
    this.bytes(address + before, bytes.length).set(bytes);
    return [address, bytes.length];
  }
}
