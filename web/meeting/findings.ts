// findings.ts: what a try at a store came to, as the program says it.

import { StoreFinding } from "../program/store_host";
import type { Verdict } from "../stores/diagnose";
import { StoreFailure, type FailureKind } from "../stores/store";

const ofVerdicts: Record<Exclude<Verdict["kind"], "ok">, StoreFinding> = {
  "bad-address": StoreFinding.BadAddress,
  redirected: StoreFinding.Redirected,
  server: StoreFinding.ServerFailed,
  offline: StoreFinding.Offline,
  "no-answer": StoreFinding.NoAnswer,
  cors: StoreFinding.Cors,
  login: StoreFinding.Login,
  clock: StoreFinding.Clock,
  portal: StoreFinding.Portal,
  missing: StoreFinding.NoFolder,
  "not-a-store": StoreFinding.NoStore,
  full: StoreFinding.Full,
};

const ofFailures: Record<FailureKind, StoreFinding> = {
  network: StoreFinding.NoAnswer,
  server: StoreFinding.ServerFailed,
  portal: StoreFinding.Portal,
  redirected: StoreFinding.Redirected,
  refused: StoreFinding.Login,
  clock: StoreFinding.Clock,
  full: StoreFinding.Full,
  missing: StoreFinding.NoFolder,
};

export const findingOf = (verdict: Exclude<Verdict, { kind: "ok" }>): StoreFinding => ofVerdicts[verdict.kind];

export const findingOfFailure = (error: unknown): StoreFinding =>
  error instanceof StoreFailure ? ofFailures[error.kind] : StoreFinding.ServerFailed;
