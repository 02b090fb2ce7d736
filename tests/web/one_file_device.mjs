// A device whose plan is one file that others write too, with edits that are only names.

import assert from "node:assert/strict";
import { createHash, webcrypto } from "node:crypto";

import { importFromWeb } from "./import_from_web.mjs";

globalThis.crypto ??= webcrypto;
export const { fileDevice, newMemory, openOneFile } = await importFromWeb("stores/one_file.ts");

const checkOf = (content) => createHash("sha256").update(content).digest("hex").slice(0, 12);

export const planWith = (edits) =>
  new TextEncoder().encode(JSON.stringify({ format: "marronnier", id: "kleber", edits: [...edits].sort() }));
export const editsIn = (content) => JSON.parse(new TextDecoder().decode(content)).edits;
export const headOf = (device, sequence, content) => `${device}.${String(sequence).padStart(10, "0")}.${checkOf(content)}.bin`;

export function opened(file, memory = newMemory) {
  const kept = { memory };
  const keep = async (next) => { kept.memory = next; };
  return { store: openOneFile(file, "kleber", memory, keep), kept };
}

/** What the machine does, in small: list, get, join, put, verify; and once more when the file lacks what was published. */
export class OneFileDevice {
  edits = new Set();
  published = new Set();
  sequence = 0;

  constructor(id, file) {
    this.id = String(id).padStart(16, "0");
    this.store = opened(file).store;
  }

  /** Or not, this time: a store may fail. */
  async synchronise() {
    try {
      await this.#meet();
    } catch (error) {
      assert.equal(error.name, "StoreFailure", error.stack);
    }
  }

  async #meet() {
    for (const name of await this.store.list("r")) {
      const content = name.startsWith(fileDevice) && await this.store.get(`r/${name}`);
      if (!content) continue;
      const theirs = new Set(editsIn(content));
      for (const edit of theirs) this.edits.add(edit);
      for (const edit of this.published) if (!theirs.has(edit)) this.published.delete(edit);
    }
    const sent = [...this.edits].filter((edit) => edit.startsWith(this.id));
    if (sent.every((edit) => this.published.has(edit))) return;
    const content = planWith(this.edits);
    this.sequence += 1;
    const head = `r/${headOf(this.id, this.sequence, content)}`;
    await this.store.put(head, content);
    if (await this.store.holds(head, content)) for (const edit of sent) this.published.add(edit);
  }
}
