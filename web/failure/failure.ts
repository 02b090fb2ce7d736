// failure.ts: the panel that is shown when the canvas cannot be: what happened, what is safe, what to do.

import { download } from "../keep/files";
import { element } from "../page/elements";
import { failureWords, type FailureKind } from "./failure_words";

export interface SavedPlan {
  fileName: string;
  text: string;
}

export interface Failure {
  kind: FailureKind;
  reason?: unknown;
  /** The plans as they are in a program that still runs; absent: what is stored is read instead. */
  plans?: () => SavedPlan[];
  storedPlans: () => Promise<SavedPlan[]>;
}

export function showFailure({ kind, reason, plans, storedPlans }: Failure): void {
  const words = failureWords(document.documentElement.lang);
  const { title, what, safe } = words.failures[kind];
  const panel = element("div", { className: "panel", id: "failure" });
  panel.setAttribute("role", "alertdialog");
  panel.setAttribute("aria-labelledby", "failure-title");
  panel.setAttribute("aria-describedby", "failure-what failure-safe");

  const message = element("p", { className: "message" });
  message.setAttribute("role", "status");
  const save = element("button", { type: "button", textContent: plans ? words.saveShown : words.saveStored });
  save.onclick = async () => {
    try {
      const saved = plans ? plans() : await storedPlans();
      for (const { fileName, text } of saved) download(fileName, text);
      message.textContent = saved.length > 0 ? "" : words.nothingStored;
    } catch {
      message.textContent = words.notReadable;
    }
  };
  const reload = element("button", { type: "button", className: "primary", textContent: words.reload });
  reload.onclick = () => location.reload();

  panel.append(
    element("h1", { id: "failure-title", textContent: title }),
    element("p", { id: "failure-what", textContent: what }),
    element("p", { id: "failure-safe", textContent: safe }),
    row(reload, save),
    message,
  );
  if (reason !== undefined) panel.append(detailsOf(reason, words));

  document.getElementById("failure")?.remove();
  document.body.append(panel);
  reload.focus();
}

export function hideFailure(): void {
  document.getElementById("failure")?.remove();
}

function detailsOf(reason: unknown, words: ReturnType<typeof failureWords>): HTMLElement {
  const text = `${reason instanceof Error ? reason.stack ?? reason.message : String(reason)}\n${navigator.userAgent}`;
  const details = element("details", {});
  const copy = element("button", { type: "button", textContent: words.copy });
  copy.onclick = () => void navigator.clipboard.writeText(text).then(() => { copy.textContent = words.copied; });
  details.append(
    element("summary", { textContent: words.details }),
    element("pre", { textContent: text }),
    copy,
  );
  return details;
}

function row(...buttons: HTMLElement[]): HTMLElement {
  const line = element("div", { className: "actions" });
  line.append(...buttons);
  return line;
}
