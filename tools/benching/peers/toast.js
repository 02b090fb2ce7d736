// TOAST UI Calendar with its month: as many events as fit, the rest behind a link, dragging on, nothing sent home.

import Calendar from "@toast-ui/calendar";
import "@toast-ui/calendar/toastui-calendar.min.css";

import { color, offer, timesOf } from "./page.js";

const calendar = new Calendar("#calendar", {
  defaultView: "month",
  usageStatistics: false,
  gridSelection: false,
  month: { startDayOfWeek: 1 },
  calendars: [{ id: "plan", name: "Plan", backgroundColor: color }],
  template: {
    time: (event) => `<span class="bench-card">${event.title}</span>`,
    allday: (event) => `<span class="bench-card">${event.title}</span>`,
  },
});
calendar.setDate("2026-12-01");

offer(
  {
    load(events) {
      calendar.clear();
      calendar.createEvents(events);
    },
    show: (day) => calendar.setDate(day),
    next: () => calendar.next(),
    retitle: (id, title) => calendar.updateEvent(id, "plan", { title }),
  },
  (post) => {
    const { start, end, allDay } = timesOf(post);
    const category = allDay ? "allday" : "time";
    return { id: post.id, calendarId: "plan", title: post.title, start, end: end ?? start, category };
  },
);
