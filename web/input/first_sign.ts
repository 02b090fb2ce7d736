// first_sign.ts: somebody is there. What a page that is only looked at does without can be fetched now: a hand comes near
// before it clicks.

const signs = ["pointermove", "pointerdown", "wheel", "keydown", "focusin", "dragenter"];

export function onFirstSign(act: () => void): void {
  const until = new AbortController();
  const once = (): void => {
    until.abort();
    act();
  };
  for (const sign of signs) addEventListener(sign, once, { capture: true, passive: true, signal: until.signal });
}
