// drop.ts: a plan file dragged onto the page is opened. A file that misses never replaces the page, which is what
// browsers do with it otherwise.

const className = "dropping";

export function listenToDrops(open: (file: File, handle?: FileSystemFileHandle) => void): void {
  const root = document.documentElement;
  const bringsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes("Files") ?? false;
  let depth = 0;  // Each element on the way is entered and left.
  const enter = (by: number): void => {
    depth = Math.max(0, depth + by);
    root.classList.toggle(className, depth > 0);
  };

  window.addEventListener("dragenter", (event) => { if (bringsFiles(event)) enter(1); });
  window.addEventListener("dragleave", (event) => { if (bringsFiles(event)) enter(-1); });
  window.addEventListener("dragover", (event) => {
    if (!bringsFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
  });
  window.addEventListener("drop", (event) => {
    enter(-depth);
    if (!bringsFiles(event)) return;
    event.preventDefault();
    for (const item of event.dataTransfer?.items ?? []) void openItem(item, open);
  });
}

interface WithHandle {
  getAsFileSystemHandle?: () => Promise<FileSystemHandle | null>;
}

async function openItem(
  item: DataTransferItem & WithHandle,
  open: (file: File, handle?: FileSystemFileHandle) => void,
): Promise<void> {
  // Both must be asked for before anything is waited for: the list is emptied when the event is over.
  const file = item.getAsFile();
  const handle = await item.getAsFileSystemHandle?.().catch(() => null);
  if (handle?.kind === "directory" || !file) return;
  if (handle instanceof FileSystemFileHandle) open(file, handle);
  else open(file);
}
