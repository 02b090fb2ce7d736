// texts.ts: the words of the interface, a file for each language. One comes with the program, the other when somebody asks
// for it.

import type { Core, LanguageCode } from "./core";
import { fetchText } from "./fetch_text";

export const languageOfPage = (): LanguageCode => (document.documentElement.lang === "en" ? "en" : "fr");

export const fetchTexts = (language: LanguageCode): Promise<string> => fetchText(`words/${language}.txt`);

export class Texts {
  private readonly asked = new Set<LanguageCode>();
  private coming = 0;

  constructor(private readonly core: Core) {}

  get isIdle(): boolean {
    return this.coming === 0;
  }

  /** Before the program starts. */
  begin(language: LanguageCode, file: string): void {
    if (!this.core.giveTexts(language, file)) throw new Error(`words/${language}.txt is of another version`);
    this.asked.add(language);
  }

  /** The program speaks this language now; until its words are here it goes on with those of the other. */
  async follow(language: LanguageCode): Promise<void> {
    if (this.asked.has(language)) return;
    this.asked.add(language);
    this.coming += 1;
    try {
      this.core.giveTexts(language, await fetchTexts(language));
      this.core.textsGiven();
    } catch (reason) {
      this.asked.delete(language);  // Who chooses it again may be online again.
      console.error(reason);
    }
    this.coming -= 1;
  }
}
