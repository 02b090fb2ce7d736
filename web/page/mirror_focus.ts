// mirror_focus.ts: who in the mirror has the keyboard. A grid, a list of tabs or a list box is one stop for the Tab key;
// the program says which of its things is meant, and the keyboard follows when the person works with the keyboard.

import type { Core } from "../program/core";
import { isTextField } from "./field_element";
import type { Mirror } from "./mirror";
import { nodeOf, type NodeElement } from "./node_element";
import { Role } from "./node_roles";

export class MirrorFocus {
  private isWithKeyboard = false;
  private reported = 0;      // What the program was told; it draws the ring. 0: none of its things.
  private lastFocused = 0;   // By keyboard; what a dialog covers is gone, and left, before the dialog is there.
  private dialog = 0;
  private beforeDialog = 0;

  constructor(
    private readonly mirror: Mirror,
    private readonly core: Core,
  ) {
    const { root } = mirror;
    root.addEventListener("click", (event) => this.clicked(event));
    root.addEventListener("keydown", (event) => this.pressed(event));
    root.addEventListener("focusin", (event) => this.report(event.target));
    root.addEventListener("focusout", (event) => this.report(event.relatedTarget));
    document.addEventListener("pointerdown", () => {
      this.isWithKeyboard = false;
      this.lastFocused = 0;
    }, true);
    document.addEventListener("keydown", (event) => { if (event.key === "Tab") this.isWithKeyboard = true; }, true);
  }

  /** A key did something in the program. */
  usedKeyboard(): void {
    this.isWithKeyboard = true;
  }

  /** After the mirror changed. */
  follow(): void {
    this.followDialog();  // Who closes one is back where it was opened, even if a grid would take the keyboard.
    const groups = this.composites();
    for (const [composite, items] of groups) {
      const stop = items.find((item) => item.isFocused) ?? items.find((item) => item.isCurrentOrSelected) ?? items[0];
      // What the stop holds comes next: after a day its posts.
      for (const item of items) item.stopAt(item === stop || this.mirror.parentOf(item.shown) === stop ? 0 : -1);
      if (stop?.isFocused) this.maybeMoveTo(stop, composite);
    }
  }

  private composites(): Map<NodeElement, NodeElement[]> {
    const groups = new Map<NodeElement, NodeElement[]>();
    const compositeOf = new Map<number, NodeElement>();
    for (const node of this.mirror.inOrder) {
      const parent = this.mirror.parentOf(node.shown)?.shown.id ?? 0;
      const composite = node.traits.isComposite ? node : compositeOf.get(parent);
      if (!composite) {
        // The element may have stood inside one before.
        if (node.traits.isControl) node.stopAt(undefined);
        continue;
      }
      compositeOf.set(node.shown.id, composite);
      if (!node.traits.isControl) continue;
      const items = groups.get(composite);
      if (items) items.push(node);
      else groups.set(composite, [node]);
    }
    return groups;
  }

  private maybeMoveTo(stop: NodeElement, composite: NodeElement): void {
    const active = document.activeElement;
    if (stop.element.contains(active)) return;
    const isInside = composite.element.contains(active) && nodeOf(active) !== undefined;
    const isLost = active === document.body && this.isWithKeyboard && composite.shown.role === Role.Grid;
    if (isInside || isLost) this.moveTo(stop.element);
  }

  private followDialog(): void {
    let dialog: NodeElement | undefined;
    for (const node of this.mirror.inOrder) if (node.shown.role === Role.Dialog) dialog = node;
    const id = dialog?.shown.id ?? 0;
    if (id === this.dialog) return;
    if (dialog) {
      if (this.dialog === 0) this.beforeDialog = this.lastFocused;
      // A field of the dialog may ask for the keyboard itself, just after this.
      if (!dialog.element.contains(document.activeElement)) this.moveTo(dialog.element);
    } else if (document.activeElement === document.body) {
      const before = this.mirror.get(this.beforeDialog);
      if (before) this.moveTo(before.element);
    }
    this.dialog = id;
  }

  private moveTo(element: HTMLElement): void {
    element.focus({ preventScroll: true });
  }

  private report(target: EventTarget | null): void {
    const node = this.mirror.get(nodeOf(target) ?? 0);
    const id = node?.traits.isControl ? node.shown.id : 0;
    if (id === this.reported) return;
    this.reported = id;
    if (id !== 0) this.lastFocused = id;
    this.core.nodeFocused(id);
  }

  private clicked(event: MouseEvent): void {
    event.preventDefault();  // Links are for other tabs; here the program opens what they lead to.
    // A click made with the pointer has reached the program as one; only those of keys and assistive technology count.
    if (event.detail === 0) this.activate(event.target);
  }

  private pressed(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") this.stepThroughDialog(event);
    if (event.key !== "Enter" && event.key !== " ") return;
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey || event.isComposing) return;
    // Buttons click by themselves.
    if (event.target instanceof HTMLButtonElement || nodeOf(event.target) === undefined) return;
    event.preventDefault();
    this.activate(event.target);
  }

  /** Menus, and whatever else lies above the rest, are walked through by arrows as well. */
  private stepThroughDialog(event: KeyboardEvent): void {
    const dialog = this.mirror.get(this.dialog)?.element;
    const at = event.target as HTMLElement;
    if (!dialog?.contains(at) || isTextField(at) || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const stops = this.mirror.inOrder.filter(({ element, traits, isDisabled }) =>
      traits.isControl && !isDisabled && dialog.contains(element) && element.tabIndex >= 0);
    const before = stops.findIndex(({ element }) => element === at);
    const step = event.key === "ArrowDown" ? before + 1 : before < 0 ? -1 : before - 1;
    const next = stops.at(step % Math.max(stops.length, 1));
    if (!next) return;
    event.preventDefault();
    this.isWithKeyboard = true;
    this.moveTo(next.element);
  }

  private activate(target: EventTarget | null): void {
    const id = nodeOf(target);
    const node = id === undefined ? undefined : this.mirror.get(id);
    if (id !== undefined && node?.traits.isControl && !node.isDisabled) this.core.nodeActivated(id);
  }
}
