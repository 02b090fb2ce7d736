// fields.ts: the text controls that the program wants on the page now.

import type { ShownField } from "../program/host";
import { FieldElement, type FieldEvents } from "./field_element";
import { isSamePlace } from "./place";

export class Fields {
  private readonly fields = new Map<number, FieldElement>();
  private wanted: FieldElement | undefined;

  constructor(private readonly events: FieldEvents) {}

  /** `all`: the ids of every field there is now, when one came or went. Answers whether one came, went or moved. */
  show(changed: readonly ShownField[], all: readonly number[] | undefined): boolean {
    let isMoved = all !== undefined;
    for (const field of changed) isMoved = this.showOne(field) || isMoved;
    if (!all) return isMoved;
    const kept = new Set(all);
    for (const [id, field] of this.fields) if (!kept.has(id)) this.remove(id, field);
    return true;
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

  private showOne(shown: ShownField): boolean {
    let field = this.fields.get(shown.id);
    // Another kind of control is another element.
    if (field && field.shown.kind !== shown.kind) {
      this.remove(shown.id, field);
      field = undefined;
    }
    const isMoved = !field || !isSamePlace(field.shown.place, shown.place);
    if (field) field.show(shown);
    else this.fields.set(shown.id, (field = new FieldElement(shown, this.events)));
    if (shown.focus) this.wanted = field;
    return isMoved;
  }

  private remove(id: number, field: FieldElement): void {
    this.fields.delete(id);
    // Browsers disagree on whether a removed element is left; this way it always is.
    if (field.hasFocus) field.element.blur();
    field.element.remove();
  }
}
