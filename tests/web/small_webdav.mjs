// A WebDAV server of this process, in memory, with the habits of real ones as a test wants them.

import { smallServer } from "./small_server.mjs";

export const basicLogin = (user, password) => `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** `habits`: ignoresConditions, tellsNoLength, href(path), prefix, folderThereAlready, withoutParent (status), tears (bytes
 *  kept of what is put). */
export async function smallWebDav(test, habits = {}) {
  // Paths as they are asked for, still encoded; folders end with "/".
  const folders = new Set(["/", ...(habits.folders ?? [])]);
  const files = new Map();
  let refusal;  // What answers in place of the server, once.
  let isLost = false;  // Done, but nobody hears of it, once.

  const describe = (path, isFolder) => {
    const p = habits.prefix ?? "D";
    const length = isFolder || habits.tellsNoLength ? "" : `<${p}:getcontentlength>${files.get(path).length}</${p}:getcontentlength>`;
    const type = isFolder ? `<${p}:collection/>` : "";
    return `<${p}:response><${p}:href>${escaped(habits.href?.(path) ?? path)}</${p}:href><${p}:propstat><${p}:prop>${length}`
      + `<${p}:resourcetype>${type}</${p}:resourcetype></${p}:prop><${p}:status>HTTP/1.1 200 OK</${p}:status></${p}:propstat>`
      + `</${p}:response>`;
  };
  const parentOf = (path) => path.replace(/[^/]*\/?$/, "");
  const answers = {
    MKCOL(path) {
      if (folders.has(path)) return habits.folderThereAlready ?? [405];
      if (!folders.has(parentOf(path))) return [409];
      folders.add(path);
      return [201, "<!DOCTYPE HTML PUBLIC><html>Created</html>", { "content-type": "text/html" }];
    },
    PUT(path, { headers, body }) {
      if (!folders.has(parentOf(path))) return [habits.withoutParent ?? 409];
      if (headers["if-none-match"] === "*" && files.has(path) && !habits.ignoresConditions) return [412];
      files.set(path, body.subarray(0, habits.tears ?? body.length));
      return [201, "<!DOCTYPE HTML PUBLIC><html>Created</html>", { "content-type": "text/html" }];
    },
    GET: (path) => (files.has(path) ? [200, files.get(path), { "content-type": "application/octet-stream" }] : [404]),
    DELETE: (path) => (files.delete(path) ? [204] : [404]),
    PROPFIND(path, { headers }) {
      const isFolder = folders.has(path);
      if (!isFolder && !files.has(path)) return [404];
      const below = [...folders, ...files.keys()].filter((other) => other !== path && parentOf(other) === path);
      const shown = [path, ...(headers.depth === "1" ? below : [])];
      const p = habits.prefix ?? "D";
      const responses = shown.map((one) => describe(one, folders.has(one))).join("");
      return [207, `<?xml version="1.0" encoding="utf-8"?><${p}:multistatus xmlns:${p}="DAV:">${responses}</${p}:multistatus>`];
    },
  };
  const server = await smallServer(test, (request, response, body) => {
    const once = refusal;
    refusal = undefined;
    const isLoggedIn = !habits.login || request.headers.authorization === basicLogin(...habits.login);
    const [status, content = "", headers = {}] = once
      ?? (isLoggedIn ? answers[request.method](request.url, { headers: request.headers, body }) : [401]);
    if (isLost) {
      isLost = false;
      request.socket.destroy();
    } else {
      response.writeHead(status, headers).end(content);
    }
  });
  return {
    ...server, files, folders,
    refuseOnce: (...answer) => { refusal = answer; },
    loseReplyOnce: () => { isLost = true; },
  };
}
