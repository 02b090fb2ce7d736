// same_bytes.ts: whether two files are the same.

export const sameBytes = (a: Uint8Array | undefined, b: Uint8Array): boolean =>
  a !== undefined && a.length === b.length && startsWith(b, a);

export const startsWith = (whole: Uint8Array, start: Uint8Array): boolean =>
  start.length <= whole.length && start.every((byte, index) => byte === whole[index]);
