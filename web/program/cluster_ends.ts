// cluster_ends.ts: where each sign ends that a person sees as one, in bytes of UTF-8.

const segmenter = "Segmenter" in Intl ? new Intl.Segmenter(undefined, { granularity: "grapheme" }) : undefined;

/** A browser without Intl.Segmenter (Firefox before 125) counts code points. */
export function clusterEnds(text: string): number[] {
  const signs = segmenter ? Array.from(segmenter.segment(text), ({ segment }) => segment) : Array.from(text);
  let end = 0;
  return signs.map((sign) => (end += bytesOf(sign)));
}

function bytesOf(sign: string): number {
  let bytes = 0;
  for (const letter of sign) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
