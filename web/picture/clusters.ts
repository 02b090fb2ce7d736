// clusters.ts: makes texts drawable letter by letter. Dear ImGui draws one 16-bit character after the other, from left to
// right. What people see as one sign but is several characters (a flag, an accent set on a letter, a family of emoji),
// and what must be shaped together (Arabic, Devanagari), is given one private-use character, which the glyph painter
// draws whole.

import { iconsEnd } from "./icons";

const lastPrivateUse = 0xf8ff;
const unknown = "\ufffd";

// Letters and signs that stand alone: Latin, Greek, Cyrillic, general punctuation, currencies, arrows, mathematics,
// and the scripts of East Asia, where a character is a sign.
const standsAlone = new RegExp(
  "^[\\u0000-\\u02ff\\u0370-\\u0482\\u048a-\\u052f\\u1e00-\\u1fff\\u2000-\\u200a\\u2010-\\u2027\\u202f-\\u203b" +
    "\\u2070-\\u20c0\\u2116\\u2122\\u2190-\\u2193\\u2200-\\u22ff\\u3000-\\u3029\\u3040-\\u3098\\u309b-\\u30ff" +
    "\\u3400-\\u9fff\\uac00-\\ud7a3\\uff00-\\uffef]*$",
);

// Scripts written from right to left, with the spaces and digits between their words: one run, which the browser orders.
const rightToLeft = "\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}";
// Scripts whose letters change with their neighbours: word by word.
const shaped =
  "\\p{Script=Devanagari}\\p{Script=Bengali}\\p{Script=Gurmukhi}\\p{Script=Gujarati}\\p{Script=Oriya}\\p{Script=Tamil}" +
  "\\p{Script=Telugu}\\p{Script=Kannada}\\p{Script=Malayalam}\\p{Script=Sinhala}\\p{Script=Khmer}\\p{Script=Myanmar}" +
  "\\p{Script=Tibetan}\\p{Script=Mongolian}";
const marks = "\\p{Mn}\\p{Mc}\\u200c\\u200d";
const runs = new RegExp(
  `[${rightToLeft}](?:[${rightToLeft}${marks}\\s\\d.,:;!?'"()/-]*[${rightToLeft}${marks}])?|[${shaped}][${shaped}${marks}]*`,
  "gu",
);

export class Clusters {
  private readonly slots = new Map<string, string>();
  private readonly texts = new Map<number, string>();
  private next = iconsEnd;
  private readonly segmenter =
    "Segmenter" in Intl ? new Intl.Segmenter(undefined, { granularity: "grapheme" }) : undefined;

  /** The text with every cluster replaced by its private-use character. */
  drawable(text: string): string {
    if (standsAlone.test(text)) return text;
    let result = "";
    let end = 0;
    for (const run of text.matchAll(runs)) {
      result += this.signs(text.slice(end, run.index)) + this.slot(run[0]);
      end = run.index + run[0].length;
    }
    return result + this.signs(text.slice(end));
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
    // 6,144 different emoji and words of a shaped script in one visit; after that the rest cannot be drawn.
    if (this.next > lastPrivateUse) return unknown;
    const character = String.fromCharCode(this.next);
    this.slots.set(sign, character);
    this.texts.set(this.next, sign);
    this.next += 1;
    return character;
  }
}
