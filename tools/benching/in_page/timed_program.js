// Stands before marronnier.js while single calls of the program are timed: window.inProgram gets the milliseconds of
// each edit, without what the page does around it.

import createProgram from "./marronnier.js?itself";

window.inProgram = [];

export default async function createTimedProgram(options) {
  const program = await createProgram(options);
  let dispatch = program._marronnier_dispatch;
  const timed = (...places) => {
    const begin = performance.now();
    const answer = dispatch(...places);
    window.inProgram.push(performance.now() - begin);
    return answer;
  };
  // Emscripten's functions put another in their place when they are first called.
  Object.defineProperty(program, "_marronnier_dispatch", { get: () => timed, set: (next) => { dispatch = next; } });
  return program;
}
