// The plans that everything is measured with: made by the command line, the same on every machine.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";

import { root, work } from "./folders.mjs";

const program = path.join(root, "build/native/marronnier");

const spans = {
  month: { from: "2026-12-01", to: "2026-12-31", words: "in one month" },
  years: { from: "2024-01-01", to: "2028-12-31", words: "over 5 years" },
};

/** "10,000 in one month" */
export const describe = (span, posts) => `${posts.toLocaleString("en")} ${spans[span].words}`;

/** The plan as JSON text; made once, and again when the command line is newer. */
export function samplePlan(span, posts) {
  const file = path.join(work, "plans", `${span}-${posts}.json`);
  if (!existsSync(file) || statSync(file).mtimeMs < statSync(program).mtimeMs) {
    const { from, to } = spans[span];
    mkdirSync(path.dirname(file), { recursive: true });
    const options = ["--posts", String(posts), "--from", from, "--to", to, "--seed", "7"];
    writeFileSync(file, execFileSync(program, ["sample", ...options], { maxBuffer: 1 << 28 }));
  }
  return readFileSync(file, "utf8");
}

/**
 * The plan with one post put where every calendar shows it: alone on a day after the month's end, in its last week. Of
 * the full days each calendar hides other posts behind its "+ n more".
 */
export function planToEdit(span, posts) {
  const plan = JSON.parse(samplePlan(span, posts));
  const [post] = plan.posts;
  Object.assign(post, { date: "2027-01-02", time: "09:00" });
  return { plan: JSON.stringify(plan), id: post.id };
}
