// request.ts: one question to a store over the network: without cookies or cache, with a limit to our patience and to what
// is read, and never followed elsewhere. What the answer means is said in status_failures.ts.
//
// A body that is shorter than its Content-Length makes reading fail by itself, in browsers as in Node. We do not compare
// them ourselves: of a compressed answer from another origin only the length is told, not that it was compressed.

import { StoreFailure, type Bytes } from "./store";

export interface Question {
  method: string;
  url: string;
  /** A path within the store, for whoever looks for a cause. Never the address: it may hold a secret. */
  about: string;
  headers?: Record<string, string>;
  body?: Bytes;
  /** Of a bucket: nothing tells how long it holds, so no cache answers with it. */
  isListing?: boolean;
}

export interface StoreAnswer {
  status: number;
  headers: Headers;
  body: Bytes;
}

/** Of silence: what still trickles in is waited for. */
const patienceMs = 20_000;
const patienceWhileSendingMs = 60_000;
const longestBody = 64 * 1024 * 1024;
const redirections = [301, 302, 303, 307, 308];

/** Throws "network" and "redirected"; every other answer is the caller's to judge. */
export async function ask(question: Question): Promise<StoreAnswer> {
  const { method, url, headers, body } = question;
  const patience = new Patience(body ? patienceWhileSendingMs : patienceMs);
  try {
    const response = await fetch(url, {
      method,
      headers: headers ?? {},
      body: body ?? null,
      signal: patience.signal,
      credentials: "omit",
      cache: cacheFor(question),
      referrerPolicy: "no-referrer",
      // With "error" a redirection could not be told from a broken line. Browsers hide where it leads, and its status.
      redirect: "manual",
    });
    if (response.type === "opaqueredirect" || redirections.includes(response.status)) {
      await response.body?.cancel();
      throw new StoreFailure("redirected", describe(question, "redirected"), 0, response.status);
    }
    return { status: response.status, headers: response.headers, body: await readBody(question, response, patience) };
  } catch (error) {
    if (error instanceof StoreFailure) throw error;
    // Only the kind of error: messages may quote headers, and with them a login.
    const reason = patience.isOver ? "no answer in time" : error instanceof Error ? error.name : "failed";
    throw new StoreFailure("network", describe(question, reason));
  } finally {
    patience.end();
  }
}

/**
 * With "no-store" Chromium forgets that the server lets pages in, and asks for that before each question: 118 questions in an
 * idle hour where there were 59 (Chromium 156). Only files need it: their text is kept nowhere else, and is always the latest.
 */
const cacheFor = ({ method, isListing }: Question): RequestCache =>
  method === "GET" && !isListing ? "no-store" : "default";

export const describe = ({ method, about }: Question, what: string | number): string => `${method} ${about}: ${what}`;

async function readBody(question: Question, response: Response, patience: Patience): Promise<Bytes> {
  const reader = response.body?.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (reader) {
    const { done, value } = await reader.read();
    if (done) break;
    patience.begin();
    length += value.length;
    if (length > longestBody) {
      await reader.cancel();
      throw new StoreFailure("server", describe(question, "answer too long"), 0, response.status);
    }
    chunks.push(value);
  }
  return joined(chunks, length);
}

function joined(chunks: Uint8Array[], length: number): Bytes {
  const all = new Uint8Array(length);
  let end = 0;
  for (const chunk of chunks) {
    all.set(chunk, end);
    end += chunk.length;
  }
  return all;
}

class Patience {
  private readonly controller = new AbortController();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly ms: number) {
    this.begin();
  }

  begin(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.controller.abort(), this.ms);
  }

  end(): void {
    clearTimeout(this.timer);
  }

  get signal(): AbortSignal {
    return this.controller.signal;
  }

  get isOver(): boolean {
    return this.controller.signal.aborted;
  }
}
