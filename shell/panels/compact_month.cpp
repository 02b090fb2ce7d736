#include "shell/panels/compact_month.hpp"

#include "core/dates/month_grid.hpp"
#include "shell/widgets/buttons.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr float side = 10;
constexpr float title_height = 44;
constexpr float names_height = 20;
constexpr float foot = 8;
constexpr float row_px = 44;
constexpr float low_row_px = 36;  // Where the page is low, the list needs the room more.
constexpr float low_page_px = 700;
constexpr int marks_max = 3;

void draw_turn(Ui& ui, Rect& bar, year_month month, int step, std::string_view name, bool enabled, Wishes& wishes) {
    const Button turn{.id = item_id(step, item_id("turn")),
                      .icon = step < 0 ? Icon::Previous : Icon::Next,
                      .look = ButtonLook::Quiet,
                      .name = name,
                      .shortcut = step < 0 ? "PageUp" : "PageDown",
                      .disabled = !enabled};
    if (button(ui, bar.cut_right(title_height), turn).clicked)
        wishes.commands.push_back(ShowMonth{month + std::chrono::months{step}});
}

void draw_title(Ui& ui, Rect bar, const MonthView& view, const CompactMonthContext& context, Wishes& wishes) {
    draw_turn(ui, bar, view.month, 1, context.next, context.can_go_on, wishes);
    draw_turn(ui, bar, view.month, -1, context.previous, context.can_go_back, wishes);
    bar.cut_left(6);
    ui.access.add({.id = item_id("title"), .role = Role::Heading, .rect = bar, .name = view.title, .level = 1});
    label(ui, bar, ui.style(metrics::title_px, ui.palette.ink, Weight::Semibold), view.title);
}

void draw_marks(Ui& ui, const Rect& cell, const DayView& day) {
    const int marks = std::min({day.posts, marks_max, static_cast<int>(day.cards.size())});
    float x = cell.x + cell.width / 2 - static_cast<float>(marks - 1) * 3;
    for (int i = 0; i < marks; ++i, x += 6)
        ui.list->AddCircleFilled({x, cell.bottom() - 7}, 2,
                                 ui.palette.status(day.cards[static_cast<std::size_t>(i)].status), 8);
}

void draw_day(Ui& ui, const Rect& cell, const DayView& day, Dragging& dragging, Wishes& wishes) {
    const Palette& palette = ui.palette;
    const ItemId id = item_id("day", item_id(day.day.time_since_epoch().count(), item_id("compact")));
    const Press press = pressable(ui, {.id = id,
                                       .role = Role::GridCell,
                                       .rect = cell,
                                       .name = day.name,
                                       .selected = day.is_focused,
                                       .current = day.is_today,
                                       .focused = day.is_focused});
    const Pointer& pointer = ui.zones.pointer();
    auto& drag = dragging.drag;
    if (drag && !drag->by_keyboard && cell.contains(pointer.x, pointer.y)) drag->target = day.day;
    const bool is_target = drag && drag->target == day.day;
    if (is_target) drag->place = cell;
    const bool is_marked = day.is_focused || is_target;
    if (is_marked) fill(ui, cell.inset(1), palette.brand_soft, 10);
    if (is_target) dashed_frame(ui, cell.inset(2), palette.brand, 2);

    const float middle = cell.x + cell.width / 2;
    const float centre = cell.y + (cell.height - 8) / 2;
    if (day.is_today) ui.list->AddCircleFilled({middle, centre}, 12, palette.brand, 28);
    Paint color = day.in_month ? palette.ink : is_marked ? palette.ink_2 : palette.ink_3;
    if (day.is_holiday && day.in_month) color = palette.holiday_ink;
    if (day.is_today) color = palette.on_brand;
    const Weight weight = day.is_today || (day.is_holiday && day.in_month) ? Weight::Semibold : Weight::Regular;
    label_centred(ui, {cell.x, centre - 12, cell.width, 24}, ui.style(metrics::body_px, color, weight),
                  std::to_string(day_of_month(day.day)));
    if (day.in_month) draw_marks(ui, cell, day);
    if (ui.keyboard_focus == id) focus_ring(ui, cell.inset(1), 10);
    if (press.clicked) wishes.commands.push_back(FocusDay{day.day});
}

}  // namespace

float compact_month_height(int weeks, float page_height) {
    const float row = page_height < low_page_px ? low_row_px : row_px;
    return title_height + names_height + row * static_cast<float>(weeks) + foot;
}

void draw_compact_month(Ui& ui, const Rect& area, const MonthView& view, Dragging& dragging,
                        const CompactMonthContext& context, Wishes& wishes) {
    fill(ui, {area.x, area.bottom() - 1, area.width, 1}, ui.palette.line);
    Rect rest = area.inset(side, 0);
    draw_title(ui, rest.cut_top(title_height), view, context, wishes);
    rest.cut_bottom(foot);

    AccessGroup grid{ui.access, {.id = item_id("month"), .role = Role::Grid, .rect = rest, .name = view.title}};
    const float column = rest.width / 7;
    const Rect names = rest.cut_top(names_height);
    {
        AccessGroup row{ui.access, {.id = item_id("weekdays"), .role = Role::Row, .rect = names}};
        for (std::size_t i = 0; i < 7; ++i) {
            const Rect box{names.x + column * static_cast<float>(i), names.y, column, names.height};
            ui.access.add({.id = item_id(static_cast<int>(i), item_id("weekday")),
                           .role = Role::ColumnHeader,
                           .rect = box,
                           .name = view.weekdays[i]});
            label_centred(ui, box, ui.style(metrics::tiny_px, ui.palette.ink_3), context.initials[i]);
        }
    }
    const float row_height = rest.height / static_cast<float>(view.weeks.size());
    for (std::size_t w = 0; w < view.weeks.size(); ++w) {
        const Rect line = rest.cut_top(row_height);
        const WeekView& week = view.weeks[w];
        AccessGroup row{ui.access,
                        {.id = item_id(static_cast<int>(w), item_id("week")),
                         .role = Role::Row,
                         .rect = line,
                         .name = std::string{context.week} + ' ' + std::to_string(week.number)}};
        for (std::size_t i = 0; i < 7; ++i)
            draw_day(ui, {line.x + column * static_cast<float>(i), line.y, column, line.height}, week.days[i], dragging,
                     wishes);
    }
}

}  // namespace marronnier
