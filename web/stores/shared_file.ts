// shared_file.ts: one file that several devices write, each over what the others wrote. See one_file.ts for how nothing is
// lost by that.

import type { Bytes } from "./store";

/** Throws StoreFailure, as a Store does. */
export interface SharedFile {
  /** Undefined when there is none. */
  read(): Promise<Bytes | undefined>;
  /** False when it was noticed that the file is not `before` any more. Many stores do not look. */
  replace(before: Bytes | undefined, bytes: Bytes): Promise<boolean>;
}
