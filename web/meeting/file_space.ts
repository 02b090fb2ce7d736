// file_space.ts: a plan that meets its other devices in a single file of this computer.

import { newMemory, openOneFile } from "../stores/one_file";
import { openPickedFile } from "../stores/picked_file";
import type { FilePlace } from "../stores/places";
import type { ConnectionRow, Connections } from "./connections";
import { headsIn, OpenSpace, readPlain } from "./open_space";

/** Undefined: the file holds something else. Without a text it was just made. */
export async function lookInto(file: FileSystemFileHandle, plan: string): Promise<{ name: string; text: string } | undefined> {
  const store = openOneFile(openPickedFile(file), plan, newMemory, async () => {});
  const [name] = headsIn(await store.list("r"));
  if (name === undefined) return { name: "", text: "" };
  const text = await readPlain(store, name);
  return text === undefined || text === "damaged" ? undefined : { name, text };
}

export function spaceOfFile(row: ConnectionRow, place: FilePlace, connections: Connections): OpenSpace {
  const store = openOneFile(openPickedFile(place.file), row.plan, row.memory ?? newMemory, async (memory) => {
    row.memory = memory;
    await connections.put(row);
  });
  return new OpenSpace(row.plan, store, undefined, undefined);
}
