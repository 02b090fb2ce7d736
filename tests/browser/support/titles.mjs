// A plan whose posts have the titles that a test wants to see.

import { openPlanner, settled } from "./browser.mjs";
import { card } from "./gestures.mjs";

/** One post a day from 1 December 2026 on, with one channel, no hour and no campaign. */
export function planOf(titles, firstDay = "2026-12-01") {
  const day = (i) => new Date(Date.parse(firstDay) + i * 86_400_000).toISOString().slice(0, 10);
  return {
    format: "marronnier", version: 1, id: "titles",
    client: { name: "Titles", color: "#8A3F17", country: "FR", time_zone: "Europe/Paris" },
    posts: titles.map((title, i) => ({
      id: `post-${i}`, title, date: day(i), status: "draft", variants: [{ network: "instagram", format: "post" }],
    })),
  };
}

/** The planner with these titles; `titleOf` says where the title of a card is, and how a page would set it. */
export async function openWithTitles(started, titles, { params = { theme: "light" }, ...options } = {}) {
  const page = await openPlanner(started, { sample: 1, ...params }, options);
  const { ok, error } = await page.evaluate((text) => window.marronnier.importPlan(text), JSON.stringify(planOf(titles)));
  if (!ok) throw new Error(JSON.stringify(error));
  await settled(page);
  const titleOf = async (name) => {
    const { x, y, width } = await card(page, new RegExp(name.replace(/[()]/g, "\\$&"))).boundingBox();
    const clip = { x: x + 9, y: y + 19, width: width - 16, height: 15 };
    return { clip, css: 'font:520 12px/15px Inter, system-ui, "Noto Sans", sans-serif' };
  };
  return { page, titleOf };
}
