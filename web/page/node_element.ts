// node_element.ts: one accessible node as an element. It is see-through and lies exactly over the thing drawn, so that a
// screen reader's frame, a test's click and a magnifier find it there. The page is touched only where something changed.

import type { ShownNode } from "../program/host";
import { Role, traitsOf, type RoleTraits } from "./node_roles";
import { isSamePlace, putAt } from "./place";

const enum Flag { Selected = 1, Toggles = 2, Expanded = 4, Expands = 8, Disabled = 16, Current = 32, Focused = 64 }

const ids = new WeakMap<EventTarget, number>();

export class NodeElement {
  readonly element: HTMLElement;
  readonly traits: RoleTraits;
  private tabIndex: number | undefined;

  constructor(public shown: ShownNode) {
    this.traits = traitsOf(shown.role);
    const { tag, role, isControl, isText } = this.traits;
    const element = shown.role === Role.Heading ? `h${shown.level || 2}` : shown.link ? "a" : tag;
    this.element = document.createElement(element);
    this.element.className = `node${isText ? " text" : ""}${isControl ? " control" : ""}`;
    if (role) this.element.setAttribute("role", role);
    if (this.element instanceof HTMLAnchorElement) {
      // Pressing it does something here; only opening it elsewhere, or copying it, makes it a link.
      this.element.setAttribute("role", "button");
      this.element.draggable = false;
    }
    if (this.element instanceof HTMLButtonElement) this.element.type = "button";
    if (shown.role === Role.Dialog) {
      this.element.ariaModal = "true";
      this.element.tabIndex = -1;
    }
    this.apply(shown, undefined);
  }

  /** Whether the element can stand for this node as well. */
  suits(node: ShownNode): boolean {
    return node.role === this.shown.role && node.level === this.shown.level && !node.link === !this.shown.link;
  }

  /** The node, or one that takes its place. */
  show(node: ShownNode): void {
    const before = this.shown;
    this.shown = node;
    this.apply(node, before);
  }

  get isFocused(): boolean {
    return this.has(Flag.Focused);
  }
  get isCurrentOrSelected(): boolean {
    return this.has(Flag.Selected) || this.has(Flag.Current);
  }
  get isDisabled(): boolean {
    return this.has(Flag.Disabled);
  }

  /** Its place in the order of the Tab key; undefined: where the element stands by itself. */
  stopAt(tabIndex: 0 | -1 | undefined): void {
    if (tabIndex === this.tabIndex) return;
    this.tabIndex = tabIndex;
    setOrRemove(this.element, "tabindex", tabIndex === undefined ? "" : String(tabIndex));
  }

  private has(flag: Flag): boolean {
    return (this.shown.flags & flag) !== 0;
  }

  private apply(node: ShownNode, before: ShownNode | undefined): void {
    const { element } = this;
    const { place } = node;
    if (node.id !== before?.id) ids.set(element, node.id);
    if (!before || !isSamePlace(before.place, place)) putAt(element, place);
    if (node.name !== (before?.name ?? "")) this.name(node.name);
    if (node.shortcut !== (before?.shortcut ?? "")) setOrRemove(element, "aria-keyshortcuts", node.shortcut);
    if (node.link !== (before?.link ?? "")) setOrRemove(element, "href", node.link);
    if (node.flags !== (before?.flags ?? 0) || (!before && this.traits.selected)) this.applyFlags(node);
  }

  private applyFlags({ role }: ShownNode): void {
    const { element, traits } = this;
    const say = (attribute: string, applies: boolean, flag: Flag): void =>
      setOrRemove(element, attribute, applies ? String(this.has(flag)) : "");
    if (traits.selected) say(traits.selected, true, Flag.Selected);
    say("aria-pressed", role === Role.Button && this.has(Flag.Toggles), Flag.Selected);
    say("aria-expanded", this.has(Flag.Expands), Flag.Expanded);
    say("aria-disabled", this.has(Flag.Disabled), Flag.Disabled);
    setOrRemove(element, "aria-current", !this.has(Flag.Current) ? "" : role === Role.GridCell ? "date" : "true");
  }

  private name(name: string): void {
    const { element } = this;
    if (!this.traits.isText) {
      setOrRemove(element, "aria-label", name);
      return;
    }
    // The text comes first, before any children.
    const first = element.firstChild;
    if (first instanceof Text) first.data = name;
    else element.prepend(name);
  }
}

/** The node an event belongs to. */
export function nodeOf(target: EventTarget | null): number | undefined {
  return target ? ids.get(target) : undefined;
}

function setOrRemove(element: HTMLElement, attribute: string, value: string): void {
  if (value === "") element.removeAttribute(attribute);
  else element.setAttribute(attribute, value);
}
