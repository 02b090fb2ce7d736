// What the bench asks of a peer's page, as window.bench; the same as in_page/marronnier.js answers for us.

/**
 * @typedef {object} Calendar
 * @property {(events: object[]) => void} load replaces all events
 * @property {(day: string) => void} show the month of this day
 * @property {() => void} next
 * @property {(id: string, title: string) => void} retitle
 */

/**
 * @param {Calendar} calendar
 * @param {(post: object) => object} eventOf a post of a plan -> an event of this calendar
 */
export function offer(calendar, eventOf) {
  document.getElementById("next").addEventListener("click", () => calendar.next());
  window.bench = {
    load: (plan) => calendar.load(JSON.parse(plan).posts.filter(({ date }) => date).map(eventOf)),
    show: (month) => calendar.show(`${month}-01`),
    retitle: (id, title) => calendar.retitle(id, title),
    finished: async () => {},
    isCalendar: (node) => document.getElementById("calendar").contains(node),
    cards: () => [...document.querySelectorAll("#calendar .bench-card")],
    nextButton: () => document.getElementById("next"),
  };
}

/** Start and end of a post: an hour, or the day if it has no time yet. */
export function timesOf({ date, time }) {
  if (!time) return { start: date, end: undefined, allDay: true };
  const [hour, minute] = time.split(":").map(Number);
  const end = hour < 23 ? `${String(hour + 1).padStart(2, "0")}:${String(minute).padStart(2, "0")}` : "23:59";
  return { start: `${date}T${time}:00`, end: `${date}T${end}:00`, allDay: false };
}

export const color = "#B4532A";
