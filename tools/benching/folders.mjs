// Where things are.

import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
/** What the bench makes: plans, the peers' pages, its figures. */
export const work = path.join(root, "build/bench");
