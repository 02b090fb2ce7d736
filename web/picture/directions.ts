// directions.ts: the order in which the words of a line stand from left to right. Within a word the browser sees to it; what
// is left of the Unicode Bidirectional Algorithm (UAX #9) is the order of words, numbers and what is between them.

export const leftToRightMark = "\u200e";
export const rightToLeftMark = "\u200f";

/** Where Unicode keeps the scripts written from right to left, to stand in a regular expression's brackets. */
export const rightToLeft = "\\u0590-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefe\\u{10800}-\\u{10fff}\\u{1e800}-\\u{1efff}";

const pieces = /[€$£]?\d+(?:[.,:/]\d+)*[%€$£°]?|[^]/gu;
const pairs = "()[]{}<>«»‹›";
const ellipsis = "…";

const enum Kind { Left, Right, Number, Neutral }

/** The line begins with the mark of the direction the whole text is read in; `textOf` says what a character stands for. */
export function visualOrder(line: string, textOf: (sign: string) => string): string {
  const base = line.startsWith(rightToLeftMark) ? Kind.Right : Kind.Left;
  const all = line.slice(1).match(pieces) ?? [];
  const kinds = kindsOf(all.map(textOf), base);
  const levels = kinds.map((kind) => (kind === Kind.Left ? base * 2 : kind));
  const parts = all.map((piece, i) => {
    const at = pairs.indexOf(piece);
    return levels[i] === 1 && at >= 0 ? pairs.charAt(at ^ 1) : piece;
  });
  for (const level of [2, 1]) turnOver(parts, levels, level);
  return parts.join("");
}

/** Neutral pieces take the direction of their surroundings. */
function kindsOf(texts: readonly string[], base: Kind.Left | Kind.Right): Kind[] {
  let strong: Kind = base;
  const kinds = texts.map((text, i) => {
    const kind = kindOf(text);
    // Numbers among words that are read from right to left stand where these do, but are read from left to right.
    if (kind === Kind.Number) return strong === Kind.Right ? kind : Kind.Left;
    if (kind !== Kind.Neutral) strong = kind;
    // What was cut off would stand beside the last word.
    return text === ellipsis && i === texts.length - 1 ? strong : kind;
  });
  const directionOf = (kind: Kind): Kind => (kind === Kind.Number ? Kind.Right : kind);
  let before: Kind = base;
  return kinds.map((kind, i) => {
    if (kind !== Kind.Neutral) {
      before = directionOf(kind);
      return kind;
    }
    const after = directionOf(kinds.slice(i).find((next) => next !== Kind.Neutral) ?? base);
    return before === after ? before : base;
  });
}

function kindOf(text: string): Kind {
  if (text.startsWith(rightToLeftMark)) return Kind.Right;
  if (/[\d\u0660-\u0669\u06f0-\u06f9]/.test(text)) return Kind.Number;
  return /\p{L}/u.test(text) ? Kind.Left : Kind.Neutral;
}

/** Turns over every row of neighbours that are of the level or above. */
function turnOver(parts: string[], levels: number[], level: number): void {
  for (let from = 0; from < parts.length; from += 1) {
    let to = from;
    while ((levels[to] ?? 0) >= level) to += 1;
    for (const list of [parts, levels] as unknown[][]) list.splice(from, to - from, ...list.slice(from, to).reverse());
    from = to;
  }
}
