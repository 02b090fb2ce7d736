// one_file.ts: a single file "plan.json" as a store of heads, for who wants one file that everybody can read and copy.
//
// What the machine of core/sync sees, and what whoever runs it has to do:
// - Heads are the text itself, in UTF-8: not packed, not sealed, no space.json. `checkOf` of these bytes names them.
// - What is in the file and not our last head is listed as the head of a device with a name that no device has,
//   `fileDevice`, under a number that grows each time the file is another one. The runner keeps what it is told to `keep`,
//   for this plan on this device, before it answers the machine; numbers follow the clock besides, so that losing it once
//   does no harm.
// - Our last head that was found whole stays listed, though others wrote over it: they joined it. Nothing else is.
// - A head of ours is written only over what was listed last; when the file is another by now, `put` fails with "server",
//   and the machine lists, joins, and tries again. Stores that check this make it certain; with others, two devices may
//   write within the same moment, and `holds` finds out when it was the other who wrote last.
// - What it cannot find out: somebody who read before we wrote, and writes after `holds` looked. Then the file lacks edits
//   that were called synced. The machine sees it in the state it gets: it counts fewer edits of this device than were
//   published. Until it publishes them anew they are on this device alone.
// - A file that holds another plan, or no plan at all, is listed, so that somebody asks, and never overwritten. One that
//   is empty was just made; one that breaks off was torn, and is written anew. Servers that write in place (rclone, s3rver)
//   leave a mixture when two write at once: it is no plan, so somebody is asked, and each device still has its own edits.

import { checkOf } from "./encodings";
import { sameBytes } from "./same_bytes";
import type { SharedFile } from "./shared_file";
import { StoreFailure, type Bytes, type Store } from "./store";

export const fileDevice = "0000000000000f11";

export interface OneFileMemory {
  /** Of what was listed last for `fileDevice`; 0: nothing yet. */
  sequence: number;
  check: string;
  /** Name of our last head that was found whole; "": none. */
  own: string;
}

export const newMemory: OneFileMemory = { sequence: 0, check: "", own: "" };

/** `keep` resolves when the memory is on the disk. */
export function openOneFile(
  file: SharedFile, plan: string, memory: OneFileMemory, keep: (memory: OneFileMemory) => Promise<void>,
): Store {
  return new OneFile(file, plan, memory, keep);
}

const headsFolder = "r";
const ending = ".bin";
const highestSequence = 9_999_999_999;

class OneFile implements Store {
  /** What was in the file when it was listed; undefined also before that. */
  private listed: Bytes | undefined;
  private isListed = false;
  /** Written, and not yet found whole. */
  private sent = "";

  constructor(
    private readonly file: SharedFile,
    private readonly plan: string,
    private memory: OneFileMemory,
    private readonly keep: (memory: OneFileMemory) => Promise<void>,
  ) {}

  async prepare(): Promise<void> {}

  async list(folder: string): Promise<string[]> {
    if (folder !== headsFolder) return [];
    this.listed = await this.file.read();
    this.isListed = true;
    if (!this.listed || this.listed.length === 0) return [];
    const check = await checkOf(this.listed);
    const ours = [this.sent, this.memory.own].find((name) => checkIn(name) === check);
    if (ours !== undefined) return [ours];
    await this.number(check);
    const others = `${fileDevice}.${String(this.memory.sequence).padStart(10, "0")}.${check}${ending}`;
    return this.memory.own === "" ? [others] : [this.memory.own, others];
  }

  async get(path: string): Promise<Bytes | undefined> {
    const isHere = this.listed && checkIn(path) === await checkOf(this.listed);
    return isHere ? this.listed?.slice() : undefined;
  }

  async put(path: string, bytes: Bytes): Promise<"stored" | "taken"> {
    const now = await this.file.read();
    const isAsListed = this.isListed && (this.listed ? sameBytes(now, this.listed) : now === undefined);
    if (!isAsListed) throw faster();
    if (now && !mayBeReplaced(now, this.plan)) throw new StoreFailure("refused", "the file holds something else");
    this.sent = nameIn(path);
    if (!(await this.file.replace(now, bytes))) throw faster();
    return "stored";
  }

  async holds(path: string, bytes: Bytes): Promise<boolean> {
    if (!sameBytes(await this.file.read(), bytes)) return false;
    await this.remember({ ...this.memory, own: nameIn(path) });
    return true;
  }

  /** Older heads of ours are gone with what was written over them. */
  async remove(): Promise<void> {}

  private async number(check: string): Promise<void> {
    if (check === this.memory.check) return;
    const next = Math.max(this.memory.sequence + 1, Math.floor(Date.now() / 1000));
    await this.remember({ ...this.memory, sequence: Math.min(next, highestSequence), check });
  }

  private async remember(memory: OneFileMemory): Promise<void> {
    await this.keep(memory);
    this.memory = memory;
  }
}

const faster = (): StoreFailure => new StoreFailure("server", "somebody else wrote the file");

const nameIn = (path: string): string => path.slice(path.lastIndexOf("/") + 1);
const checkIn = (path: string): string | undefined => nameIn(path).split(".")[2];

function mayBeReplaced(bytes: Uint8Array, plan: string): boolean {
  const text = new TextDecoder().decode(bytes);
  if (text.trim() === "") return true;
  try {
    const found = JSON.parse(text) as { format?: unknown; id?: unknown } | null;
    return found?.format === "marronnier" && found.id === plan;
  } catch {
    return text.startsWith("{") && !text.trimEnd().endsWith("}");
  }
}
