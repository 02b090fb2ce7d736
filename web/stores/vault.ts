// vault.ts: logins to stores between visits. On the disk they are sealed with a key that the browser gives to nobody, not
// even to us: a copy of the plans, an export or a log holds nothing of them. Who can use this profile of the browser can
// use them nevertheless; who does not want that keeps them for the visit.

import type { Bytes } from "./store";

export interface Login {
  secrets: Record<string, string>;
  /** What cannot be written down: a folder that was picked, the key of a space. The browser guards them itself. */
  things: Record<string, FileSystemHandle | CryptoKey>;
}

export type Remembered = "on-this-device" | "for-this-visit";

/** Where values are kept as they are. In a page: key_shelf.ts. */
export interface Shelf {
  read(name: string): Promise<unknown>;
  write(name: string, value: unknown): Promise<void>;
  /** What is there afterwards: of two tabs that write at once, the first one's. */
  writeOnce(name: string, value: unknown): Promise<unknown>;
  remove(name: string): Promise<void>;
}

interface Row {
  nonce: Bytes;
  sealed: Bytes;
  things: Login["things"];
}

const keyName = "key";
const nameOf = (plan: string): string => `login/${plan}`;

export class Vault {
  private readonly visit = new Map<string, Login>();

  constructor(private readonly shelf: Shelf) {}

  /** Says what became of it: a private window keeps nothing. */
  async save(plan: string, login: Login, remember: Remembered): Promise<Remembered> {
    this.visit.set(plan, { secrets: { ...login.secrets }, things: { ...login.things } });
    if (remember === "on-this-device") {
      try {
        await this.shelf.write(nameOf(plan), await this.sealed(plan, login));
        return "on-this-device";
      } catch {
        return "for-this-visit";
      }
    }
    await this.removeFromShelf(plan);
    return "for-this-visit";
  }

  /** Undefined: the person has to be asked. */
  async load(plan: string): Promise<Login | undefined> {
    const known = this.visit.get(plan);
    if (known) return known;
    try {
      const row = await this.shelf.read(nameOf(plan));
      return isRow(row) ? await this.opened(plan, row) : undefined;
    } catch {
      // The browser lost its key, or keeps nothing in this window.
      return undefined;
    }
  }

  /** False when it may still be on the disk. */
  async forget(plan: string): Promise<boolean> {
    this.visit.delete(plan);
    return this.removeFromShelf(plan);
  }

  private async removeFromShelf(plan: string): Promise<boolean> {
    try {
      await this.shelf.remove(nameOf(plan));
      return true;
    } catch {
      return false;
    }
  }

  private async sealed(plan: string, { secrets, things }: Login): Promise<Row> {
    const nonce = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(secrets));
    const sealed = await crypto.subtle.encrypt(parameters(plan, nonce), await this.key(), text);
    return { nonce, sealed: new Uint8Array(sealed), things };
  }

  private async opened(plan: string, { nonce, sealed, things }: Row): Promise<Login> {
    const text = await crypto.subtle.decrypt(parameters(plan, nonce), await this.key(), sealed);
    return { secrets: JSON.parse(new TextDecoder().decode(text)) as Record<string, string>, things };
  }

  private async key(): Promise<CryptoKey> {
    const kept = await this.shelf.read(keyName);
    if (kept instanceof CryptoKey) return kept;
    const made = await crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
    const first = await this.shelf.writeOnce(keyName, made);
    return first instanceof CryptoKey ? first : made;
  }
}

/** A login that was moved to another plan does not open. */
const parameters = (plan: string, iv: Bytes): AesGcmParams => ({
  name: "AES-GCM", iv, additionalData: new TextEncoder().encode(`marronnier|login|${plan}`),
});

function isRow(value: unknown): value is Row {
  if (typeof value !== "object" || value === null) return false;
  const { nonce, sealed, things } = value as Partial<Row>;
  return nonce instanceof Uint8Array && sealed instanceof Uint8Array && typeof things === "object" && things !== null;
}
