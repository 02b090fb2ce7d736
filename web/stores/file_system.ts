// file_system.ts: what folders and files that a person picked have in common: how they fail, and how they are written.

import { StoreFailure, type Bytes, type FailureKind } from "./store";

const kinds = new Map<string, FailureKind>([
  ["NotAllowedError", "refused"],  // The permission ended, most often with the last visit.
  ["SecurityError", "refused"],
  ["QuotaExceededError", "full"],
  ["NotFoundError", "missing"],
]);

export async function attempt<T>(what: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    if (error instanceof StoreFailure) throw error;
    const name = error instanceof Error || error instanceof DOMException ? error.name : "failed";
    throw new StoreFailure(kinds.get(name) ?? "server", `${what}: ${name}`);
  }
}

export async function unlessMissing<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return undefined;
    throw error;
  }
}

export const readAll = async (file: FileSystemFileHandle): Promise<Bytes> =>
  new Uint8Array(await (await file.getFile()).arrayBuffer());

/** Into a file beside, which takes the place of this one when it is complete. */
export async function writeAll(file: FileSystemFileHandle, bytes: Bytes): Promise<void> {
  const writable = await file.createWritable();
  try {
    await writable.write(bytes);
  } catch (error) {
    await writable.abort();
    throw error;
  }
  await writable.close();
}
