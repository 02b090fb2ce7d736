// multistatus.ts: what a WebDAV server says is in a folder (RFC 4918, section 13).

import { readXml, XmlTrouble, type XmlElement } from "./xml";

export interface Resource {
  /** The last part of its address, decoded. */
  name: string;
  isFolder: boolean;
  /** In bytes; some servers do not tell. */
  length: number | undefined;
}

/** Throws XmlTrouble. Leaves out what has a name that nobody can ask for, and what is not there after all. */
export function readMultistatus(bytes: Uint8Array): Resource[] {
  const root = readXml(bytes);
  if (root.namespace !== dav || root.name !== "multistatus") throw new XmlTrouble("not a multistatus");
  return childrenOf(root, "response").flatMap((response) => resourceOf(response) ?? []);
}

const dav = "DAV:";

const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  element.children.filter((child) => child.namespace === dav && child.name === name);

const textOf = (element: XmlElement, name: string): string | undefined => childrenOf(element, name)[0]?.text.trim();

function resourceOf(response: XmlElement): Resource | undefined {
  const href = textOf(response, "href") ?? "";
  const name = nameIn(href);
  if (name === undefined || !isFine(textOf(response, "status"))) return undefined;
  const properties = childrenOf(response, "propstat")
    .filter((group) => isFine(textOf(group, "status")))
    .flatMap((group) => childrenOf(group, "prop"));
  const types = properties.flatMap((property) => childrenOf(property, "resourcetype"));
  const length = properties.map((property) => textOf(property, "getcontentlength")).find((text) => text !== undefined);
  return {
    name,
    isFolder: href.endsWith("/") || types.some((type) => childrenOf(type, "collection").length > 0),
    length: /^\d{1,15}$/.test(length ?? "") ? Number(length) : undefined,
  };
}

/** "HTTP/1.1 200 OK"; none where it goes without saying. */
const isFine = (status: string | undefined): boolean => status === undefined || /^HTTP\/\d(\.\d)? 2\d\d\b/.test(status);

/** From whole addresses, paths, or paths that a proxy in between knows under another name: only the last part counts. */
function nameIn(href: string): string | undefined {
  const last = href.replace(/\/+$/, "").split("/").at(-1) ?? "";
  try {
    const name = decodeURIComponent(last);
    return /[/\\\u0000-\u001f]/.test(name) ? undefined : name;
  } catch {
    return undefined;
  }
}
