// load.ts: fetches and starts the WebAssembly. Compiling runs beside everything else the page does while it loads.

import { addressOf } from "./build";
import type { Exports } from "./exports";
import type { Host } from "./host";
import { Memory } from "./memory";

export type Compiled = Promise<WebAssembly.Module>;

export function compileProgram(address = addressOf("marronnier.wasm")): Compiled {
  const response = fetch(address, { credentials: "same-origin" });
  const compiled = WebAssembly.compileStreaming(response).catch(async (reason: unknown) => {
    // A host that sends another type than application/wasm still works, a little later.
    const again = await fetch(address, { credentials: "same-origin" });
    if (!again.ok) throw new Error(`${address}: ${again.status} ${again.statusText}`, { cause: reason });
    return WebAssembly.compile(await again.arrayBuffer());
  });
  return compiled;
}

/** The methods of the host, by the names they are imported under. */
function methodsOf(host: Host): WebAssembly.ModuleImports {
  const names = Object.getOwnPropertyNames(Object.getPrototypeOf(host)) as (keyof Host)[];
  return Object.fromEntries(names.map((name) => [name, (host[name] as (...args: number[]) => number).bind(host)]));
}

/** A program of its own, with its own memory; the rescue after a crash starts a second one. */
export async function startModule(compiled: Compiled, host: Host): Promise<Memory> {
  const { exports } = await WebAssembly.instantiate(await compiled, {
    host: methodsOf(host),
    // Memory looks for itself whether it grew.
    env: { emscripten_notify_memory_growth() {} },
    wasi_snapshot_preview1: {
      proc_exit(code: number) { throw new Error(`The program ended itself (${code})`); },
    },
  });
  const program = exports as Exports;
  const memory = new Memory(program);
  host.memory = memory;
  program._initialize();
  return memory;
}
