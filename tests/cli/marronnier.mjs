// Starts the command line as a script would. MARRONNIER names another program than build/native's.
import { execFile } from "node:child_process";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";

const program = process.env.MARRONNIER ?? fileURLToPath(new URL("../../build/native/marronnier", import.meta.url));

// Answers { code, stdout, stderr }. Started from another folder than the repository, which it does not need.
export function marronnier(words, { input = "" } = {}) {
  return new Promise((resolve) => {
    const child = execFile(program, words, { cwd: tmpdir(), encoding: "utf8", maxBuffer: 1 << 28 },
      (error, stdout, stderr) => resolve({ code: error ? error.code : 0, stdout, stderr }));
    child.stdin.on("error", () => {}); // A program that refuses early does not read to the end.
    child.stdin.end(input);
  });
}

export function inRepository(path) {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
