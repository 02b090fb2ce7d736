// Puts the files of a site that belong together into one folder, named after their contents: v-1f3a9c0b2d4e. The page
// names that folder, so an old page and a new file never meet, whatever a host or a browser has kept. What must
// be found at the same address for ever stays where it is.

import { createHash } from "node:crypto";

const staysInPlace = /^(index\.html|manifest\.webmanifest|icon[^/]*|licenses\.txt)$/;
export const buildFolder = /^v-[0-9a-f]{12}$/;

/** address -> bytes, as collected; answers with the same for the finished site. */
export function versioned(site) {
  const files = [...site].filter(([address]) => !staysInPlace.test(address)).sort(([a], [b]) => (a < b ? -1 : 1));
  const build = nameOf([...files, ["index.html", site.get("index.html")]]);

  const finished = new Map([...site].filter(([address]) => staysInPlace.test(address)));
  for (const [address, bytes] of files) finished.set(`${build}/${address}`, bytes);
  finished.set("index.html", Buffer.from(pageOf(String(site.get("index.html")), build, new Set(site.keys()))));
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
