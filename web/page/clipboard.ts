// clipboard.ts: gives a text to the clipboard. Some browsers refuse the newer way to pages they find not secure enough.

export async function copyText(text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    const carrier = document.createElement("textarea");
    carrier.value = text;
    carrier.style.position = "fixed";
    carrier.style.opacity = "0";
    const before = document.activeElement;
    document.body.append(carrier);
    carrier.select();
    document.execCommand("copy");
    carrier.remove();
    if (before instanceof HTMLElement) before.focus();
  }
}
