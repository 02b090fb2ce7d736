// A plan as large as people may have, for tests; the bench has those of the command line.

/** Posts over five years around December 2026, four of them on each day of it. */
export function bigPlan(count) {
  const start = Date.UTC(2024, 5, 1);
  const days = Math.ceil(count / 5.5);
  const posts = Array.from({ length: count }, (_, i) => ({
    id: `p${i}`,
    title: `Publication ${i}`,
    date: new Date(start + (i % days) * 86_400_000).toISOString().slice(0, 10),
    status: "draft",
  }));
  return JSON.stringify({
    format: "marronnier", version: 1, id: "big", client: { name: "Grande Maison" }, posts, campaigns: [], own_dates: [],
  });
}
