// An esbuild plugin: `import icons from "../assets/icons.json"` gets the drawings themselves in place of their names, so
// that the page needs no request for each icon and ships none that it does not show.

import { readFile } from "node:fs/promises";
import path from "node:path";

/** "simple-icons/x", "lucide/plus" or "assets/icons/linkedin" -> the file that holds it. */
export function iconFile(root, name) {
  const [source, ...rest] = name.split("/");
  const icon = `${rest.join("/")}.svg`;
  switch (source) {
    case "simple-icons":
      return path.join(root, "node_modules/simple-icons/icons", icon);
    case "lucide":
    case "lucide-static":
      return path.join(root, "node_modules/lucide-static/icons", icon);
    default:
      return path.join(root, `${name}.svg`);
  }
}

/** The drawing without what only a file needs: comments (licences are in licenses.txt), its title, line breaks, and what
 *  its root says beside how it is painted. */
export function trimmed(svg) {
  return svg
    .replace(/<!--.*?-->|<title>.*?<\/title>/gs, "")
    .replace(/\s+/g, " ")
    .replace(/ ?(\/?>) ?/g, "$1")
    .replace(/<svg[^>]*>/, (root) => root.replace(/ (class|role|width|height|viewBox|xmlns)="[^"]*"/g, ""))
    .trim();
}

export function inlineIcons(root) {
  return {
    name: "inline-icons",
    setup(build) {
      build.onLoad({ filter: /[\\/]assets[\\/]icons\.json$/ }, async ({ path: file }) => {
        const table = JSON.parse(await readFile(file, "utf8"));
        const files = table.icons.map((icon) => iconFile(root, icon.svg));
        const drawings = await Promise.all(files.map((name) => readFile(name, "utf8")));
        // Names are for people who read the table; the page counts.
        const icons = drawings.map((drawing) => ({ svg: trimmed(drawing) }));
        return { contents: JSON.stringify({ ...table, icons }), loader: "json", watchFiles: files };
      });
    },
  };
}
