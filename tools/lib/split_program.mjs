// Splits the program in two: what the first frame needs, and the rest, which the page fetches once that frame is shown.
//
//   node tools/lib/split_program.mjs NAMED.wasm OBJECTS FIRST.wasm LATER.wasm
//
// cmake/later_parts.txt says which sources are the rest. Templates and library functions that only those use go with
// them: whatever the exports and the table of functions do not reach without passing through a later part.

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const [named, objects, firstFile, laterFile] = process.argv.slice(2);

// Of several short functions with the same code the linker keeps one, under any of their names: whose it is says nothing.
// They go where they are called from.
const manyInstructions = 40;

// What the compiler may use (cmake/our_code.cmake), and what wasm-split needs.
const features = ["bulk-memory", "nontrapping-float-to-int", "sign-ext", "mutable-globals"].map((name) => `--enable-${name}`);

const run = (tool, ...options) => String(execFileSync(tool, options, { maxBuffer: 1 << 30 }));

/** Paths from the root, or the beginnings of such paths. */
function laterParts() {
  return readFileSync(path.join(root, "cmake/later_parts.txt"), "utf8")
    .split("\n").map((line) => line.replace(/#.*/, "").trim()).filter(Boolean);
}

/** The source of an object file: CMakeFiles/marronnier_core.dir/core/base/day.cpp.o -> core/base/day.cpp. */
const sourceOf = (object) => object.match(/\.dir\/(.*)\.o$/)[1];

function objectFiles(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return objectFiles(file);
    return file.endsWith(".cpp.o") ? [file] : [];
  });
}

/** Symbol -> the sources that define it: several for local functions of the same name. Templates belong to nobody. */
function definitions() {
  const sources = new Map();
  for (const line of run("emnm", "--defined-only", "-A", ...objectFiles(objects)).split("\n")) {
    const [, object, symbol] = line.match(/^(.*?): *\S* [Tt] (\S+)$/) ?? [];
    if (symbol) sources.set(symbol, [...(sources.get(symbol) ?? []), sourceOf(object)]);
  }
  return sources;
}

/** Who calls whom, in the order of the module, and how many instructions each has. */
function readProgram(file) {
  const calls = new Map();
  const sizes = new Map();
  const roots = new Set();
  let current, symbol;
  for (const line of run("wasm-dis", ...features, file).split("\n")) {
    if (/^ \(/.test(line)) {
      symbol = line.match(/^ \(func \$([^\s)]+)/)?.[1];
      current = symbol && new Set();
      if (symbol) calls.set(symbol, current);
      const named = /^ \((elem|start)|^ \(export "[^"]*" \(func/.test(line) ? line.matchAll(/\$([^\s)]+)/g) : [];
      for (const [, root] of named) roots.add(root);
    }
    const callee = current && line.match(/\(call \$([^\s)]+)/)?.[1];
    if (callee) current.add(callee);
    if (symbol) sizes.set(symbol, (sizes.get(symbol) ?? 0) + 1);
  }
  return { calls, roots, sizes };
}

function laterFunctions(file) {
  const parts = laterParts();
  const sources = definitions();
  const unused = parts.filter((part) => ![...sources.values()].flat().some((source) => source.startsWith(part)));
  if (unused.length > 0) throw new Error(`cmake/later_parts.txt names what is not built: ${unused.join(", ")}`);
  // Local functions of the same name are told apart by a number.
  const definersOf = (symbol) => sources.get(symbol) ?? sources.get(symbol.replace(/\.\d+$/, "")) ?? [];
  const { calls, roots, sizes } = readProgram(file);
  const isLater = (symbol) => {
    if (sizes.get(symbol) < manyInstructions) return false;
    const definers = definersOf(symbol);
    return definers.length > 0 && definers.every((source) => parts.some((part) => source.startsWith(part)));
  };

  const first = new Set();
  const waiting = [...roots];
  for (let symbol = waiting.pop(); symbol; symbol = waiting.pop()) {
    if (first.has(symbol) || !calls.has(symbol) || isLater(symbol)) continue;
    first.add(symbol);
    waiting.push(...calls.get(symbol));
  }
  // Without names, functions are called by their place in the module: what the two parts call each other by is short.
  return [...calls.keys()].flatMap((symbol, place) => (first.has(symbol) ? [] : [place]));
}

const folder = mkdtempSync(path.join(tmpdir(), "split-"));
try {
  const list = path.join(folder, "later.txt");
  const parts = ["first.wasm", "later.wasm"].map((name) => path.join(folder, name));
  const nameless = path.join(folder, "nameless.wasm");
  writeFileSync(list, laterFunctions(named).join("\n"));
  run("wasm-opt", ...features, "--strip-debug", "--strip-producers", named, "-o", nameless);
  run("wasm-split", ...features, "--split-funcs", `@${list}`, "--export-prefix=%",
    "--import-namespace=first", "--placeholder-namespace=later", nameless, "-o1", parts[0], "-o2", parts[1]);
  for (const [place, file] of [firstFile, laterFile].entries())
    run("wasm-opt", ...features, "--low-memory-unused", "--flatten", "--rereloop", "-Oz", "-Oz",
      "--converge", parts[place], "-o", file);
} finally {
  rmSync(folder, { recursive: true });
}
