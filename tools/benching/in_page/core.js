// Runs in a page of its own: window.core, the core without the program around it, and how long its answers take.

import { Host } from "../../../web/program/host";
import { Memory } from "../../../web/program/memory";

let memory;

/** Milliseconds of each of so many calls. */
function timesOf(count, call, isRight) {
  return Array.from({ length: count }, (_, i) => {
    const begin = performance.now();
    const answer = call(i);
    const passed = performance.now() - begin;
    if (!isRight(answer)) throw new Error(`the core answered ${answer}`);
    return passed;
  });
}

const textAt = async (address) => (await fetch(address)).text();

window.core = {
  /** With the files at these addresses. */
  async start(keyDates, rules) {
    // Nothing is drawn: the host is asked only for what it knows of Unicode.
    const host = new Host();
    const { instance } = await WebAssembly.instantiateStreaming(fetch("core.wasm"), {
      host: { clusterEnds: host.clusterEnds.bind(host), composed: host.composed.bind(host) },
      env: { emscripten_notify_memory_growth() {} },
      wasi_snapshot_preview1: { proc_exit(code) { throw new Error(`The core ended itself (${code})`); } },
    });
    memory = new Memory(instance.exports);
    host.memory = memory;
    instance.exports._initialize();
    const give = async (call, address) => {
      if (!memory.withTexts([await textAt(address)], instance.exports[call])) throw new Error(`${address} was refused`);
    };
    for (const address of keyDates) await give("give_key_dates", address);
    await give("give_rules", rules);
  },

  keyDates(years, count) {
    return timesOf(count, (i) => memory.program.reckon_year(years[i % years.length]), (found) => found > 0);
  },

  /** Two devices' states of the plan become one. */
  join(plan, count) {
    const posts = memory.withTexts([plan], memory.program.give_states);
    return timesOf(count, () => memory.program.join_states(), (joined) => posts > 0 && joined === posts);
  },

  /** As when somebody types: with the caption's way into the program, and what the browser says of its letters. */
  caption(caption, networks, count) {
    return timesOf(count, () => memory.withTexts([caption], memory.program.count_caption), (told) => told === networks);
  },
};
