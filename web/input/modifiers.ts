// modifiers.ts: the keys held down during an event, as bits: control or command 1, shift 2, alt 4.

interface Held {
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  getModifierState(key: string): boolean;
}

export function modifiersOf(event: Held): number {
  // AltGr arrives as Ctrl and Alt on Windows, but it writes letters.
  if (event.getModifierState("AltGraph")) return event.shiftKey ? 2 : 0;
  return (event.ctrlKey || event.metaKey ? 1 : 0) | (event.shiftKey ? 2 : 0) | (event.altKey ? 4 : 0);
}
