// The licences of what the site carries, which they ask to be passed on: dist/licenses.txt.

import { readFile } from "node:fs/promises";
import path from "node:path";

const parts = [
  ["Marronnier", "LICENSE"],
  ["Dear ImGui", ".deps/imgui/LICENSE.txt"],
  ["RapidJSON", "/usr/share/doc/rapidjson-dev/copyright"],
  ["Inter", "node_modules/@fontsource-variable/inter/LICENSE"],
  ["aws4fetch", "node_modules/aws4fetch/LICENSE"],
  ["Lucide", "node_modules/lucide-static/LICENSE"],
  ["Simple Icons", "node_modules/simple-icons/LICENSE.md"],
];

/** One text with them all; a part that is not on this machine is left out. */
export async function licenses(root) {
  const texts = await Promise.all(
    parts.map(async ([name, file]) => {
      const text = await readFile(path.resolve(root, file), "utf8").catch(() => undefined);
      return text && `${name}\n${"=".repeat(name.length)}\n\n${text.trim()}\n`;
    }),
  );
  return texts.filter(Boolean).join("\n\n");
}
