// A long caption with everything that takes time to count: links, mentions, hashtags, emoji of several characters,
// accents typed as one character and as two.

const paragraph = `🎄 Noël à la boulangerie Kléber : la bûche roulée « forêt d’été » revient dès le 1ᵉʳ décembre, 18 € les six parts.
Réservez avant le 17/12 sur https://www.boulangerie-kleber.example/noel?parts=6&goût=forêt ou chez maisons-de-metz.fr 👩🏽‍🍳
Merci à @ana.jardins et à @ligue@mastodon.social pour les photos 📸 — l’e\u0301te\u0301 prochain, on recommence ❤️ 🇫🇷 !
#Noël #boulangerie #bûche_de_Noël #Metz2026 #faitmaison

`;

/** As many signs as a person counts. */
export function captionOf(signs) {
  const all = new Intl.Segmenter("fr", { granularity: "grapheme" }).segment(paragraph.repeat(Math.ceil(signs / 100)));
  return Array.from(all, ({ segment }) => segment).slice(0, signs).join("");
}
