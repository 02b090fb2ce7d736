// pointer.ts: mouse, finger and pen, for the program. It listens on the stage, which holds the canvas and, above it, the
// mirror elements: these are at the same place, so it does not matter which of them an event meets first.

import type { Loop } from "../picture/loop";
import { PointerKind, PointerPhase, type Core } from "../program/core";
import { isTextField } from "../page/field_element";
import { modifiersOf } from "./modifiers";

const kinds: Record<string, PointerKind> = { touch: PointerKind.Touch, pen: PointerKind.Pen };
const pixelsPerLine = 16;
const tapPx = 10;

export function listenToPointer(stage: HTMLElement, core: Core, loop: Loop): void {
  let isPressed = false;
  let isOnField = false;
  let start = { x: 0, y: 0 };

  const send = (phase: PointerPhase, event: PointerEvent, button = Math.max(event.button, 0)): void => {
    const kind = kinds[event.pointerType] ?? PointerKind.Mouse;
    core.pointer(phase, kind, event.clientX, event.clientY, button, modifiersOf(event), event.timeStamp);
  };

  stage.addEventListener("pointermove", (event) => {
    if (event.isPrimary && (isPressed || event.pointerType !== "touch")) send(PointerPhase.Move, event);
  });
  stage.addEventListener("pointerdown", (event) => {
    if (!event.isPrimary) {
      // Two fingers are the browser's: they zoom.
      if (isPressed) send(PointerPhase.Cancel, event);
      isPressed = false;
      return;
    }
    isOnField = isTextField(event.target);
    // A finger that moves on a field scrolls what the field stands in; one that does not is the field's own.
    if (isOnField && (event.pointerType !== "touch" || event.target === document.activeElement)) return;
    isPressed = true;
    if (!isOnField) {
      // The other buttons belong to the browser: a captured one would no longer meet the link below it.
      if (event.button === 0) stage.setPointerCapture(event.pointerId);
      leaveField();
    }
    start = { x: event.clientX, y: event.clientY };
    send(PointerPhase.Down, event);
  });
  stage.addEventListener("pointerup", (event) => {
    if (!event.isPrimary || !isPressed) return;
    isPressed = event.buttons !== 0;
    const isTap = Math.hypot(event.clientX - start.x, event.clientY - start.y) < tapPx;
    send(isOnField && isTap ? PointerPhase.Cancel : PointerPhase.Up, event);
    if (event.pointerType !== "touch") return;
    loop.drawNow();
    // A finger that was lifted is over nothing.
    send(PointerPhase.Leave, event);
  });
  stage.addEventListener("pointerleave", (event) => {
    if (event.isPrimary && !isPressed) send(PointerPhase.Leave, event);
  });
  stage.addEventListener("pointercancel", (event) => {
    isPressed = false;
    if (event.isPrimary) send(PointerPhase.Cancel, event);
  });

  // A lifted finger is told of a second time, as a mouse, wherever it was: it would press what has just come up under it.
  stage.addEventListener("touchend", (event) => {
    if (!isTextField(event.target) && event.cancelable) event.preventDefault();
  }, { passive: false });

  // A press neither selects text nor gives the keyboard to the mirror element under it: the program decides.
  stage.addEventListener("mousedown", (event) => {
    if (event.button === 0 && !isTextField(event.target)) event.preventDefault();
  });

  // A finger that rests lifts a card; the browser's own menu is there for everybody else.
  stage.addEventListener("contextmenu", (event) => {
    if (!isTextField(event.target) && (event as PointerEvent).pointerType === "touch") event.preventDefault();
  });

  stage.addEventListener("wheel", (event) => {
    if (event.ctrlKey) return;  // The browser's zoom.
    if (event.target instanceof HTMLTextAreaElement && event.target.scrollHeight > event.target.clientHeight) return;
    event.preventDefault();
    const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1
      : event.deltaMode === WheelEvent.DOM_DELTA_LINE ? pixelsPerLine : stage.clientHeight;
    core.wheel(event.deltaX * unit, event.deltaY * unit);
  }, { passive: false });
}

/** Pressing anywhere else ends typing, as on any page. */
function leaveField(): void {
  if (isTextField(document.activeElement)) document.activeElement.blur();
}
