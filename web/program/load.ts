// load.ts: fetches and starts the WebAssembly. Compiling runs beside everything else the page does while it loads.

import { addressOf } from "./build";
import type { Exports } from "./exports";
import type { Host } from "./host";
import { LaterPart } from "./later_part";
import { Memory } from "./memory";

/** On its way: what the first frame needs, and the rest. */
export interface Program {
  first: Promise<WebAssembly.Module>;
  later: LaterPart;
}

export function fetchProgram(): Program {
  const first = compileFirst(addressOf("marronnier.wasm"));
  const later = new LaterPart();
  if (!LaterPart.canBeFetchedAtOnce()) void later.fetch();
  return { first, later };
}

function compileFirst(address: string): Promise<WebAssembly.Module> {
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
export async function startModule({ first, later }: Program, host: Host): Promise<Memory> {
  if (!LaterPart.canBeFetchedAtOnce()) await later.fetch();
  const module = await first;
  const instance: WebAssembly.Instance = await WebAssembly.instantiate(module, {
    host: methodsOf(host),
    later: later.standIns(module, () => instance.exports),
    // Memory looks for itself whether it grew.
    env: { emscripten_notify_memory_growth() {} },
    wasi_snapshot_preview1: {
      proc_exit(code: number) { throw new Error(`The program ended itself (${code})`); },
    },
  });
  const program = instance.exports as Exports;
  const memory = new Memory(program);
  host.memory = memory;
  program._initialize();
  return memory;
}
