// folder.ts: a folder of this computer that the person picked: of a synchronising program, on a stick, on a network drive.
//
// What is written goes to a file beside and is moved into its place when it is complete. The place is taken before that by
// an empty file: after a power cut there may be the beginning of a file under a name of ours.

import { attempt, readAll, unlessMissing, writeAll } from "./file_system";
import { sameBytes, startsWith } from "./same_bytes";
import type { Bytes, Store } from "./store";

export function openFolder(handle: FileSystemDirectoryHandle): Store {
  return new Folder(handle);
}

const ourFolder = "mrn1";

class Folder implements Store {
  constructor(private readonly root: FileSystemDirectoryHandle) {}

  prepare(): Promise<void> {
    return attempt("prepare", async () => {
      for (const folder of ["", "r", "h", "s"]) await this.folderAt(folder, { create: true });
    });
  }

  list(folder: string): Promise<string[]> {
    return attempt(`list ${folder}`, async () => {
      const found = await unlessMissing(this.folderAt(folder));
      if (found) return namesIn(found);
      // Throws when the folder above is gone too: a stick that was pulled out.
      await namesIn(this.root);
      return [];
    });
  }

  get(path: string): Promise<Bytes | undefined> {
    return attempt(`read ${path}`, async () => {
      const file = await unlessMissing(this.fileAt(path));
      return file && readAll(file);
    });
  }

  put(path: string, bytes: Bytes): Promise<"stored" | "taken"> {
    return attempt(`write ${path}`, async () => {
      const before = await unlessMissing(this.fileAt(path));
      // The beginning of ours is of a write that was cut.
      if (before && !isBeginning(await readAll(before), bytes)) return "taken";
      const file = await this.fileAt(path, { create: true });
      await writeAll(file, bytes);
      return "stored";
    });
  }

  async holds(path: string, bytes: Bytes): Promise<boolean> {
    return sameBytes(await this.get(path), bytes);
  }

  remove(path: string): Promise<void> {
    return attempt(`remove ${path}`, async () => {
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
}

const isBeginning = (there: Uint8Array, whole: Uint8Array): boolean =>
  there.length < whole.length && startsWith(whole, there);

async function namesIn(folder: FileSystemDirectoryHandle): Promise<string[]> {
  const names: string[] = [];
  for await (const [name, entry] of folder.entries()) if (entry.kind === "file") names.push(name);
  return names;
}

function split(path: string): { folder: string; name: string } {
  const end = path.lastIndexOf("/");
  return { folder: path.slice(0, Math.max(0, end)), name: path.slice(end + 1) };
}
