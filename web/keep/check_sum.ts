// check_sum.ts: tells a text that was damaged on the disk from the one that was written.

/** FNV-1a over UTF-16 units, 32 bits. Nobody is to be deceived here: a disk does not forge. */
export function checkSum(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

export interface Checked {
  text: string;
  /** Missing in what older versions of the program wrote. */
  check?: number;
}

export const isSound = ({ text, check }: Checked): boolean => check === undefined || check === checkSum(text);
