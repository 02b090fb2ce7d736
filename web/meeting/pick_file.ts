// pick_file.ts: a file of this computer that is already there, as the person picks it in the browser's own dialog. The one
// for saving would empty it.

interface Picker {
  showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
}

/** Undefined when nothing was picked, or this browser cannot. */
export async function pickFile(): Promise<FileSystemFileHandle | undefined> {
  try {
    const types = [{ accept: { "application/json": [".json"] } }];
    const picked = await (window as Window & Picker).showOpenFilePicker?.({ types, id: "marronnier-file" });
    return picked?.[0];
  } catch {
    return undefined;
  }
}
