// A server for the built site: static files, pre-compressed ones where the browser takes them, on this machine only.
// Tests import it; tools/serve is its command line.

import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import path from "node:path";

const types = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".ics": "text/calendar; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".woff2": "font/woff2",
};

const encodings = [
  { name: "br", suffix: ".br" },
  { name: "gzip", suffix: ".gz" },
];

/** The file a request means, or undefined when it points outside the folder. */
export function fileFor(root, requestUrl) {
  let pathname;
  try {
    pathname = decodeURIComponent(requestUrl.split(/[?#]/, 1)[0]);
  } catch {
    return undefined;
  }
  if (!pathname.startsWith("/") || pathname.includes("\0") || pathname.includes("\\")) return undefined;
  const file = path.join(root, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  return file.startsWith(root + path.sep) ? file : undefined;
}

async function statFile(file) {
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? found : undefined;
}

function accepts(request, encoding) {
  return String(request.headers["accept-encoding"] ?? "")
    .split(",")
    .map((part) => part.trim().split(/\s*;\s*/))
    .some(([name, quality]) => name === encoding && quality !== "q=0");
}

/** The smallest form of the file that this browser takes: {file, size, mtimeMs, encoding?}. */
async function variantFor(request, file) {
  const original = await statFile(file);
  if (!original) return undefined;
  for (const { name, suffix } of encodings) {
    const packed = accepts(request, name) ? await statFile(file + suffix) : undefined;
    // A compressed file older than its original is a leftover of an earlier build.
    if (packed && packed.mtimeMs >= original.mtimeMs) {
      return { file: file + suffix, size: packed.size, mtimeMs: packed.mtimeMs, encoding: name };
    }
  }
  return { file, size: original.size, mtimeMs: original.mtimeMs };
}

function refuse(response, status, text) {
  response.writeHead(status, { "Content-Type": types[".txt"] }).end(`${text}\n`);
}

async function answer(root, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD") return refuse(response, 405, "Only GET and HEAD");
  const file = fileFor(root, request.url);
  const variant = file && (await variantFor(request, file));
  if (!variant) return refuse(response, 404, "Not found");

  const headers = {
    "Content-Type": types[path.extname(file)] ?? "application/octet-stream",
    // Ask each time, download only what changed: a rebuilt site must show at the next reload.
    "Cache-Control": "no-cache",
    ETag: `"${variant.size.toString(36)}-${Math.floor(variant.mtimeMs).toString(36)}${variant.encoding ?? ""}"`,
    Vary: "Accept-Encoding",
    "X-Content-Type-Options": "nosniff",
    ...(variant.encoding && { "Content-Encoding": variant.encoding }),
  };
  if (request.headers["if-none-match"] === headers.ETag) return response.writeHead(304, headers).end();
  response.writeHead(200, { ...headers, "Content-Length": variant.size });
  if (request.method === "HEAD") return response.end();
  createReadStream(variant.file).on("error", () => response.destroy()).pipe(response);
}

/** Serves `folder` on localhost; port 0 picks a free one. Resolves to {url, close} once it listens. */
export function serve(folder, port = 0) {
  const root = path.resolve(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      resolve({
        url: `http://localhost:${server.address().port}/`,
        close: () => {
          server.closeAllConnections?.();
          return new Promise((closed) => server.close(closed));
        },
      });
    });
  });
}
