// Puts the files of a site that belong together into one folder, named after their contents: v-1f3a9c0b2d4e. The page
// names that folder, so an old page and a new file never meet, whatever a host, a browser or a worker has kept. What must
// be found at the same address for ever stays where it is.

import { createHash } from "node:crypto";

const staysInPlace = /^(index\.html|service_worker\.js|manifest\.webmanifest|icon[^/]*|licenses\.txt)$/;
// Not everybody's: letters beyond western Europe's, those of browsers that disturb what is read, what speaks to stores, and
// the plans of the demonstration.
const isLate = /^(fonts\/.*latin-ext|picture\/|meeting\/|assets\/samples\/)/;

export const buildFolder = /^v-[0-9a-f]{12}$/;

/** address -> bytes, as collected; answers with the same for the finished site. */
export function versioned(site) {
  const files = [...site].filter(([address]) => !staysInPlace.test(address)).sort(([a], [b]) => (a < b ? -1 : 1));
  const build = nameOf([...files, ...["index.html", "service_worker.js"].map((address) => [address, site.get(address)])]);

  const finished = new Map([...site].filter(([address]) => staysInPlace.test(address)));
  for (const [address, bytes] of files) finished.set(`${build}/${address}`, bytes);
  finished.set("index.html", Buffer.from(pageOf(String(site.get("index.html")), build, new Set(site.keys()))));
  finished.set("service_worker.js", Buffer.concat([introductionTo(build, files), site.get("service_worker.js")]));
  return finished;
}

/** The same contents have the same name. */
function nameOf(files) {
  const hash = createHash("sha256");
  for (const [address, bytes] of files) hash.update(`${address}\0${bytes.length}\0`).update(bytes);
  return `v-${hash.digest("hex").slice(0, 12)}`;
}

function pageOf(html, build, addresses) {
  return html.replace(/\b(href|src)="([^"]+)"/g, (whole, attribute, address) =>
    addresses.has(address) && !staysInPlace.test(address) ? `${attribute}="${build}/${address}"` : whole);
}

/** What web/service_worker.ts calls `version`. */
function introductionTo(build, files) {
  const hashes = (wanted) => Object.fromEntries(
    files.filter(([address]) => isLate.test(address) === wanted)
      .map(([address, bytes]) => [address, `sha256-${createHash("sha256").update(bytes).digest("base64")}`]));
  return Buffer.from(`const version=${JSON.stringify({ build, early: hashes(false), late: hashes(true) })};`);
}
