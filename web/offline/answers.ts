// answers.ts: which requests the service worker answers, and with what. Nothing here touches the browser's stores.

import type { Version } from "./version";

export type Answer =
  | { kind: "page" }
  /** `key`: under which it is kept. It names the content, so that the next version finds what stayed the same. */
  | { kind: "file"; key: string; integrity: string };

export interface Asked {
  method: string;
  mode: string;
  url: string;
}

/** undefined: the request is none of ours and goes its way. */
export function answerTo({ method, mode, url }: Asked, scope: string, version: Version): Answer | undefined {
  const address = withoutQueryAndFragment(url);
  if (method !== "GET" || !address.startsWith(scope)) return undefined;
  const file = address.slice(scope.length);
  // The page is the same whatever its parameters say: it reads them itself.
  if (mode === "navigate") return file === "" || file === "index.html" ? { kind: "page" } : undefined;

  const folder = `${version.build}/`;
  if (!file.startsWith(folder)) return undefined;
  const name = file.slice(folder.length);
  const list = [version.early, version.late].find((files) => Object.hasOwn(files, name));
  const integrity = list?.[name];
  return integrity === undefined ? undefined : { kind: "file", key: keyOf(scope, name, integrity), integrity };
}

export const keyOf = (scope: string, file: string, integrity: string): string =>
  `${scope}${file}?${encodeURIComponent(integrity)}`;

/** The page as the network has it; as it is kept if that takes too long, fails, or the host has troubles of its own. */
export async function freshOrKept(
  network: Promise<Response>,
  patience: Promise<void>,
  kept: () => Promise<Response | undefined>,
): Promise<Response> {
  const fresh = await Promise.race([network, patience]).catch(() => undefined);
  // A redirection is followed by the browser: the site may have moved, or want to know who is asking.
  if (fresh && (fresh.ok || fresh.type === "opaqueredirect")) return fresh;
  return (await kept()) ?? network;
}

const withoutQueryAndFragment = (url: string): string => url.replace(/[?#].*$/s, "");
