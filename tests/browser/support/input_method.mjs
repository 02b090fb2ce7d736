// An input method at work in the field that has the keyboard, through the devtools protocol: the same events as those of
// an input method of the system.

import { settled } from "./browser.mjs";

/** Windows' number for a key that an input method keeps to itself. */
const processKey = 229;

export async function inputMethod(page) {
  const cdp = await page.context().newCDPSession(page);
  const key = async (name, rest = {}) => {
    await cdp.send("Input.dispatchKeyEvent", { type: "rawKeyDown", key: name, ...rest });
    await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", key: name, ...rest });
  };
  return {
    /** What is being composed so far; "" gives it up. */
    async compose(text) {
      await cdp.send("Input.imeSetComposition", { text, selectionStart: text.length, selectionEnd: text.length });
      await settled(page);
    },
    /** Ends the composition with this text, or puts in a text that was never composed, as a list of emoji does. */
    async insert(text) {
      await cdp.send("Input.insertText", { text });
      await settled(page);
    },
    /** A key that answers a question of the input method, such as Enter for "this candidate". */
    async ownKey(name) {
      await key(name, { windowsVirtualKeyCode: processKey });
      await settled(page);
    },
    /** A dead key as Windows has it: nothing is composed, the next key writes the letter. */
    async deadThen(letter) {
      await key("Dead", { code: "BracketLeft" });
      await cdp.send("Input.dispatchKeyEvent", { type: "keyDown", key: letter, code: "KeyE", text: letter });
      await cdp.send("Input.dispatchKeyEvent", { type: "keyUp", key: letter, code: "KeyE" });
      await settled(page);
    },
    /** A dead key as macOS and Linux have it: the accent is composed, and the letter ends it. */
    async composeDeadThen(accent, letter) {
      await key("Dead", { code: "BracketLeft" });
      await this.compose(accent);
      await key("Process", { code: "KeyE", windowsVirtualKeyCode: processKey });
      await this.insert(letter);
    },
  };
}
