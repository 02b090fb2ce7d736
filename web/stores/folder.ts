// folder.ts: a folder of this computer that the person picked: of a synchronising program, on a stick, on a network drive.
//
// What is written goes to a file beside and is moved into its place when it is complete. The place is taken before that by
// an empty file: after a power cut there may be the beginning of a file under a name of ours.

import { sameBytes, startsWith } from "./same_bytes";
import { StoreFailure, type Bytes, type FailureKind, type Store } from "./store";

export function openFolder(handle: FileSystemDirectoryHandle): Store {
  return new Folder(handle);
}

const ourFolder = "mrn1";

class Folder implements Store {
  constructor(private readonly root: FileSystemDirectoryHandle) {}

  prepare(): Promise<void> {
    return this.attempt("prepare", async () => {
      for (const folder of ["", "r", "h", "s"]) await this.folderAt(folder, { create: true });
    });
  }

  list(folder: string): Promise<string[]> {
    return this.attempt(`list ${folder}`, async () => {
      const found = await unlessMissing(this.folderAt(folder));
      if (found) return namesIn(found);
      // Throws when the folder above is gone too: a stick that was pulled out.
      await namesIn(this.root);
      return [];
    });
  }

  get(path: string): Promise<Bytes | undefined> {
    return this.attempt(`read ${path}`, async () => {
      const file = await unlessMissing(this.fileAt(path));
      return file && readAll(file);
    });
  }

  put(path: string, bytes: Bytes): Promise<"stored" | "taken"> {
    return this.attempt(`write ${path}`, async () => {
      const before = await unlessMissing(this.fileAt(path));
      // The beginning of ours is of a write that was cut.
      if (before && !isBeginning(await readAll(before), bytes)) return "taken";
      const file = await this.fileAt(path, { create: true });
      const writable = await file.createWritable();
      try {
        await writable.write(bytes);
      } catch (error) {
        await writable.abort();
        throw error;
      }
      await writable.close();
      return "stored";
    });
  }

  async holds(path: string, bytes: Bytes): Promise<boolean> {
    return sameBytes(await this.get(path), bytes);
  }

  remove(path: string): Promise<void> {
    return this.attempt(`remove ${path}`, async () => {
      const { folder, name } = split(path);
      const parent = await unlessMissing(this.folderAt(folder));
      if (parent) await unlessMissing(parent.removeEntry(name));
    });
  }

  private async folderAt(path: string, options: FileSystemGetDirectoryOptions = {}): Promise<FileSystemDirectoryHandle> {
    let folder = this.root;
    for (const part of [ourFolder, ...path.split("/")]) {
      if (part !== "") folder = await folder.getDirectoryHandle(part, options);
    }
    return folder;
  }

  private async fileAt(path: string, options: FileSystemGetFileOptions = {}): Promise<FileSystemFileHandle> {
    const { folder, name } = split(path);
    return (await this.folderAt(folder, options)).getFileHandle(name, options);
  }

  private async attempt<T>(what: string, act: () => Promise<T>): Promise<T> {
    try {
      return await act();
    } catch (error) {
      const name = error instanceof Error || error instanceof DOMException ? error.name : "failed";
      throw new StoreFailure(kinds.get(name) ?? "server", `${what}: ${name}`);
    }
  }
}

const kinds = new Map<string, FailureKind>([
  ["NotAllowedError", "refused"],  // The permission ended, most often with the last visit.
  ["SecurityError", "refused"],
  ["QuotaExceededError", "full"],
  ["NotFoundError", "missing"],
]);

const isBeginning = (there: Uint8Array, whole: Uint8Array): boolean =>
  there.length < whole.length && startsWith(whole, there);

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const [name, entry] of folder.entries()) if (entry.kind === "file") names.push(name);
  return names;
}

const readAll = async (file: FileSystemFileHandle): Promise<Bytes> =>
  new Uint8Array(await (await file.getFile()).arrayBuffer());

async function unlessMissing<T>(found: Promise<T>): Promise<T | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof DOMException && error.name === "NotFoundError") return undefined;
    throw error;
  }
}

function split(path: string): { folder: string; name: string } {
  const end = path.lastIndexOf("/");
  return { folder: path.slice(0, Math.max(0, end)), name: path.slice(end + 1) };
}
