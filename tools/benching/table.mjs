// Prints the lines of a run.

function withUnit(value, unit) {
  if (value === undefined) return "";
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return `${value.toFixed(digits)} ${unit}`.trim();
}
const ratio = (value) => `${value.toFixed(value < 10 ? 1 : 0)}x`;
const text = (value) => (value === undefined ? "" : String(value));

const columns = [
  { title: "#", of: ({ number }) => text(number), right: true },
  { title: "Figure", of: ({ title }) => title },
  { title: "Data", of: ({ data }) => data },
  { title: "Ours", of: ({ ours, unit }) => withUnit(ours, unit), right: true },
  { title: "Limit", of: ({ limit }) => text(limit), right: true },
  { title: "", of: ({ verdict }) => (verdict === "broken" ? "BROKEN" : verdict) },
  { title: "Target", of: ({ target }) => text(target), right: true },
  { title: "Best peer", of: ({ best, unit }) => (best ? withUnit(best.value, unit) : ""), right: true },
  { title: "", of: ({ best }) => text(best?.subject) },
  { title: "Ratio", of: ({ best }) => (best?.ratio === undefined ? "" : ratio(best.ratio)), right: true },
  { title: "Foreign", of: ({ foreignPercent }) => `${foreignPercent.toFixed(0)} %`, right: true },
  { title: "Besides", of: ({ detail }) => text(detail) },
];

export function table(lines) {
  const cells = [columns.map(({ title }) => title), ...lines.map((line) => columns.map(({ of }) => of(line)))];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index].length)));
  const padded = (cell, index) => (columns[index].right ? cell.padStart(widths[index]) : cell.padEnd(widths[index]));
  return cells.map((row) => row.map(padded).join("  ").trimEnd()).join("\n");
}
