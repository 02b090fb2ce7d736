// keys.ts: the keyboard, for the program. A key is kept from the browser only when the program says it was its own, so
// that reloading, zooming, closing a tab and the rest of the browser's keys go on working.

import type { Core } from "../program/core";
import { isTextField } from "../page/field_element";
import { nodeOf } from "../page/node_element";
import { isForInputMethod } from "./input_method";
import { modifiersOf } from "./modifiers";

// With Ctrl these belong to whoever types: copying, undoing letters, moving by words.
const editingKeys = new Set([
  "a", "c", "v", "x", "y", "z", "b", "i", "u",
  "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "Backspace", "Delete",
]);

/** `used` is told of keys that did something in the program: the keyboard is what the person works with now. */
export function listenToKeys(core: Core, used: () => void): void {
  window.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || isForInputMethod(event) || isBetween(event)) return;
    if (isTextField(event.target) && !isForProgramWhileTyping(event)) return;
    if (isActivation(event)) return;
    if (!core.keyDown(event.key, modifiersOf(event))) return;
    event.preventDefault();
    used();
  });
}

/** A dead key or a shift on its way to a letter. */
const isBetween = (event: KeyboardEvent): boolean => ["Dead", "Process", "Shift", "Control", "Alt", "Meta", "AltGraph"].includes(event.key);

// Of a field for searching: they go through what was found.
const searchingKeys = new Set(["ArrowUp", "ArrowDown", "Enter"]);

function isForProgramWhileTyping(event: KeyboardEvent): boolean {
  if ((event.target as HTMLInputElement).type === "search" && searchingKeys.has(event.key)) return true;
  const hasControl = (modifiersOf(event) & 1) !== 0;
  return hasControl ? !editingKeys.has(event.key) && !editingKeys.has(event.key.toLowerCase()) : /^F\d+$/.test(event.key);
}

/** Enter and space on a mirror element press it; page/mirror.ts sees to that. */
function isActivation(event: KeyboardEvent): boolean {
  return (event.key === "Enter" || event.key === " ") && modifiersOf(event) === 0 && nodeOf(event.target) !== undefined;
}
