#include "shell/panels/month_panel.hpp"

#include "shell/panels/addresses.hpp"
#include "shell/panels/card.hpp"
#include "shell/panels/month_geometry.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr float number_px = 20;
constexpr float cell_padding = 5;
constexpr float cards_top = 27;
constexpr float lane_height = 20;
constexpr float bar_height = 17;

struct Panel {
    Ui& ui;
    const MonthView& view;
    MonthDraft& draft;
    Dragging& dragging;
    const MonthContext& context;
    Wishes& wishes;
    MonthGeometry geometry;
};

ItemId day_id(Day day) { return item_id(day.time_since_epoch().count(), item_id("day")); }

void draw_ground(Panel& panel, const DayView& day, const Rect& cell) {
    const Palette& palette = panel.ui.palette;
    Paint ground = palette.surface;
    if (day.is_weekend) ground = palette.paper;
    if (!day.in_month) ground = palette.sunken;
    if (day.in_month && day.is_holiday) ground = palette.holiday;
    if (ground != palette.surface) fill(panel.ui, cell, ground);
}

void draw_day_head(Panel& panel, const DayView& day, const Rect& cell) {
    Ui& ui = panel.ui;
    const Palette& palette = ui.palette;
    Rect head = Rect{cell.x, cell.y + 4, cell.width, number_px}.inset(cell_padding, 0);
    const Rect number = head.cut_left(number_px);
    if (day.is_today)
        ui.list->AddCircleFilled({number.x + number_px / 2, number.y + number_px / 2}, number_px / 2, palette.brand,
                                 24);
    const Paint color = day.is_today ? palette.on_brand : day.in_month ? palette.ink : palette.ink_3;
    label_centred(ui, number, ui.style(metrics::small_px, color, Weight::Semibold),
                  std::to_string(day_of_month(day.day)));
    head.cut_left(6);
    if (day.labels.empty() || head.width < 16) return;
    const DayLabel& first = day.labels.front();
    const Weight weight = first.kind == KeyDateKind::PublicHoliday ? Weight::Semibold : Weight::Medium;
    label(ui, head, ui.style(metrics::tiny_px, palette.key_date(first.kind), weight), first.short_text);
}

void select_range(Panel& panel, const PostRef& from, const PostRef& to) {
    std::vector<PostRef> range;
    bool inside = false;
    for (const WeekView& week : panel.view.weeks)
        for (const DayView& day : week.days)
            for (const CardView& card : day.cards) {
                const bool is_end = card.ref == from || card.ref == to;
                if (inside || is_end) range.push_back(card.ref);
                if (is_end && !(from == to)) inside = !inside;
            }
    if (inside) range = {to};  // The other end is not on the screen.
    panel.wishes.commands.push_back(SelectPosts{std::move(range), SelectionMode::Replace});
}

void answer_press(Panel& panel, const CardView& card, Day day, const Rect& rect, const Press& press) {
    MonthDraft& draft = panel.draft;
    Wishes& wishes = panel.wishes;
    if (press.pressed) panel.dragging.grip = Grip{card, day, rect};
    if (press.double_clicked) {
        wishes.commands.push_back(Inspect{card.ref});
        return;
    }
    if (!press.clicked) return;
    wishes.commands.push_back(FocusDay{day});
    if (press.shift && draft.anchor) return select_range(panel, *draft.anchor, card.ref);
    const SelectionMode mode = press.control ? SelectionMode::Toggle : SelectionMode::Replace;
    wishes.commands.push_back(SelectPosts{{card.ref}, mode});
    draft.anchor = card.ref;
    if (press.activated || (panel.context.inspector_docked && !press.control))
        wishes.commands.push_back(Inspect{card.ref});
}

void draw_adding(Panel& panel, Day day, Rect rect) {
    draw_title_field(panel.ui, panel.draft.title, rect, item_id("new title", day_id(day)), panel.context.new_post_label,
                     [&panel, day](const std::string& title) {
                         const auto id = panel.wishes.fresh<PostId>();
                         AddPost add{id, {.title = title, .day = day}};
                         panel.wishes.edit(*panel.context.plan, std::move(add));
                         const PostRef ref{*panel.context.plan, id};
                         panel.wishes.commands.push_back(SelectPosts{{ref}, SelectionMode::Replace});
                         if (panel.context.inspector_docked) panel.wishes.commands.push_back(Inspect{ref});
                     });
}

