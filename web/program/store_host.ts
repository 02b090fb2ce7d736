// store_host.ts: what the program asks of the places where devices meet: shell/platform/store_door.hpp in TypeScript.

export const enum StoreKind { WebDav, S3, Folder, File }

export interface StoreForm {
  kind: StoreKind;
  address: string;
  user: string;
  secret: string;
  bucket: string;
  folder: string;
  region: string;
  passphrase: string;
  remembers: boolean;
}

export const enum StoreTask { List, Get, Pack, Put, Verify, Remove }

export interface StoreQuestion {
  task: StoreTask;
  plan: string;
  name: string;
  text: string;
}

export const enum StoreReply {
  Listing, Content, Packed, Done, Missing, Damaged, Taken, NoNetwork, ServerFailed, Refused, Portal, Full,
}

export const enum StoreFinding {
  Empty, Plan, Unreadable, Locked, BadAddress, Offline, NoAnswer, Login, Cors, Clock, Portal, Redirected, NoFolder, NoStore,
  Full, ServerFailed, Cancelled,
}

/** The part of the page that reaches stores. */
export interface StorePart {
  wakeIn(ms: number): void;
  ask(question: StoreQuestion): void;
  test(plan: string, form: StoreForm): void;
  connect(plan: string): void;
  renew(plan: string, form: StoreForm): void;
  disconnect(plan: string): void;
}

/** In the order in which the program says them. */
export function formOf(kind: StoreKind, remembers: boolean, texts: readonly string[]): StoreForm {
  const [address = "", user = "", secret = "", bucket = "", folder = "", region = "", passphrase = ""] = texts;
  return { kind, address, user, secret, bucket, folder, region, passphrase, remembers };
}
