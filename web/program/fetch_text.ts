// fetch_text.ts: a file of this build, as text.

import { addressOf } from "./build";

export async function fetchText(file: string): Promise<string> {
  const response = await fetch(addressOf(file));
  if (!response.ok) throw new Error(`${file}: ${response.status} ${response.statusText}`);
  return response.text();
}
