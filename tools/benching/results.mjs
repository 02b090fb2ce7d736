// The figures of one run of the bench, and what they mean beside our limits and the peers.

import { scoreboard } from "./scoreboard.mjs";
import { median } from "./statistics.mjs";

export class Results {
  /**
   * @type {{row: string, data: string, subject: string, value: number, values: number[], detail?: string,
   *         foreignPercent: number}[]}
   */
  figures = [];
  /** Measurements that could not be made: neither kept nor broken, but not shown either. */
  failures = [];

  add({ row, data = "", subject, values, detail }, foreignPercent) {
    this.figures.push({ row, data, subject: subject.key, value: median(values), values, detail, foreignPercent });
  }

  fail(measure, error) {
    this.failures.push({ measure, reason: String(error.message ?? error).split("\n", 1)[0] });
  }

  /** One line for each row of the scoreboard and each set of data. */
  lines() {
    return scoreboard.flatMap((row) => {
      const ofRow = this.figures.filter((figure) => figure.row === row.id);
      const sets = [...new Set(ofRow.map(({ data }) => data))];
      return sets.map((data) => line(row, data, ofRow.filter((figure) => figure.data === data)));
    });
  }

  get isKept() {
    return this.failures.length === 0 && this.lines().every(({ verdict }) => verdict !== "broken");
  }
}

function line(row, data, figures) {
  const ours = figures.find(({ subject }) => subject === "marronnier");
  const peers = figures.filter(({ subject }) => subject !== "marronnier");
  const [best] = [...peers].sort((a, b) => a.value - b.value);
  const limit = row.limitFor === undefined || row.limitFor.includes(data) ? row.limit : undefined;
  return {
    id: row.id,
    number: row.number,
    title: row.title,
    data,
    unit: row.unit,
    ours: ours?.value,
    detail: ours?.detail,
    foreignPercent: Math.max(...figures.map(({ foreignPercent }) => foreignPercent)),
    limit,
    target: row.target,
    verdict: limit === undefined || ours === undefined ? "" : ours.value <= limit ? "kept" : "broken",
    peers: Object.fromEntries(peers.map(({ subject, value }) => [subject, value])),
    best: best && {
      subject: best.subject,
      value: best.value,
      ratio: ours?.value > 0 ? best.value / ours.value : undefined,
    },
  };
}
