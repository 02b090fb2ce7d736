// files.ts: plans as files on this computer. Where the browser can, a plan is saved again into the file it came from;
// elsewhere it is downloaded.

import type { Core } from "../program/core";
import { reasonOf } from "./database";

const sizeMax = 64 * 1024 * 1024;

const planFiles = [{ description: "Marronnier", accept: { "application/json": [".json" as const] } }];

interface Pickers {
  showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
  showOpenFilePicker?: (options: object) => Promise<FileSystemFileHandle[]>;
}

export class Files {
  private readonly handles = new Map<string, FileSystemFileHandle>();
  private readonly pickers = window as Window & Pickers;

  constructor(private readonly core: Core) {}

  async ask(): Promise<void> {
    if (!this.pickers.showOpenFilePicker) {
      askWithInput((file) => void this.open(file));
      return;
    }
    try {
      const [handle] = await this.pickers.showOpenFilePicker({ types: planFiles });
      if (handle) await this.open(await handle.getFile(), handle);
    } catch (error) {
      if (!isCancel(error)) this.core.fileRefused("", "unreadable");
    }
  }

  /** From a picker or dropped onto the page. */
  async open(file: File, handle?: FileSystemFileHandle): Promise<void> {
    if (file.size > sizeMax) {
      this.core.fileRefused(file.name, "too-large");
      return;
    }
    let text: string;
    try {
      text = await file.text();
    } catch {
      this.core.fileRefused(file.name, "unreadable");
      return;
    }
    if (!this.core.openFile(text).ok || !handle) return;
    const shown = this.core.plans()[0];
    if (shown) this.handles.set(shown.id, handle);
  }

  async save(plan: string, name: string, text: string, askWhere: boolean): Promise<void> {
    try {
      const handle = await this.handleFor(plan, name, askWhere);
      if (!handle) {
        download(name, text);
        this.core.fileSaved(plan, name);
        return;
      }
      const file = await handle.createWritable();
      await file.write(text);
      await file.close();  // Only now is the old file replaced.
      this.handles.set(plan, handle);
      this.core.fileSaved(plan, handle.name);
    } catch (error) {
      if (isCancel(error)) return;
      // The file may have been moved; the next attempt asks where.
      this.handles.delete(plan);
      this.core.fileFailed(plan, reasonOf(error));
    }
  }

  private async handleFor(plan: string, name: string, askWhere: boolean): Promise<FileSystemFileHandle | undefined> {
    const known = askWhere ? undefined : this.handles.get(plan);
    return known ?? this.pickers.showSaveFilePicker?.({ suggestedName: name, types: planFiles });
  }
}

export function download(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  // Not at once: some browsers begin to read only after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

function askWithInput(chosen: (file: File) => void): void {
  const input = document.createElement("input");
  input.type = "file";
  input.accept = ".json,application/json";
  input.onchange = () => {
    const file = input.files?.[0];
    if (file) chosen(file);
  };
  input.click();
}

/** The person closed the dialog, which is an answer and no failure. */
const isCancel = (error: unknown): boolean => error instanceof DOMException && error.name === "AbortError";
