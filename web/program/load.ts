// load.ts: fetches and starts the WebAssembly. Compiling runs beside everything else the page does while it loads.

import createModule from "./marronnier.js";
import { addressOf } from "./build";
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

/** A program of its own, with its own memory; the rescue after a crash starts a second one. */
export async function startModule(compiled: Compiled, host: Host, onAbort: (what: unknown) => void): Promise<Memory> {
  const wasm = await compiled;
  const module = await createModule({
    host,
    onAbort,
    instantiateWasm(imports, receive) {
      void WebAssembly.instantiate(wasm, imports).then((instance) => receive(instance, wasm), onAbort);
      return {};
    },
  });
  const memory = new Memory(module);
  host.memory = memory;
  return memory;
}
