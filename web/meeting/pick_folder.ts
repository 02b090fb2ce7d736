// pick_folder.ts: a folder of this computer, as the person picks it in the browser's own dialog.

interface Picker {
  showDirectoryPicker?: (options: object) => Promise<FileSystemDirectoryHandle>;
}

/** Undefined when nothing was picked, or this browser cannot. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await (window as Window & Picker).showDirectoryPicker?.({ mode: "readwrite", id: "marronnier-store" });
  } catch {
    return undefined;
  }
}
