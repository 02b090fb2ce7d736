// Reads Chromium's trace: which frames reached the screen, and how long the mouse's movements took to get there.

/** Pairs of beginning and end of the asynchronous events of this name. */
function spans(events, name) {
  const open = new Map();
  const found = [];
  for (const event of events.filter((candidate) => candidate.name === name).sort((a, b) => a.ts - b.ts)) {
    const key = `${event.pid} ${event.id2?.local ?? event.id}`;
    if (event.ph === "b") {
      open.set(key, event);
    } else if (event.ph === "e" && open.has(key)) {
      const { ts, args, pid } = open.get(key);
      found.push({ begin: ts / 1000, ms: (event.ts - ts) / 1000, args, pid });
      open.delete(key);
    }
  }
  return found;
}

const drags = (events) =>
  spans(events, "EventLatency").filter(({ args }) => args.event_latency?.event_type === "MOUSE_DRAGGED");

/** Milliseconds from each movement of the dragging mouse to the frame on the screen that shows it. */
export function latencies(events) {
  return drags(events).map(({ ms }) => ms);
}

/** Of the frames that the page wanted to show during the drag, those that never came, or came without its part. */
export function droppedShare(events) {
  const moves = drags(events);
  if (moves.length === 0) return NaN;
  const [first, last] = [moves[0].begin, Math.max(...moves.map(({ begin }) => begin))];
  const frames = spans(events, "PipelineReporter").filter(
    ({ pid, begin }) => pid === moves[0].pid && begin >= first && begin <= last,
  );
  const states = frames.map(({ args }) => args.frame_reporter?.state);
  const shown = states.filter((state) => state === "STATE_PRESENTED_ALL").length;
  const missed = states.filter((state) => state === "STATE_DROPPED" || state === "STATE_PRESENTED_PARTIAL").length;
  return missed / Math.max(shown + missed, 1);
}
