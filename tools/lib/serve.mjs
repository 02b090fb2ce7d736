// The command line of the static server; see tools/serve.

import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

import { serve } from "./static_server.mjs";

const { values, positionals } = parseArgs({ options: { port: { type: "string", default: "8080" } }, allowPositionals: true });
const folder = positionals[0];
const port = Number(values.port);

if (!folder || !existsSync(folder) || !Number.isInteger(port) || port < 0 || port > 65535) {
  console.error("usage: tools/serve FOLDER [--port N]");
  process.exit(2);
}

try {
  const { url } = await serve(folder, port);
  console.log(`Marronnier is at ${url} (Ctrl+C to stop)`);
} catch (error) {
  const taken = error.code === "EADDRINUSE";
  console.error(taken ? `Port ${port} is taken; choose another with --port N` : error.message);
  process.exit(1);
}
