// Prints the lines of a run.

const shown = (value) => (value === undefined ? "" : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
const withUnit = (value, unit) => (value === undefined ? "" : `${shown(value)} ${unit}`.trim());

const columns = [
  { title: "#", of: ({ number }) => (number === undefined ? "" : String(number)), right: true },
  { title: "Figure", of: ({ title }) => title },
  { title: "Data", of: ({ data }) => data },
  { title: "Ours", of: ({ ours, unit }) => withUnit(ours, unit), right: true },
  { title: "Limit", of: ({ limit }) => (limit === undefined ? "" : String(limit)), right: true },
  { title: "", of: ({ verdict }) => (verdict === "broken" ? "BROKEN" : verdict) },
  { title: "Target", of: ({ target }) => (target === undefined ? "" : String(target)), right: true },
  { title: "Best peer", of: ({ best, unit }) => (best ? `${withUnit(best.value, unit)} ${best.subject}` : ""), right: true },
  { title: "Ratio", of: ({ best }) => (best?.ratio === undefined ? "" : `${best.ratio.toFixed(best.ratio < 10 ? 1 : 0)}x`), right: true },
  { title: "Foreign", of: ({ foreignPercent }) => `${foreignPercent.toFixed(0)} %`, right: true },
  { title: "Besides", of: ({ detail }) => detail ?? "" },
];

export function table(lines) {
  const cells = [columns.map(({ title }) => title), ...lines.map((line) => columns.map(({ of }) => of(line)))];
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index].length)));
  return cells
    .map((row) => row.map((cell, index) => (columns[index].right ? cell.padStart(widths[index]) : cell.padEnd(widths[index]))).join("  ").trimEnd())
    .join("\n");
}
