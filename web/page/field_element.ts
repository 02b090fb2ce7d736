// field_element.ts: one text control of the page, over the place where the program wants it.
//
// What the person types is told at once; what the program says is shown only while nobody is typing, so that no letter,
// accent under way or half-typed date is ever taken away. Esc puts back what the field held when it got the keyboard.

import { isForInputMethod } from "../input/input_method";
import type { ShownField } from "../program/host";
import { placing } from "./place";

export type Control = HTMLInputElement | HTMLTextAreaElement;

export interface FieldEvents {
  focused(id: number): void;
  changed(id: number, text: string): void;
  left(id: number): void;
  cancelled(id: number): void;
}

const enum Kind { Line, Multiline, Search, Date, Time, Link, Password }

const inputTypes: Partial<Record<Kind, string>> = {
  [Kind.Search]: "search", [Kind.Date]: "date", [Kind.Time]: "time", [Kind.Password]: "password",
};

export function isTextField(target: EventTarget | null): target is Control {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}

export class FieldElement {
  readonly element: Control;
  private style = "";
  shown: ShownField;
  private before = "";  // What it held when it got the keyboard.
  private isCancelling = false;

  constructor(field: ShownField, private readonly events: FieldEvents) {
    this.shown = field;
    this.element = createControl(field.kind);
    this.element.value = field.text;
    this.listen();
    this.apply(field);
  }

  show(field: ShownField): void {
    this.shown = field;
    this.apply(field);
    this.sync();
  }

  /** After a frame: whoever is no longer typing sees what the program made of it. */
  sync(): void {
    const { element, shown } = this;
    if (this.hasFocus || element.value === shown.text) return;
    element.value = shown.text;
  }

  get hasFocus(): boolean {
    return document.activeElement === this.element;
  }

  takeFocus(): void {
    this.element.focus({ preventScroll: true });
    // A title edited in place: typing replaces it.
    if (this.shown.bare && this.shown.kind !== Kind.Multiline) this.element.select();
  }

  private apply({ place, hiddenAbove, hiddenBelow, bare, label, placeholder, fontPx, weight }: ShownField): void {
    const { element } = this;
    // The ring around it may stick out to the sides.
    const clip = hiddenAbove > 0 || hiddenBelow > 0
      ? `clip-path:inset(${hiddenAbove || -3}px -3px ${hiddenBelow || -3}px);` : "";
    const style = `${placing(place)};${clip}--size:${fontPx}px;--weight:${weight}`;
    if (style !== this.style) element.style.cssText = this.style = style;
    const className = bare ? "field bare" : "field";
    if (element.className !== className) element.className = className;
    if (element.ariaLabel !== label) element.ariaLabel = label;
    if (element.placeholder !== placeholder) element.placeholder = placeholder;
  }

  private listen(): void {
    const { element, events } = this;
    element.addEventListener("focus", () => {
      this.before = element.value;
      events.focused(this.shown.id);
    });
    element.addEventListener("input", () => this.typed());
    element.addEventListener("blur", () => {
      if (!this.isCancelling) events.left(this.shown.id);
    });
    element.addEventListener("keydown", (raised) => {
      const event = raised as KeyboardEvent;
      // Within an input method, Enter and Esc are answers to its own question.
      if (isForInputMethod(event)) return;
      const { key } = event;
      if (key === "Escape") this.cancel();
      else if (key === "Enter" && this.shown.kind !== Kind.Multiline && this.shown.kind !== Kind.Search) element.blur();
      else return;
      event.preventDefault();
    });
  }

  private typed(): void {
    const { element, shown } = this;
    // A date that is only half there reads as empty, and every post has one.
    const isHalfTyped = element.value === "" && (shown.kind === Kind.Date || element.validity.badInput);
    if (!isHalfTyped) this.events.changed(shown.id, element.value);
  }

  private cancel(): void {
    const { element, events, before, shown } = this;
    if (element.value !== before) {
      element.value = before;
      events.changed(shown.id, before);
    }
    this.isCancelling = true;
    events.cancelled(shown.id);
    element.blur();
    this.isCancelling = false;
  }
}

function createControl(kind: Kind): Control {
  const element = kind === Kind.Multiline ? document.createElement("textarea") : document.createElement("input");
  if (element instanceof HTMLInputElement) element.type = inputTypes[kind] ?? "text";
  element.autocomplete = "off";
  element.spellcheck = kind === Kind.Line || kind === Kind.Multiline;
  element.autocapitalize = kind === Kind.Search || kind === Kind.Link || kind === Kind.Password ? "off" : "sentences";
  if (kind !== Kind.Multiline) element.enterKeyHint = kind === Kind.Search ? "search" : "done";
  if (kind === Kind.Link) element.inputMode = "url";
  return element;
}
