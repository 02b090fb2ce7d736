// addresses.ts: which addresses we send a login to.

export type AddressTrouble =
  | "empty"
  | "not-an-address"
  | "scheme"  // Neither https nor http.
  | "insecure"  // http, and not to this computer: everybody on the way could read the login.
  | "login-inside"  // https://user:password@…: they have fields of their own.
  | "query"  // ?… or #…: a page for people, or a link with a secret, but no folder.
  ;

export type CheckedAddress = { ok: true; url: URL } | { ok: false; trouble: AddressTrouble };

/** As people type it: without "https://" it is meant. */
export function checkAddress(text: string): CheckedAddress {
  const trimmed = text.trim();
  if (trimmed === "") return refused("empty");
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(trimmed)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== "https" && scheme !== "http") return refused("scheme");
  // "https:/host" would be read as the host "https".
  if (scheme === undefined && /^(https?:|\/)/i.test(trimmed)) return refused("not-an-address");
  let url: URL;
  try {
    url = new URL(scheme === undefined ? `https://${trimmed}` : trimmed);
  } catch {
    return refused("not-an-address");
  }
  if (url.username !== "" || url.password !== "") return refused("login-inside");
  if (/[?#]/.test(trimmed)) return refused("query");
  if (url.protocol === "http:" && !isThisComputer(url.hostname)) return refused("insecure");
  return { ok: true, url };
}

const refused = (trouble: AddressTrouble): CheckedAddress => ({ ok: false, trouble });

const isThisComputer = (host: string): boolean =>
  host === "localhost" || host === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(host);

/** One part of a path, also where URLs need no encoding: signatures of S3 are made over this one (RFC 3986). */
export const encodePart = (part: string): string =>
  encodeURIComponent(part).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
