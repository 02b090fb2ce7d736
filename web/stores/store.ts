// store.ts: what we ask of a place where the devices of a plan meet: a few operations on small files, none of which has to
// be atomic, ordered or conditional. No file is ever written twice under one name, so nothing here overwrites.

/** Why a store did not do what it was asked. Only the last four are certain that nothing happened. */
export type FailureKind =
  | "network"  // No answer, or none that can be read.
  | "server"  // 5xx, 409, 423, 429, or an answer that makes no sense: ask again later.
  | "portal"  // Somebody else answered: a network that wants a login.
  | "redirected"  // The address leads elsewhere; we never follow with a login.
  | "refused"  // 401, 403: the login is wrong, or may not do this.
  | "clock"  // The store refuses requests of our time.
  | "full"  // No room left: 507, quota.
  | "missing"  // The folder or bucket itself is not there, or no such store answers at this address.
  ;

export class StoreFailure extends Error {
  constructor(
    readonly kind: FailureKind,
    /** For whoever looks for the cause: status, request. Never a login. */
    readonly detail: string,
    /** As the store asks, from now on; 0 when it does not. */
    readonly retryAfterMs = 0,
    /** Of the answer; 0 when there was none. */
    readonly status = 0,
  ) {
    super(`${kind}: ${detail}`);
    this.name = "StoreFailure";
  }
}

/** Bytes that nobody else writes to meanwhile. */
export type Bytes = Uint8Array<ArrayBuffer>;

/** Paths are relative and use "/": "space.json", "r/00c0ffee00c0ffee.0000000012.0123456789ab.bin". Each function throws
 *  StoreFailure and nothing else. */
export interface Store {
  /** Makes the folders that are written to, if the store has such things. */
  prepare(): Promise<void>;
  /** Names, without their folder, of all files in a folder; all pages of a long list. Empty when there is no such folder. */
  list(folder: string): Promise<string[]>;
  /** Undefined when there is no such file. */
  get(path: string): Promise<Bytes | undefined>;
  /** Writes a new file. "taken" when the store says that there is one; many do not look. */
  put(path: string, bytes: Bytes): Promise<"stored" | "taken">;
  /** Whether exactly these bytes are there: by their length where a store is known to tell it, else by reading them. */
  holds(path: string, bytes: Bytes): Promise<boolean>;
  /** A file that is not there is removed already. */
  remove(path: string): Promise<void>;
}
