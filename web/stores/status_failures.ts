// status_failures.ts: what an answer means that is not the one we hoped for.

import { describe, type Question, type StoreAnswer } from "./request";
import { StoreFailure, type FailureKind } from "./store";

/** `more`: what the store says besides its status. */
export function failureOf(question: Question, answer: StoreAnswer, kind = kindOf(answer), more = ""): StoreFailure {
  const detail = describe(question, more === "" ? answer.status : `${answer.status} ${more}`);
  return new StoreFailure(kind, detail, retryAfterMs(answer.headers), answer.status);
}

function kindOf(answer: StoreAnswer): FailureKind {
  const { status } = answer;
  if (status >= 200 && status < 300) return isPage(answer) ? "portal" : "server";
  switch (status) {
    case 401:
    case 403: return "refused";
    case 404:
    case 405:
    case 410:
    case 501: return "missing";
    // Too much for one request is too much the next time too.
    case 413:
    case 507: return "full";
    case 511: return "portal";
    default: return "server";
  }
}

/** Stores do not answer with pages for people, except where they report an error. The network of a hotel does. */
export function isPage({ headers, body }: StoreAnswer): boolean {
  const start = new TextDecoder().decode(body.subarray(0, 200)).trimStart().toLowerCase();
  if (start.startsWith("<!doctype html") || start.startsWith("<html")) return true;
  return start.startsWith("<") && /^(text\/html|application\/xhtml)/i.test(headers.get("content-type") ?? "");
}

const longestWaitMs = 3_600_000;
const httpDate = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Seconds, or a date, which is meant by the clock of who sent it. 0 for nothing, and for what cannot be read. */
export function retryAfterMs(headers: Headers): number {
  const asked = headers.get("retry-after")?.trim() ?? "";
  if (/^\d{1,9}$/.test(asked)) return Math.min(Number(asked) * 1000, longestWaitMs);
  const until = dateIn(asked);
  if (until === undefined) return 0;
  const now = dateIn(headers.get("date") ?? "") ?? Date.now();
  return Math.max(0, Math.min(until - now, longestWaitMs));
}

/** Milliseconds since 1970 of a date as HTTP writes it. */
export function dateIn(text: string): number | undefined {
  if (!httpDate.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}
