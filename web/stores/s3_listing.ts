// s3_listing.ts: one page of what is in a bucket (ListObjectsV2).

import { childText } from "./s3_errors";
import { readXml, XmlTrouble } from "./xml";

export interface Listed {
  names: string[];
  /** Of the next page. */
  token: string | undefined;
}

/** Throws XmlTrouble. Names of the files that begin with `prefix`, without it; none of folders below. */
export function readListing(bytes: Uint8Array, prefix: string): Listed {
  const root = readXml(bytes);
  if (root.name !== "ListBucketResult") throw new XmlTrouble("not a listing");
  const names = root.children
    .filter(({ name }) => name === "Contents")
    .map((entry) => childText(entry, "Key") ?? "")
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((name) => name !== "" && !name.includes("/"));
  if (childText(root, "IsTruncated")?.trim() !== "true") return { names, token: undefined };
  const token = childText(root, "NextContinuationToken");
  // A part of a listing looks like files that are gone.
  if (!token) throw new XmlTrouble("a listing without its end");
  return { names, token };
}
