// clock.ts: what only the outside knows: the day, the time and chance.

const dayMs = 86_400_000;

/** The civil day here, as days since 1970-01-01. */
export function todayNumber(now = new Date()): number {
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / dayMs;
}

/** "2026-12-02" -> days since 1970-01-01; undefined for a date that does not exist. */
export function dayNumber(text: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / dayMs : undefined;
}

/** "12:04" */
export function timeNow(now = new Date()): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(now.getHours())}:${two(now.getMinutes())}`;
}

/** 128 random bits in letters that an id may have. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes)).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

export function msToMidnight(now = new Date()): number {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime();
}
