// later_part.ts: the part of the program that the first frame does without (cmake/later_parts.txt). It is fetched when
// there are plans or somebody is there. Whatever calls into it before it is here waits for it, the page included: slow,
// but never wrong.

import { addressOf } from "./build";

const file = "marronnier-later.wasm";
const retryMs = 5000;

export class LaterPart {
  /** Otherwise it has to be here before the first frame. A worker, which has it at hand, is not asked by a page that
   *  waits; that page would need the network. */
  static canBeFetchedAtOnce(): boolean {
    return !navigator.serviceWorker?.controller && compilesAtOnce();
  }

  private module: WebAssembly.Module | undefined;
  private waiting: (() => void)[] = [];
  private fetched: Promise<void> | undefined;
  private isHere: () => void = () => {};
  /** Asks for nothing. */
  readonly here = new Promise<void>((resolve) => { this.isHere = resolve; });

  /** Resolves when it is here; tries again for as long as the network fails. */
  fetch(): Promise<void> {
    return (this.fetched ??= this.fetchAndAttach());
  }

  private async fetchAndAttach(): Promise<void> {
    while (!this.module) {
      try {
        const response = await fetch(addressOf(file), { credentials: "same-origin" });
        if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
        this.module ??= await WebAssembly.compile(await response.arrayBuffer());
      } catch (reason) {
        console.warn(String(reason));
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      }
    }
    for (const attach of this.waiting.splice(0)) attach();
    this.isHere();
  }

  /** What the first part imports in the place of the functions of this one: each brings the part in, which puts its own
   *  functions into the table that they are called through, and calls the right one. */
  standIns(first: WebAssembly.Module, exports: () => WebAssembly.Exports): WebAssembly.ModuleImports {
    let isAttached = false;
    const attach = (): void => {
      if (isAttached) return;
      isAttached = true;
      new WebAssembly.Instance(this.now(), { first: exports() as WebAssembly.ModuleImports });
    };
    this.waiting.push(attach);
    const imports = WebAssembly.Module.imports(first).filter(({ module }) => module === "later");
    return Object.fromEntries(imports.map(({ name }) => [name, (...values: unknown[]) => {
      attach();
      const table = exports()["__indirect_function_table"] as WebAssembly.Table;
      return (table.get(Number(name)) as (...values: unknown[]) => unknown)(...values);
    }]));
  }

  private now(): WebAssembly.Module {
    return (this.module ??= new WebAssembly.Module(readNow(addressOf(file))));
  }
}

/** The bytes of a file, with nothing else happening until they are here. */
function readNow(address: string): Uint8Array<ArrayBuffer> {
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  // Without an asynchronous answer there are no bytes, only text: one in which each letter is a byte.
  request.overrideMimeType("text/plain; charset=x-user-defined");
  request.send();
  if (request.status !== 200) throw new Error(`${file}: ${request.status} ${request.statusText}`);
  return Uint8Array.from(request.responseText, (letter) => letter.charCodeAt(0) & 0xff);
}

/** Chromium before 115 compiles nothing above 4 kB without leaving the page first. */
function compilesAtOnce(): boolean {
  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  const nameless = [0, 0x85, 0x20, 0];  // A custom section of 4101 bytes: the length of its name, none, and its contents.
  const bytes = new Uint8Array(header.length + nameless.length + 4100);
  bytes.set([...header, ...nameless]);
  try {
    new WebAssembly.Module(bytes);
    return true;
  } catch {
    return false;
  }
}
