// disturbed.ts: some browsers give back other pixels than were painted, so that nobody is recognised by them. There, letters
// reach the texture in another way, which only these browsers fetch.

import { addressOf } from "../program/build";
import type { Glyphs } from "./glyphs";
import type { Painter } from "./painter";

/** Resolves when letters can be painted. */
export async function lettersForThisBrowser(glyphs: Glyphs, painter: Painter | undefined): Promise<void> {
  if (!glyphs.pictures.isDisturbed) return;
  const address = addressOf("picture/unread_pictures.js");
  const { UnreadPictures } = (await import(address)) as typeof import("./unread_pictures");
  const pictures = new UnreadPictures();
  pictures.ink = glyphs.pictures.ink;
  glyphs.pictures = pictures;
  if (painter) painter.correct = (...given) => pictures.correct(...given);
}
