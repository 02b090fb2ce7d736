// clusters.ts: makes texts drawable letter by letter. Dear ImGui draws one 16-bit character after the other, from left to
// right. What people see as one sign but is several characters (a flag, an accent set on a letter, a family of emoji),
// and what must be shaped together (a word in Arabic or Devanagari), is given one private-use character, which the glyph
// painter draws whole.

import { leftToRightMark, rightToLeft, rightToLeftMark, visualOrder } from "./directions";
import { iconsEnd } from "./icons";

const lastPrivateUse = 0xf8ff;
const unknown = "\ufffd";
// Of all that is drawn whole: as many fill a texture of 50 MB.
const lettersMax = 20_000;

// Letters and signs that stand alone: Latin, Greek, Cyrillic, general punctuation, currencies, arrows, mathematics,
// and the scripts of East Asia, where a character is a sign.
const standsAlone = new RegExp(
  "^[\\t\\n -~\\u00a0-\\u00ac\\u00ae-\\u02ff\\u0370-\\u0482\\u048a-\\u052f\\u1e00-\\u1fff\\u2000-\\u200a\\u2010-\\u2027" +
    "\\u202f-\\u203b\\u2070-\\u20c0\\u2116\\u2122\\u2190-\\u2193\\u2200-\\u22ff\\u3000-\\u3029\\u3040-\\u3098" +
    "\\u309b-\\u30ff\\u3400-\\u9fff\\uac00-\\ud7a3\\uff00-\\uff9d\\uffa0-\\uffef]*$",
);

// Nothing to see. Among them are those that turn the order of what follows: a title must not change how others read.
const unseen = /[\0-\x08\v-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

// Scripts whose letters change with their neighbours: those of India, Tibetan, Burmese, Khmer, Mongolian.
const shaped = "\\u0900-\\u0dff\\u0f00-\\u109f\\u1780-\\u18af";
const marks = "[\\p{M}\\u200c\\u200d]*";
// Word by word, so that lines can be broken between them; no longer than a texture is wide.
const words = new RegExp(`(?:[${rightToLeft}]${marks}){1,40}|(?:[${shaped}]${marks}){1,40}`, "gu");
const startsRightToLeft = new RegExp(`^\\P{L}*(?=\\p{L})[${rightToLeft}]`, "u");

export class Clusters {
  private readonly slots = new Map<string, string>();
  private readonly texts = new Map<number, string>();
  private next = iconsEnd;
  private letters = 0;
  private isFull = false;
  private readonly segmenter =
    "Segmenter" in Intl ? new Intl.Segmenter(undefined, { granularity: "grapheme" }) : undefined;

  /** The text with every cluster replaced by its private-use character. Begins with the mark of the direction that the
   *  whole text is read in when some of its words are read from right to left; its lines then need `inOrder`.
   *  Undefined: there are no more characters, and those given so far have lost their meaning. Ask again, for all. */
  drawable(text: string): string | undefined {
    if (standsAlone.test(text)) return text;
    const isFirst = this.texts.size === 0;
    this.isFull = false;
    const seen = text.replace(unseen, "");
    let [result, end, mark] = ["", 0, ""];
    for (const { 0: word, index } of seen.matchAll(words)) {
      const isRightToLeft = startsRightToLeft.test(word);
      if (isRightToLeft) mark = startsRightToLeft.test(seen) ? rightToLeftMark : leftToRightMark;
      result += this.signs(seen.slice(end, index)) + this.slot(isRightToLeft ? marked(word) : word);
      end = index + word.length;
    }
    result = mark + result + this.signs(seen.slice(end));
    if (!this.isFull || isFirst) return result;
    this.slots.clear();
    this.texts.clear();
    this.next = iconsEnd;
    this.letters = 0;
    return undefined;
  }

  /** A line of a drawable text, after the text's mark: its characters from left to right. */
  inOrder(line: string): string {
    return visualOrder(line, (sign) => this.texts.get(sign.charCodeAt(0)) ?? sign);
  }

  /** A word as two: the longest beginning that fits, at least one sign of it, and the rest. Empty: it is one sign. */
  split(codePoint: number, fits: (text: string) => boolean): string {
    const text = this.texts.get(codePoint) ?? "";
    const isRightToLeft = text.startsWith(rightToLeftMark);
    const part = (from: number, to?: number): string => {
      const letters = all.slice(from, to).join("");
      return isRightToLeft ? marked(letters) : letters;
    };
    const all = [...this.segments(isRightToLeft ? text.slice(1, -1) : text)];
    let count = all.length - 1;
    if (count < 1) return "";
    while (count > 1 && !fits(part(0, count))) count -= 1;
    const [head, tail] = [this.slot(part(0, count)), this.slot(part(count))];
    return tail === unknown ? "" : head + tail;
  }

  /** What the private-use character stands for. */
  textOf(codePoint: number): string | undefined {
    return this.texts.get(codePoint);
  }

  private signs(text: string): string {
    if (standsAlone.test(text)) return text;
    let result = "";
    for (const sign of this.segments(text)) {
      // A private-use character of the person's own must not come out as one of our icons.
      const isOrdinary = sign.length === 1 && !/[\ue000-\uf8ff]/.test(sign);
      result += isOrdinary ? sign : this.slot(sign);
    }
    return result;
  }

  private *segments(text: string): Iterable<string> {
    if (!this.segmenter) yield* text;
    else for (const { segment } of this.segmenter.segment(text)) yield segment;
  }

  private slot(sign: string): string {
    const known = this.slots.get(sign);
    if (known) return known;
    this.letters += sign.length;
    this.isFull = this.next > lastPrivateUse || this.letters > lettersMax;
    if (this.isFull) return unknown;
    const character = String.fromCharCode(this.next);
    this.slots.set(sign, character);
    this.texts.set(this.next, sign);
    this.next += 1;
    return character;
  }
}

/** Between marks even a comma at the word's end is on its left. */
const marked = (word: string): string => rightToLeftMark + word + rightToLeftMark;
