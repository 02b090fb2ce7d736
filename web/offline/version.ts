// version.ts: what page and service worker know of each other.

/** Everything of one build. The bundler writes it in front of the worker: see tools/lib/versioned.mjs. */
export interface Version {
  /** Also the folder of its files. */
  build: string;
  /** What the program needs to start: file -> "sha256-…" of its content. */
  early: Readonly<Record<string, string>>;
  /** What only some need, kept once somebody asked for it. */
  late: Readonly<Record<string, string>>;
}

/** What a page may ask of a worker. */
export const enum Wish {
  /** Answered through the port that comes along. */
  NameBuild = "name-build",
  TakeOver = "take-over",
  /** The page runs this build already; other windows may still need the files of another one. */
  TakeOverIfAlone = "take-over-if-alone",
}
