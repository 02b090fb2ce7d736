// fields.ts: the text controls that the program wants on the page now.

import type { ShownField } from "../program/host";
import { FieldElement, type FieldEvents } from "./field_element";

export class Fields {
  private readonly fields = new Map<number, FieldElement>();
  private wanted: FieldElement | undefined;

  constructor(private readonly events: FieldEvents) {}

  /** `all`: the ids of every field there is now, when one came or went. */
  show(changed: readonly ShownField[], all: readonly number[] | undefined): void {
    for (const field of changed) this.showOne(field);
    if (!all) return;
    const kept = new Set(all);
    for (const [id, field] of this.fields) if (!kept.has(id)) this.remove(id, field);
  }

  /** Gives the keyboard to the field that asked for it; once all are in their places. */
  giveFocus(): void {
    const { wanted } = this;
    this.wanted = undefined;
    if (wanted?.element.isConnected) wanted.takeFocus();
  }

  /** After a frame. */
  sync(): void {
    for (const field of this.fields.values()) field.sync();
  }

  get elements(): Iterable<FieldElement> {
    return this.fields.values();
  }

  private showOne(shown: ShownField): void {
    let field = this.fields.get(shown.id);
    // Another kind of control is another element.
    if (field && field.shown.kind !== shown.kind) {
      this.remove(shown.id, field);
      field = undefined;
    }
    if (field) field.show(shown);
    else this.fields.set(shown.id, (field = new FieldElement(shown, this.events)));
    if (shown.focus) this.wanted = field;
  }

  private remove(id: number, field: FieldElement): void {
    this.fields.delete(id);
    // Browsers disagree on whether a removed element is left; this way it always is.
    if (field.hasFocus) field.element.blur();
    field.element.remove();
  }
}
