// open_space.ts: the space of one plan in a store: carries out what core/sync asks, in names and texts, and knows nothing of
// plans. core/sync/effects.hpp says what each question means.

import { StoreReply, StoreTask, type StoreQuestion } from "../program/store_host";
import { checkOf } from "../stores/encodings";
import { pack, unpack, type Sealing } from "../stores/packing";
import type { SpaceKey } from "../stores/sealing";
import { readSpace, spacePath } from "../stores/space";
import { StoreFailure, type Bytes, type FailureKind, type Store } from "../stores/store";

export interface Reply {
  reply: StoreReply;
  text: string;
  retryAfterMs: number;
}

const headName = /^([0-9a-f]{16}\.\d{10})\.([0-9a-f]{12})$/;
const suffix = ".bin";
const pathOf = (name: string): string => `r/${name}${suffix}`;

const replies: Record<FailureKind, StoreReply> = {
  network: StoreReply.NoNetwork,
  server: StoreReply.ServerFailed,
  portal: StoreReply.Portal,
  redirected: StoreReply.NoNetwork,
  refused: StoreReply.Refused,
  clock: StoreReply.ServerFailed,
  full: StoreReply.Full,
  missing: StoreReply.ServerFailed,
};

const said = (reply: StoreReply, text = "", retryAfterMs = 0): Reply => ({ reply, text, retryAfterMs });

export const replyOf = (failure: StoreFailure): Reply => said(replies[failure.kind], "", failure.retryAfterMs);

/** Names of heads in a folder of files. */
export const headsIn = (files: readonly string[]): string[] =>
  files.filter((file) => file.endsWith(suffix)).map((file) => file.slice(0, -suffix.length)).filter((name) => headName.test(name));

/** The text of a head; "damaged" when its bytes are not those that its name says, or cannot be read. */
export async function readHead(store: Store, name: string, key: SpaceKey | undefined): Promise<string | undefined | "damaged"> {
  const [, place = "", check] = headName.exec(name) ?? [];
  const bytes = await store.get(pathOf(name));
  if (!bytes) return undefined;
  if ((await checkOf(bytes)) !== check) return "damaged";
  const unpacked = await unpack(bytes, sealing(key, place));
  return unpacked.ok ? unpacked.text : "damaged";
}

/** Of a single file. */
export async function readPlain(store: Store, name: string): Promise<string | undefined | "damaged"> {
  const bytes = await store.get(pathOf(name));
  try {
    return bytes && new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return "damaged";
  }
}

const sealing = (key: SpaceKey | undefined, name: string): Sealing | undefined =>
  key && { key, place: { kind: "head", name } };

export class OpenSpace {
  private packed: { check: string; bytes: Bytes } | undefined;
  private isMet = false;

  constructor(
    readonly plan: string,
    private readonly store: Store,
    /** Of the space that was met when the plan was connected; none: a single file, whose heads are texts as they are. */
    private readonly space: string | undefined,
    private readonly key: SpaceKey | undefined,
  ) {}

  async answer(question: StoreQuestion): Promise<Reply> {
    try {
      return await this.carryOut(question);
    } catch (error) {
      if (error instanceof StoreFailure) return replyOf(error);
      throw error;
    }
  }

  private async carryOut({ task, name, text }: StoreQuestion): Promise<Reply> {
    switch (task) {
      case StoreTask.List: return this.list();
      case StoreTask.Get: {
        const found = await (this.space === undefined ? readPlain(this.store, name) : readHead(this.store, name, this.key));
        if (found === undefined) return said(StoreReply.Missing);
        return found === "damaged" ? said(StoreReply.Damaged) : said(StoreReply.Content, found);
      }
      case StoreTask.Pack: {
        const bytes = this.space === undefined ? new TextEncoder().encode(text) : await pack(text, sealing(this.key, name));
        this.packed = { check: await checkOf(bytes), bytes };
        return said(StoreReply.Packed, this.packed.check);
      }
      case StoreTask.Put: {
        if (!this.packed) return said(StoreReply.ServerFailed);
        const outcome = await this.store.put(pathOf(name), this.packed.bytes);
        return said(outcome === "taken" ? StoreReply.Taken : StoreReply.Done);
      }
      case StoreTask.Verify: return said(await this.verify(name));
      case StoreTask.Remove:
        await this.store.remove(pathOf(name));
        return said(StoreReply.Done);
    }
  }

  private async list(): Promise<Reply> {
    if (!this.isMet && this.space !== undefined) {
      const found = await this.store.get(spacePath);
      const met = found && readSpace(found);
      // Without one the listing says the rest: somebody emptied the store, and a person has to decide.
      if (met && !(met.kind === "space" && met.space.space === this.space && met.space.plan === this.plan))
        return said(StoreReply.ServerFailed);
      if (met) this.isMet = true;
      else await this.store.prepare();
    }
    return said(StoreReply.Listing, headsIn(await this.store.list("r")).join("\n"));
  }

  /** Of before a restart, the bytes are no longer here: then their check sum says it. */
  private async verify(name: string): Promise<StoreReply> {
    const check = headName.exec(name)?.[2];
    if (this.packed && this.packed.check === check)
      return (await this.store.holds(pathOf(name), this.packed.bytes)) ? StoreReply.Done : StoreReply.Damaged;
    const found = await this.store.get(pathOf(name));
    if (!found) return StoreReply.Missing;
    return (await checkOf(found)) === check ? StoreReply.Done : StoreReply.Damaged;
  }
}
