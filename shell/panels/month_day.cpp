#include "shell/panels/month_day.hpp"

#include "shell/panels/card.hpp"

#include <algorithm>

namespace marronnier {

namespace {

ItemId day_id(Day day) { return item_id(day.time_since_epoch().count(), item_id("day")); }

void draw_ground(MonthPanel& panel, const DayView& day, const Rect& cell) {
    const Palette& palette = panel.ui.palette;
    Paint ground = palette.surface;
    if (day.is_weekend) ground = palette.paper;
    if (!day.in_month) ground = palette.sunken;
    if (day.in_month && day.is_holiday) ground = palette.holiday;
    if (ground != palette.surface) fill(panel.ui, cell, ground);
}

void draw_day_head(MonthPanel& panel, const DayView& day, const Rect& cell) {
    Ui& ui = panel.ui;
    const Palette& palette = ui.palette;
    Rect head = Rect{cell.x, cell.y + 4, cell.width, day_number_px}.inset(day_padding, 0);
    const Rect number = head.cut_left(day_number_px);
    if (day.is_today)
        ui.list->AddCircleFilled({number.x + day_number_px / 2, number.y + day_number_px / 2}, day_number_px / 2,
                                 palette.brand, 24);
    const Paint color = day.is_today ? palette.on_brand : day.in_month ? palette.ink : palette.ink_3;
    label_centred(ui, number, ui.style(metrics::small_px, color, Weight::Semibold),
                  std::to_string(day_of_month(day.day)));
    head.cut_left(6);
    if (day.labels.empty() || head.width < 16) return;
    const DayLabel& first = day.labels.front();
    const Weight weight = first.kind == KeyDateKind::PublicHoliday ? Weight::Semibold : Weight::Medium;
    label(ui, head, ui.style(metrics::tiny_px, palette.key_date(first.kind), weight), first.short_text);
}

void select_range(MonthPanel& panel, const PostRef& from, const PostRef& to) {
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

void answer_press(MonthPanel& panel, const CardView& card, Day day, const Rect& rect, const Press& press) {
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

void draw_adding(MonthPanel& panel, Day day, Rect rect) {
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

void draw_renaming(MonthPanel& panel, const CardView& card, const Rect& rect) {
    draw_title_field(panel.ui, panel.draft.title, {rect.x, rect.y, rect.width, title_field_height},
                     item_id("title", card_id(card.ref)), panel.context.rename_label,
                     [&panel, ref = card.ref](const std::string& title) {
                         panel.wishes.edit(ref.plan, ChangePosts{{ref.post}, {.title = title}});
                     });
}

void draw_one_card(MonthPanel& panel, const CardView& card, Day day, const Rect& rect, CardSize size) {
    Ui& ui = panel.ui;
    const Drag* drag = panel.dragging.drag ? &*panel.dragging.drag : nullptr;
    const bool is_away = drag && drag->moves(card.ref);
    const Press press = press_card(ui, card, card_id(card.ref), day, rect);
    draw_card(ui, rect, card, size, is_away ? CardLook::Ghost : CardLook::Resting);
    if (ui.keyboard_focus == card_id(card.ref)) focus_ring(ui, rect, 6);
    if (panel.draft.title.renaming == card.ref) draw_renaming(panel, card, rect);
    answer_press(panel, card, day, rect, press);
}

void draw_more(MonthPanel& panel, const DayView& day, const Rect& line, int hidden) {
    const std::string text = panel.context.more_label(hidden);
    const ItemId id = item_id("more", day_id(day.day));
    const Press press = pressable(panel.ui, {.id = id, .role = Role::Button, .rect = line, .name = text});
    const Palette& palette = panel.ui.palette;
    label(panel.ui, line.inset(4, 0), panel.ui.style(metrics::tiny_px, press.hovered ? palette.ink : palette.ink_3),
          text);
    if (panel.ui.keyboard_focus == id) focus_ring(panel.ui, line, 4);
    if (press.clicked) panel.wishes.overlay = OpenOverlay{.kind = Overlay::DayList, .anchor = line, .day = day.day};
}

void draw_cards(MonthPanel& panel, const DayView& day, const Rect& cell, int lanes) {
    const float top = cell.y + cards_top + static_cast<float>(lanes) * lane_height;
    Rect room = Rect{cell.x, top, cell.width, cell.bottom() - top - 2}.inset(day_padding, 0);
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
bool is_passing(const MonthPanel& panel, const DayView& day) {
    const TitleDraft& title = panel.draft.title;
    const auto& drag = panel.dragging.drag;
    return title.adding == day.day || std::any_of(day.cards.begin(), day.cards.end(), [&](const CardView& card) {
               return title.renaming == card.ref || (drag && drag->moves(card.ref));
           });
}

void draw_day(MonthPanel& panel, const DayView& day, const DaySurroundings& surroundings) {
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

DaySurroundings surroundings_of(const MonthPanel& panel, const WeekView& week, int row, std::size_t column) {
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

}  // namespace

void show_day(MonthPanel& panel, const WeekView& week, int row, std::size_t column) {
    const DayView& day = week.days[column];
    const DaySurroundings surroundings = surroundings_of(panel, week, row, column);
    const std::size_t place = 7 * static_cast<std::size_t>(row) + column;
    std::optional<DrawnDay>& last = panel.draft.drawn[place];
    const bool passes = is_passing(panel, day);
    if (passes) last.reset();
    const bool is_same = last && last->surroundings == surroundings && last->day == day;
    const ItemId id = item_id(static_cast<std::int64_t>(place), item_id("place in the month"));
    panel.ui.parts.show(panel.ui, id, is_same, [&] { draw_day(panel, day, surroundings); });
    if (!is_same && !passes) last = DrawnDay{day, surroundings};
}

}  // namespace marronnier
