// The drawings that assets/icons.json names, as one file of the site: the page needs no request for each icon and ships
// none that it does not show.

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

/** A list of SVG texts. Names are for people who read the table; the page counts. */
export async function iconDrawings(root) {
  const { icons } = JSON.parse(await readFile(path.join(root, "assets/icons.json"), "utf8"));
  const files = icons.map((icon) => iconFile(root, icon.svg));
  const drawings = await Promise.all(files.map((name) => readFile(name, "utf8")));
  return JSON.stringify(drawings.map(trimmed));
}
