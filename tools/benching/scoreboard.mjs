// Every row of the table: what is measured, and our limits, which the exit code answers for. Smaller is better in all.
//
// `number` is the row of the project's scoreboard. `target` is what we would like to say one day: missing it is no
// fault. `limitFor` names the data that the limit is about, where the row has several.

import { describe } from "./plans.mjs";

const month = (posts) => describe("month", posts);
const years = (posts) => describe("years", posts);
const tenThousand = [month(10_000), years(10_000)];

export const scoreboard = [
  { id: "download", number: 14, title: "Download of a first visit, Brotli", unit: "kB", limit: 250, target: 190 },
  { id: "key-dates", title: "Key dates, once somebody is there, Brotli", unit: "kB", limit: 60 },
  { id: "program", title: "WebAssembly and scripts of a first visit, Brotli", unit: "kB", limit: 200 },
  { id: "later-part", title: "WebAssembly and scripts, once somebody is there, Brotli", unit: "kB" },
  { id: "cold-start", title: "Cold start to the first painted frame", unit: "ms", limit: 1000, target: 500 },

  { id: "lighthouse", title: "Lighthouse, performance short of 100", unit: "", limit: 5, limitFor: ["desktop"], target: 5 },

  { id: "frame-switch", title: "Building a frame, months switched, p95", unit: "ms" },
  { id: "frame-drag", title: "A frame, card dragged, CPU main thread, p95", unit: "ms", limit: 4, limitFor: tenThousand },

  { id: "mirror-switch", title: "Accessible elements, months switched, p95", unit: "ms", target: 1 },
  { id: "glyph", title: "A letter not shown before, mean", unit: "ms" },

  { id: "switch-main", number: 1, title: "Month switch, CPU main thread", unit: "ms",
    limit: 20, limitFor: [month(50_000)], target: 6 },
  { id: "switch-all", title: "Month switch, CPU all processes", unit: "ms" },
  { id: "switch-painted", number: 2, title: "Month switch to settled", unit: "ms", target: 20 },
  { id: "switch-click", number: 3, title: "Click to presented month", unit: "ms", target: 32 },

  { id: "load-painted", number: 4, title: "First render after data", unit: "ms", target: 45 },
  { id: "load-main", title: "First render after data, CPU main thread", unit: "ms" },
  { id: "load-all", title: "First render after data, CPU all processes", unit: "ms" },

  { id: "drag-dropped", number: 5, title: "Dropped frames while dragging", unit: "%", target: 0 },
  { id: "drag-main", title: "Drag step, CPU main thread", unit: "ms" },
  { id: "drag-all", number: 6, title: "Drag step, CPU all processes", unit: "ms", target: 20 },
  { id: "drag-latency", number: 7, title: "Drag latency, p95", unit: "ms", target: 17 },

  { id: "edit-call", title: "One edit, the call alone", unit: "ms", limit: 1, limitFor: tenThousand },
  { id: "edit-painted", number: 8, title: "One edit to repainted", unit: "ms", target: 20 },
  { id: "edit-main", title: "One edit, CPU main thread", unit: "ms" },
  { id: "edit-all", title: "One edit, CPU all processes", unit: "ms" },
  { id: "mirror-edit", title: "Accessible elements after one edit, p95", unit: "ms", limit: 1, limitFor: tenThousand },
  { id: "edit-durable", number: 16, title: "One edit made durable", unit: "ms" },

  { id: "key-work", title: "Key to the end of its frame, without waiting, p95", unit: "ms", limit: 8 },
  { id: "key-frame", title: "Key to the end of its frame, p95", unit: "ms", target: 8 },

  { id: "join-states", title: "Two devices' states of a plan become one", unit: "ms", limit: 30 },
  { id: "reckon-year", title: "Key dates of a year of France", unit: "ms", limit: 1 },
  { id: "count-caption", title: "A caption of 3,000 characters counted for 12 networks", unit: "ms", limit: 0.5 },

  { id: "sync-writer", title: "One edit on the wire, where it is made", unit: "kB" },
  { id: "sync-reader", title: "One edit on the wire, where it arrives", unit: "kB" },
  { id: "sync-time", title: "An edit until it is called synced", unit: "ms" },
  { id: "sync-idle", title: "Questions to the store in an hour without edits", unit: "", limit: 60 },
  { id: "sync-hidden", title: "The same of a hidden page", unit: "", limit: 0 },

  { id: "idle-frames", title: "Frames drawn while nothing happens", unit: "", limit: 0 },
  { id: "idle-main", title: "Nothing happens for a minute, CPU main thread", unit: "ms", limit: 10 },
  { id: "idle-cpu", number: 9, title: "Idle CPU of the browser, share of a core", unit: "%", target: 0.5 },

  { id: "memory-growth", number: 10, title: "Memory after load, growth (JS heap + wasm)", unit: "MB" },
  { id: "memory-wasm", title: "WebAssembly heap", unit: "MB" },

  { id: "import", title: "Opening a plan file", unit: "ms", limit: 300 },
  { id: "import-stored", title: "Opening a plan file to stored", unit: "ms" },
  { id: "export", title: "Writing a plan file", unit: "ms" },
  { id: "reopen", title: "Reload from storage to the first frame", unit: "ms" },
];
