// s3_errors.ts: what an S3 store says went wrong, which is more than its status does.

import { type Question, type StoreAnswer } from "./request";
import { failureOf } from "./status_failures";
import type { FailureKind, StoreFailure } from "./store";
import { readXml, XmlTrouble, type XmlElement } from "./xml";

/** Where the status alone would mislead. "Error responses", Amazon S3 API Reference, 2026; MinIO's begin with its name. */
const kinds = new Map<string, FailureKind>([
  ["RequestTimeTooSkewed", "clock"],
  ["QuotaExceeded", "full"],
  ["EntityTooLarge", "full"],
  ["StorageFull", "full"],
  ["XMinioStorageFull", "full"],
  ["XMinioAdminBucketQuotaExceeded", "full"],
  ["InvalidBucketName", "missing"],
  ["AuthorizationHeaderMalformed", "refused"],  // Most often the region.
  ["ExpiredToken", "refused"],
  ["InvalidToken", "refused"],
  ["RequestTimeout", "server"],
]);

export function s3FailureOf(question: Question, answer: StoreAnswer): StoreFailure {
  const code = codeOf(answer);
  return failureOf(question, answer, kinds.get(code), code);
}

/** "" where there is none. */
export function codeOf(answer: StoreAnswer): string {
  const code = errorIn(answer)?.("Code") ?? "";
  // It is shown to people: nothing but a word.
  return /^\w{1,60}$/.test(code) ? code : "";
}

/** When it was there, by the store's clock, in milliseconds since 1970. The header is hidden from most pages. */
export function serverTimeOf(answer: StoreAnswer): number | undefined {
  const told = [errorIn(answer)?.("ServerTime"), answer.headers.get("date")];
  return told.map((text) => Date.parse(text ?? "")).find((ms) => !Number.isNaN(ms));
}

function errorIn({ status, body }: StoreAnswer): ((name: string) => string | undefined) | undefined {
  if (status < 300 || body.length === 0) return undefined;
  try {
    const root = readXml(body);
    return root.name === "Error" ? (name) => childText(root, name) : undefined;
  } catch (error) {
    if (error instanceof XmlTrouble) return undefined;
    throw error;
  }
}

/** Stores agree on names, but not on their namespace. */
export const childText = (element: XmlElement, name: string): string | undefined =>
  element.children.find((child) => child.name === name)?.text;
