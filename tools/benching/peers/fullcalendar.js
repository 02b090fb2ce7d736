// FullCalendar with the month as its documentation sets it up: as many events as fit, the rest behind a link; dragging
// is on.

import { Calendar } from "fullcalendar";
import dayGrid from "fullcalendar/daygrid";
import interaction from "fullcalendar/interaction";
import classicTheme from "fullcalendar/themes/classic";
import "fullcalendar/skeleton.css";
import "fullcalendar/themes/classic/palette.css";
import "fullcalendar/themes/classic/theme.css";

import { color, offer, timesOf } from "./page.js";

const calendar = new Calendar(document.getElementById("calendar"), {
  plugins: [dayGrid, interaction, classicTheme],
  initialView: "dayGridMonth",
  initialDate: "2026-12-01",
  now: "2026-12-02",
  height: "100%",
  firstDay: 1,
  dayMaxEvents: true,
  editable: true,
  eventClass: "bench-card",
});
calendar.render();

let source;
offer(
  {
    load(events) {
      source?.remove();
      source = calendar.addEventSource(events);
    },
    show: (day) => calendar.gotoDate(day),
    next: () => calendar.next(),
    retitle: (id, title) => calendar.getEventById(id).setProp("title", title),
  },
  (post) => ({ id: post.id, title: post.title, color, ...timesOf(post) }),
);