void draw_renaming(Panel& panel, const CardView& card, const Rect& rect) {
    draw_title_field(panel.ui, panel.draft.title, {rect.x, rect.y, rect.width, title_field_height},
                     item_id("title", card_id(card.ref)), panel.context.rename_label,
                     [&panel, ref = card.ref](const std::string& title) {
                         panel.wishes.edit(ref.plan, ChangePosts{{ref.post}, {.title = title}});
                     });
}

void draw_one_card(Panel& panel, const CardView& card, Day day, const Rect& rect, CardSize size) {
    Ui& ui = panel.ui;
    const Drag* drag = panel.dragging.drag ? &*panel.dragging.drag : nullptr;
    const bool is_away = drag && drag->moves(card.ref);
    const Press press = pressable(ui, {.id = card_id(card.ref),
                                       .role = Role::Button,
                                       .rect = rect,
                                       .name = card.name,
                                       .link = address_of(card.ref, day),
                                       .selected = card.selected,
                                       .toggles = true});
    draw_card(ui, rect, card, size, is_away ? CardLook::Ghost : CardLook::Resting);
    if (ui.keyboard_focus == card_id(card.ref)) focus_ring(ui, rect, 6);
    if (panel.draft.title.renaming == card.ref) draw_renaming(panel, card, rect);
    answer_press(panel, card, day, rect, press);
}

void draw_more(Panel& panel, const DayView& day, const Rect& line, int hidden) {
    const std::string text = panel.context.more_label(hidden);
    const ItemId id = item_id("more", day_id(day.day));
    const Press press = pressable(panel.ui, {.id = id, .role = Role::Button, .rect = line, .name = text});
    const Palette& palette = panel.ui.palette;
    label(panel.ui, line.inset(4, 0), panel.ui.style(metrics::tiny_px, press.hovered ? palette.ink : palette.ink_3),
          text);
    if (panel.ui.keyboard_focus == id) focus_ring(panel.ui, line, 4);
    if (press.clicked) panel.wishes.overlay = OpenOverlay{.kind = Overlay::DayList, .anchor = line, .day = day.day};
}

void draw_cards(Panel& panel, const DayView& day, const Rect& cell, int lanes) {
    const float top = cell.y + cards_top + static_cast<float>(lanes) * lane_height;
    Rect room = Rect{cell.x, top, cell.width, cell.bottom() - top - 2}.inset(cell_padding, 0);
    const bool is_adding = panel.draft.title.adding == day.day;
    if (is_adding) room.height = std::max(0.0f, room.height - title_field_height - card_gap);
    const CardFit fit = fit_cards(day.posts, room.width, room.height);
    const int shown = std::min(fit.shown, static_cast<int>(day.cards.size()));
    for (int i = 0; i < shown; ++i) {
        const CardView& card = day.cards[static_cast<std::size_t>(i)];
        CardSize size = fit.size;
        if (size == CardSize::Tall) {
            const TextStyle title = panel.ui.style(metrics::small_px, 0, Weight::Medium);
            if (panel.ui.texts.lines(title, card.title, room.width - 16, 2) == 1) size = CardSize::Full;
        }
        draw_one_card(panel, card, day.day, room.cut_top(card_height(size)), size);
        room.cut_top(card_gap);
    }
    if (shown < day.posts) draw_more(panel, day, room.cut_top(more_line_height), day.posts - shown);
    if (is_adding) {
        const float y = std::min(room.y, cell.bottom() - title_field_height - 4);
        draw_adding(panel, day.day, {room.x, y, room.width, title_field_height});
    }
}

// Something about its cards is not in the view.
bool is_passing(const Panel& panel, const DayView& day) {
    const TitleDraft& title = panel.draft.title;
    const auto& drag = panel.dragging.drag;
    return title.adding == day.day || std::any_of(day.cards.begin(), day.cards.end(), [&](const CardView& card) {
               return title.renaming == card.ref || (drag && drag->moves(card.ref));
           });
}

