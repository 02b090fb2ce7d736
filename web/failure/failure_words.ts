// failure_words.ts: what is said when the program cannot speak: its own texts are inside it.

export interface FailureWords {
  title: string;
  what: string;
  safe: string;
}

export type FailureKind = "crashed" | "notLoaded" | "noWebGl" | "pictureGone";

export interface Words {
  failures: Readonly<Record<FailureKind, FailureWords>>;
  saveShown: string;
  saveStored: string;
  reload: string;
  copy: string;
  copied: string;
  details: string;
  nothingStored: string;
  notReadable: string;
}

const french: Words = {
  failures: {
    crashed: {
      title: "Marronnier s’est arrêté",
      what: "Une erreur inattendue a arrêté le programme. Pour ne rien abîmer, il ne fait plus rien.",
      safe: "Vos plannings enregistrés dans ce navigateur sont intacts. Seul le dernier geste a pu être perdu.",
    },
    notLoaded: {
      title: "Marronnier n’a pas pu démarrer",
      what: "Un fichier du programme n’est pas arrivé. La connexion est peut-être coupée.",
      safe: "Vos plannings enregistrés dans ce navigateur sont intacts.",
    },
    noWebGl: {
      title: "Le calendrier ne peut pas s’afficher",
      what: "Ce navigateur n’offre pas WebGL 2, avec lequel le calendrier est dessiné. " +
        "L’accélération graphique est peut-être désactivée dans ses réglages.",
      safe: "Vos plannings sont intacts. Vous pouvez les télécharger et les ouvrir dans un autre navigateur.",
    },
    pictureGone: {
      title: "L’affichage s’est interrompu",
      what: "Le navigateur a retiré l’accès à la carte graphique et ne l’a pas rendu.",
      safe: "Vos plannings sont intacts, y compris le dernier geste. Rechargez la page pour continuer.",
    },
  },
  saveShown: "Télécharger les plannings",
  saveStored: "Télécharger ce qui est enregistré",
  reload: "Recharger la page",
  copy: "Copier les détails",
  copied: "Copié",
  details: "Détails techniques",
  nothingStored: "Rien n’est enregistré dans ce navigateur.",
  notReadable: "Le stockage de ce navigateur ne répond pas.",
};

const english: Words = {
  failures: {
    crashed: {
      title: "Marronnier has stopped",
      what: "An unexpected error stopped the program. It does nothing more, so as not to damage anything.",
      safe: "Your plans stored in this browser are safe. Only your last action may be lost.",
    },
    notLoaded: {
      title: "Marronnier could not start",
      what: "A file of the program did not arrive. You may be offline.",
      safe: "Your plans stored in this browser are safe.",
    },
    noWebGl: {
      title: "The calendar cannot be shown",
      what: "This browser does not offer WebGL 2, which draws the calendar. " +
        "Graphics acceleration may be turned off in its settings.",
      safe: "Your plans are safe. You can download them and open them in another browser.",
    },
    pictureGone: {
      title: "The display was interrupted",
      what: "The browser took away access to the graphics card and did not give it back.",
      safe: "Your plans are safe, including your last action. Reload the page to go on.",
    },
  },
  saveShown: "Download the plans",
  saveStored: "Download what is stored",
  reload: "Reload the page",
  copy: "Copy the details",
  copied: "Copied",
  details: "Technical details",
  nothingStored: "Nothing is stored in this browser.",
  notReadable: "This browser’s storage does not answer.",
};

export const failureWords = (language: string): Words => (language.startsWith("en") ? english : french);
