// notice.ts: the line at the foot of the page that says that a new version is ready. It takes neither the keyboard nor the
// place of what somebody is doing.

import { element } from "../page/elements";
import { noticeWords } from "./notice_words";

/** `reload` resolves to false where a reload would lose something. */
export function showNotice(reload: () => Promise<boolean>): void {
  if (document.getElementById("notice")) return;
  const words = noticeWords(document.documentElement.lang);
  const panel = element("div", { id: "notice", className: "panel" });
  const said = element("p", {});
  said.setAttribute("role", "status");
  const now = element("button", { type: "button", className: "primary", textContent: words.reload });
  const later = element("button", { type: "button", textContent: words.later });
  const actions = element("div", { className: "actions" });
  actions.append(now, later);
  panel.append(said, actions);

  now.onclick = async () => {
    now.disabled = true;
    if (await reload()) return;
    now.disabled = false;
    said.textContent = words.notKept;
  };
  later.onclick = () => panel.remove();
  panel.addEventListener("keydown", (event) => {
    // Enter and space press these buttons; the program would take them for its own.
    event.stopPropagation();
    if (event.key === "Escape") panel.remove();
  });

  document.body.append(panel);
  // Screen readers speak of what changes in a region, not of one that comes with its words.
  setTimeout(() => { said.textContent = words.ready; });
}
