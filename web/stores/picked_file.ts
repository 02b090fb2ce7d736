// picked_file.ts: a file of this computer that the person picked, and that other programs and devices may write.

import { attempt, readAll, unlessMissing, writeAll } from "./file_system";
import { sameBytes } from "./same_bytes";
import type { SharedFile } from "./shared_file";
import type { Bytes } from "./store";

export function openPickedFile(handle: FileSystemFileHandle): SharedFile {
  const read = (): Promise<Bytes | undefined> => attempt("read", () => unlessMissing(readAll(handle)));
  return {
    read,
    // Nothing locks a file against other programs; between the look and the write there are moments.
    replace: (before, bytes) => attempt("write", async () => {
      const now = await read();
      const isStill = before ? sameBytes(now, before) : now === undefined;
      if (isStill) await writeAll(handle, bytes);
      return isStill;
    }),
  };
}
