// Captions as nobody writes them: words, links, emoji and signs of many scripts, one after the other. The same each time.

function randomFrom(seed) {
  let state = seed;
  return (below) => {
    // Mulberry32.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const words = [
  "Bonjour", "l’été", "œuvre", "Noël", "ÉTÉ", "12", "2026", "etc", "a", "Straße", "façade", "cœur", "e\u0301te\u0301",
  "n\u0303", "A\u030a", "q\u0323\u0307", "日本語", "東京", "한국어", "\u1100\u1161\u11a8", "привет", "Ελλάδα", "مرحبا", "שלום",
  "สวัสดี", "ⴰⵣⵓⵍ", "ქართული", "नमस्ते", "क्षत्रिय", "தமிழ்", "ﬁn", "Ⅳ", "𝒜𝓃𝒶", "𠮷", "①", "می‌خواهم",
];
const signs = [
  " ", " ", " ", " ", ", ", ". ", " ! ", " : ", "\u00a0!", "\u202f!", "« ", " »", "…", "—", "–", "€", "£", "•", "→", "★", "™", "©",
  "®", "½", "°", "(", ")", "[", "]", "/", "-", "_", "&", "+", "=", "*", "'", "\"", "“", "”", "\t", "\u200b", "\ufe0f",
  "%", "|", "~", "\u2066", "\u2069", "、", "。",
];
const emoji = [
  "😀", "😍", "🎉", "🍕", "👍", "👍🏽", "🤝", "☀️", "☀", "❤️", "❤", "✅", "✌🏿", "☝️", "⌚", "⌚️", "🇫🇷", "🇧🇪", "🇨🇭", "1️⃣", "#️⃣", "*️⃣",
  "3⃣", "👨‍👩‍👧‍👦", "👩‍💻", "👨🏽‍🍳", "🏃🏽‍♀️", "🤷‍♂️", "🏳️‍🌈", "🏴‍☠️", "👁‍🗨", "👩‍❤️‍👩", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "🏴󠁧󠁢󠁷󠁬󠁳󠁿", "🇫", "🦊", "🧁", "🥐", "🕺🏻", "💁🏼‍♂️",
  "©️", "®️", "™️", "‼️", "▶️", "♟️", "🅰️", "🈚", "🌶️", "🕷", "⛹🏾‍♂️",
];
const links = [
  "https://marronnier.fr", "https://www.exemple.com/a/b?c=d&e=f#g", "http://exemple.org/é", "exemple.fr", "www.exemple.com",
  "exemple.com/chemin", "exemple.fr?a=b", "sous.domaine.exemple.co.uk/x", "https://fr.wikipedia.org/wiki/Ana_(film)",
  "https://exemple.fr/(a(b)c)", "https://exemple.fr:8080/x", "HTTPS://EXEMPLE.FR/", "https://exemple.fr/a.", "a@exemple.fr",
  "ftp://exemple.fr", "https:// ", "https://exemple", "http://élysée.fr/été", "https://sous_domaine.exemple.fr",
  "https://exem_ple.fr", "exem-ple.net", "-exemple.net", "exemple.net-", "1.5", "v2.0.1", "M.Dupont", "fin.Le", "a..fr", ".fr",
  "https://t.co/AbCdEf123", "https://t.co/AbCd/plus", "t.co/AbCd", "https://xn--bcher-kva.com", "пример.рф",
  "https://пример.рф/путь", "https://exemple.fr/@ana/1", "exemple.fr:80", "exemple.fr:80/x", "exemple.fr/?", "exemple.info/a,b",
  "https://exemple.shop/–", "@exemple.fr", "$exemple.fr", "https://例.com", "例.com", "例exemple.com/例", "a.fr/b.fr", "b.com@c",
];
const tags = [
  "#été", "#2026", "#8mars", "#a_b", "#日本", "##a", "#a#b", "a#b", "&#39;", "#l’été", "#", "＃全角", "@ana", "@ana@exemple.social",
  "@_", "#ÉTÉ!", "#привет", "#مرحبا", "#한국어", "#a·b", "#नमस्ते", "#\ufe0f", "#a://b", "#_", "#a…",
];
// Whatever stands there: Latin, Greek, Cyrillic, punctuation, currencies, arrows, dingbats, kana, ideographs, emoji.
const blocks = [
  [0x20, 0x7e], [0xa0, 0x17f], [0x3a3, 0x3c9], [0x410, 0x44f], [0x2010, 0x2027], [0x20a0, 0x20bf], [0x2190, 0x21ff],
  [0x2600, 0x27bf], [0x3041, 0x3096], [0x4e00, 0x4eff], [0xac00, 0xacff], [0x1f300, 0x1f64f], [0x300, 0x30f],
];

export function madeUpCaptions(count) {
  const random = randomFrom(20261122);
  const oneOf = (list) => list[random(list.length)];
  const anyCharacter = () => {
    const [first, last] = oneOf(blocks);
    return String.fromCodePoint(first + random(last - first + 1));
  };
  // After a scheme any word may end a name for us, so nothing is glued to it: see count_differences.json.
  const link = () => {
    const text = oneOf(links);
    return /^http/i.test(text) ? text + oneOf([" ", ",", ")", "…", "»", "!", "\u202f"]) : text;
  };
  const kinds = [() => oneOf(words), () => oneOf(words), () => oneOf(signs), () => oneOf(signs), () => oneOf(signs),
    () => oneOf(emoji), link, () => oneOf(tags), anyCharacter];
  return Array.from({ length: count }, () => Array.from({ length: 1 + random(16) }, () => oneOf(kinds)()).join(""));
}
