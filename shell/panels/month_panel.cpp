#include "shell/panels/month_panel.hpp"

#include "shell/panels/month_day.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr float bar_height = 17;

void draw_bar(MonthPanel& panel, const BarView& bar, int week) {
    Ui& ui = panel.ui;
    const Rect first = panel.geometry.cell(week, bar.first_column);
    const Rect last = panel.geometry.cell(week, bar.last_column);
    Rect rect{first.x, first.y + cards_top + static_cast<float>(bar.lane) * lane_height, last.right() - first.x,
              bar_height};
    if (rect.bottom() > first.bottom() - 2) return;  // The name stays in the accessible tree of the weeks with room.
    if (bar.starts_here) rect.cut_left(day_padding);
    if (bar.ends_here) rect.cut_right(day_padding);
    const ItemId id = item_id(week, item_id(bar.campaign.text(), item_id(bar.plan.text(), item_id("bar"))));
    const Press press = pressable(ui, {.id = id, .role = Role::Button, .rect = rect, .name = bar.name});
    const ImDrawFlags corners = (bar.starts_here ? ImDrawFlags_RoundCornersLeft : ImDrawFlags_RoundCornersNone) |
                                (bar.ends_here ? ImDrawFlags_RoundCornersRight : ImDrawFlags_RoundCornersNone);
    const bool both_open = !bar.starts_here && !bar.ends_here;
    ui.list->AddRectFilled(top_left(rect), bottom_right(rect), ui.palette.tint_ground(bar.color), 4,
                           both_open ? ImDrawFlags_RoundCornersNone : corners);
    if (ui.palette.is_forced) frame(ui, rect, ui.palette.line, 4);
    label(ui, rect.inset(7, 0), ui.style(metrics::tiny_px, ui.palette.tint_ink(bar.color), Weight::Semibold),
          bar.label);
    if (ui.keyboard_focus == id) focus_ring(ui, rect, 4);
    if (press.clicked) {
        panel.wishes.commands.push_back(ShowPlan{bar.plan});
        panel.wishes.commands.push_back(Inspect{CampaignsSubject{bar.campaign}});
    }
}

void draw_week_number(MonthPanel& panel, int week, int number) {
    Ui& ui = panel.ui;
    const Rect rect = panel.geometry.week_number(week);
    fill(ui, rect, ui.palette.paper);
    label(ui, {rect.x + 9, rect.y + 4, rect.width - 9, day_number_px}, ui.style(10, ui.palette.ink_3),
          std::to_string(number));
}

void draw_lines(MonthPanel& panel) {
    Ui& ui = panel.ui;
    const MonthGeometry& geometry = panel.geometry;
    for (int column = 0; column < 8; ++column) {
        const float x = geometry.column_x(column) - 1;
        fill(ui, {x, geometry.grid.y, 1, geometry.grid.height}, ui.palette.line);
    }
    for (int week = 1; week <= geometry.weeks; ++week)
        fill(ui, {geometry.grid.x, geometry.row_y(week) - 1, geometry.grid.width, 1}, ui.palette.line);
}

void draw_drop_frame(MonthPanel& panel) {
    Drag* drag = panel.dragging.drag ? &*panel.dragging.drag : nullptr;
    if (!drag || !drag->target) return;
    for (std::size_t w = 0; w < panel.view.weeks.size(); ++w)
        for (std::size_t c = 0; c < 7; ++c) {
            if (panel.view.weeks[w].days[c].day != *drag->target) continue;
            drag->place = panel.geometry.cell(static_cast<int>(w), static_cast<int>(c));
            dashed_frame(panel.ui, drag->place->inset(3), panel.ui.palette.brand, 2);
        }
}

void draw_weekdays(MonthPanel& panel, Rect row) {
    Ui& ui = panel.ui;
    fill(ui, {row.x, row.bottom() - 1, row.width, 1}, ui.palette.line);
    AccessGroup group{ui.access, {.id = item_id("weekdays"), .role = Role::Row, .rect = row}};
    for (int column = 0; column < 7; ++column) {
        const std::string& name = panel.view.weekdays[static_cast<std::size_t>(column)];
        const Rect box{panel.geometry.column_x(column), row.y, panel.geometry.column_width(column), row.height};
        ui.access.add(
            {.id = item_id(column, item_id("weekday")), .role = Role::ColumnHeader, .rect = box, .name = name});
        label(ui, box.inset(8, 0), ui.style(metrics::label_px, ui.palette.ink_3), name);
    }
}

// A quiet line at the foot of an empty month.
void draw_hint(MonthPanel& panel, const Rect& grid) {
    Ui& ui = panel.ui;
    const std::string& text = panel.context.empty_hint;
    const TextStyle style = ui.style(metrics::body_px, ui.palette.ink_2);
    const float width = std::min(ui.texts.width(style, text) + 32, grid.width - 32);
    const int lines = ui.texts.lines(style, text, width - 32, 3);
    const float height = 20 * static_cast<float>(lines) + 16;
    const Rect box{grid.x + (grid.width - width) / 2, grid.bottom() - height - 18, width, height};
    fill(ui, box, ui.palette.sunken, height / 2);
    ui.access.add({.id = item_id("month hint"), .role = Role::Status, .rect = box, .name = text});
    ui.texts.draw_wrapped(*ui.list, style, box.x + 16, box.y + 8, 20, text, width - 31, 3);
}

}  // namespace

void draw_month_panel(Ui& ui, const Rect& area, const MonthView& view, MonthDraft& draft, Dragging& dragging,
                      const MonthContext& context, Wishes& wishes) {
    Rect rest = area;
    const Rect weekdays = rest.cut_top(metrics::weekday_row_height);
    MonthPanel panel{ui, view, draft, dragging, context, wishes, {rest, static_cast<int>(view.weeks.size())}};
    const MonthGeometry& geometry = panel.geometry;

    if (dragging.drag && !dragging.drag->by_keyboard) {
        const Pointer& pointer = ui.zones.pointer();
        if (const auto index = geometry.day_index_at(pointer.x, pointer.y))
            dragging.drag->target = view.weeks.front().days.front().day + days{*index};
    }

    if (!context.plan) draft.title.adding.reset();  // All clients are shown now: a new post would belong to nobody.

    AccessGroup grid{ui.access, {.id = item_id("month"), .role = Role::Grid, .rect = area, .name = context.grid_label}};
    draw_weekdays(panel, weekdays);
    for (std::size_t w = 0; w < view.weeks.size(); ++w)
        draw_week_number(panel, static_cast<int>(w), view.weeks[w].number);
    draft.drawn.resize(view.weeks.size() * 7);
    for (std::size_t w = 0; w < view.weeks.size(); ++w) {
        const WeekView& week = view.weeks[w];
        const int row = static_cast<int>(w);
        AccessGroup group{ui.access,
                          {.id = item_id(row, item_id("week")),
                           .role = Role::Row,
                           .rect = geometry.week(row),
                           .name = context.week_label + ' ' + std::to_string(week.number)}};
        for (std::size_t column = 0; column < 7; ++column) show_day(panel, week, row, column);
    }
    draw_lines(panel);
    for (std::size_t w = 0; w < view.weeks.size(); ++w)
        for (const BarView& bar : view.weeks[w].bars) draw_bar(panel, bar, static_cast<int>(w));
    draw_drop_frame(panel);
    if (view.posts == 0 && !draft.title.adding && !context.empty_hint.empty()) draw_hint(panel, rest);
    lift_when_meant(ui, dragging, context.selection, wishes);
}

}  // namespace marronnier
