// notice_words.ts: what the page says of a new version. Here and not among the program's own words, for the notice is the
// page's.

export interface NoticeWords {
  ready: string;
  /** The browser does not keep what was done; a reload would lose it. */
  notKept: string;
  reload: string;
  later: string;
}

const french: NoticeWords = {
  ready: "Une nouvelle version est prête",
  notKept: "Ce navigateur n’enregistre plus : téléchargez d’abord vos plannings, puis rechargez la page",
  reload: "Recharger",
  later: "Plus tard",
};

const english: NoticeWords = {
  ready: "A new version is ready",
  notKept: "This browser no longer saves: download your plans first, then reload the page",
  reload: "Reload",
  later: "Later",
};

export const noticeWords = (language: string): NoticeWords => (language.startsWith("en") ? english : french);