void draw_day(Panel& panel, const DayView& day, const DaySurroundings& surroundings) {
    Ui& ui = panel.ui;
    const Rect& cell = surroundings.cell;
    const ItemId id = day_id(day.day);
    const Press press = ui.zones.zone(id, cell);
    AccessGroup group{ui.access,
                      {.id = id,
                       .role = Role::GridCell,
                       .rect = cell,
                       .name = day.name,
                       .current = day.is_today,
                       .focused = day.is_focused}};
    draw_ground(panel, day, cell);
    if (surroundings.is_target) fill(ui, cell.inset(1), ui.palette.brand_soft);
    draw_day_head(panel, day, cell);
    if (surroundings.has_ring) frame(ui, cell.inset(1), ui.palette.brand, 4, 2);
    draw_cards(panel, day, cell, surroundings.lanes);
    if (press.clicked) {
        panel.wishes.commands.push_back(FocusDay{day.day});
        panel.wishes.commands.push_back(SelectPosts{});
        if (panel.context.plan) begin_adding(panel.draft.title, day.day);
    }
}

DaySurroundings surroundings_of(const Panel& panel, const WeekView& week, int row, std::size_t column) {
    const Ui& ui = panel.ui;
    const DayView& day = week.days[column];
    const auto& drag = panel.dragging.drag;
    const bool has_keyboard =
        ui.keyboard_focus == day_id(day.day) || (ui.keyboard_used && ui.keyboard_focus == 0 && day.is_focused);
    return {.cell = panel.geometry.cell(row, static_cast<int>(column)),
            .lanes = week.lanes[column],
            .is_target = drag && drag->target == day.day,
            .has_ring = has_keyboard};
}

// Only what changed is drawn anew.
void show_day(Panel& panel, const WeekView& week, int row, std::size_t column) {
    const DayView& day = week.days[column];
    const DaySurroundings surroundings = surroundings_of(panel, week, row, column);
    const std::size_t place = 7 * static_cast<std::size_t>(row) + column;
    std::optional<DrawnDay>& last = panel.draft.drawn[place];
    if (is_passing(panel, day)) last.reset();
    const bool is_same = last && last->surroundings == surroundings && last->day == day;
    const ItemId id = item_id(static_cast<std::int64_t>(place), item_id("place in the month"));
    panel.ui.parts.show(panel.ui, id, is_same, [&] { draw_day(panel, day, surroundings); });
    if (!is_same && !is_passing(panel, day)) last = DrawnDay{day, surroundings};
}

void draw_bar(Panel& panel, const BarView& bar, int week) {
    Ui& ui = panel.ui;
    const Rect first = panel.geometry.cell(week, bar.first_column);
    const Rect last = panel.geometry.cell(week, bar.last_column);
    Rect rect{first.x, first.y + cards_top + static_cast<float>(bar.lane) * lane_height, last.right() - first.x,
              bar_height};
    if (rect.bottom() > first.bottom() - 2) return;  // The name stays in the accessible tree of the weeks with room.
    if (bar.starts_here) rect.cut_left(cell_padding);
    if (bar.ends_here) rect.cut_right(cell_padding);
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

void draw_week_number(Panel& panel, int week, int number) {
    Ui& ui = panel.ui;
    const Rect rect = panel.geometry.week_number(week);
    fill(ui, rect, ui.palette.paper);
    label(ui, {rect.x + 9, rect.y + 4, rect.width - 9, number_px}, ui.style(10, ui.palette.ink_3),
          std::to_string(number));
}

void draw_lines(Panel& panel) {
    Ui& ui = panel.ui;
    const MonthGeometry& geometry = panel.geometry;
    for (int column = 0; column < 8; ++column) {
        const float x = geometry.column_x(column) - 1;
        fill(ui, {x, geometry.grid.y, 1, geometry.grid.height}, ui.palette.line);
    }
    for (int week = 1; week <= geometry.weeks; ++week)
        fill(ui, {geometry.grid.x, geometry.row_y(week) - 1, geometry.grid.width, 1}, ui.palette.line);
}

void draw_drop_frame(Panel& panel) {
    Drag* drag = panel.dragging.drag ? &*panel.dragging.drag : nullptr;
    if (!drag || !drag->target) return;
    for (std::size_t w = 0; w < panel.view.weeks.size(); ++w)
        for (std::size_t c = 0; c < 7; ++c) {
            if (panel.view.weeks[w].days[c].day != *drag->target) continue;
            drag->place = panel.geometry.cell(static_cast<int>(w), static_cast<int>(c));
            dashed_frame(panel.ui, drag->place->inset(3), panel.ui.palette.brand, 2);
        }
}

void draw_weekdays(Panel& panel, Rect row) {
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
void draw_hint(Panel& panel, const Rect& grid) {
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
    Panel panel{ui, view, draft, dragging, context, wishes, {rest, static_cast<int>(view.weeks.size())}};
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
