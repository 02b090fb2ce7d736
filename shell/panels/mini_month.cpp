#include "shell/panels/mini_month.hpp"

#include "core/words/words.hpp"
#include "shell/widgets/buttons.hpp"

namespace marronnier {

namespace {

constexpr float row_height = 20;
constexpr float arrow_px = 24;  // WCAG 2.2, 2.5.8: the least a target may measure.
constexpr double hold_to_turn_ms = 600;

// Also while a card is held over it: the page turns after a moment.
void draw_turn(Ui& ui, const Rect& rect, const MiniMonthView& view, int step, Icon mark, std::string_view name,
               SidebarDraft& draft, Drag* drag) {
    const ItemId id = item_id(step, item_id("mini turn"));
    const Press press = button(ui, rect, {.id = id, .icon = mark, .look = ButtonLook::Quiet, .name = name});
    const Pointer& pointer = ui.zones.pointer();
    bool turn = press.clicked;
    const bool is_held_over = drag && rect.contains(pointer.x, pointer.y);
    if (is_held_over) {
        if (drag->mini_edge != step) {
            drag->mini_edge = step;
            drag->mini_edge_since_ms = ui.now_ms;
        }
        turn = ui.now_ms - drag->mini_edge_since_ms >= hold_to_turn_ms;
        if (turn) drag->mini_edge_since_ms = ui.now_ms;
        ui.wake_in(hold_to_turn_ms);
    } else if (drag && drag->mini_edge == step) {
        drag->mini_edge = 0;
    }
    const year_month month = view.month + std::chrono::months{step};
    if (turn && is_in_calendar(first_of(month))) draft.mini_month = month;
}

void draw_day(Ui& ui, const Rect& cell, const MiniDayView& day, Drag* drag, Wishes& wishes) {
    const Palette& palette = ui.palette;
    const ItemId id = item_id(day.day.time_since_epoch().count(), item_id("mini day"));
    const Press press = pressable(ui, {.id = id,
                                       .role = Role::Button,
                                       .rect = cell,
                                       .name = day.name,
                                       .current = day.is_today,
                                       .focused = day.is_focused});
    const Pointer& pointer = ui.zones.pointer();
    const bool is_target = drag && cell.contains(pointer.x, pointer.y);
    if (is_target) drag->target = day.day;

    const Rect box = cell.inset(2, 1);
    if (day.is_today)
        fill(ui, box, palette.brand, 5);
    else if (is_target || press.hovered)
        fill(ui, box, palette.sunken, 5);
    if (is_target) dashed_frame(ui, box, palette.brand, 1.5f);
    Paint color = palette.ink_2;
    if (!day.in_month) color = palette.ink_3;
    if (day.is_holiday) color = palette.holiday_ink;
    if (day.is_today) color = palette.on_brand;
    const Weight weight = day.is_today || day.is_holiday ? Weight::Semibold : Weight::Regular;
    label_centred(ui, cell, ui.style(metrics::tiny_px, color, weight), std::to_string(day_of_month(day.day)));
    if (day.has_posts && !day.is_today && day.in_month)
        ui.list->AddCircleFilled({cell.x + cell.width / 2, cell.bottom() - 2.5f}, 1.2f, palette.brand, 6);
    if (ui.keyboard_focus == id) focus_ring(ui, box, 5);
    if (press.clicked) wishes.commands.push_back(FocusDay{day.day});
}

}  // namespace

void draw_mini_month(Ui& ui, const Rect& area, const MiniMonthView& view, Language language, SidebarDraft& draft,
                     Drag* drag, Wishes& wishes) {
    const Palette& palette = ui.palette;
    AccessGroup group{ui.access, {.id = item_id("mini month"), .role = Role::Group, .rect = area}};
    fill(ui, area, palette.surface, metrics::radius_large);
    frame(ui, area, palette.line, metrics::radius_large);
    Rect rest = area.inset(10, 10);
    Rect head = rest.cut_top(18);
    rest.cut_top(4);
    Rect arrows = head.inset(0, (head.height - arrow_px) / 2);
    head.cut_right(2 * arrow_px);
    {
        const ReadFromLeft order{ui.access};
        draw_turn(ui, arrows.cut_right(arrow_px), view, 1, Icon::Next, word(language, Text::HeaderNext), draft, drag);
        draw_turn(ui, arrows.cut_right(arrow_px), view, -1, Icon::Previous, word(language, Text::HeaderPrevious), draft,
                  drag);
    }
    label(ui, head.inset(2, 0), ui.style(metrics::small_px, palette.ink, Weight::Semibold), view.title);

    const float column = rest.width / 7;
    const Rect names = rest.cut_top(row_height - 1);
    for (std::size_t i = 0; i < 7; ++i)
        label_centred(ui, {names.x + column * static_cast<float>(i), names.y, column, names.height},
                      ui.style(metrics::tiny_px, palette.ink_3), view.weekdays[i]);
    AccessGroup group_of_days{ui.access,
                              {.id = item_id("mini days"), .role = Role::Toolbar, .rect = rest, .name = view.title}};
    for (std::size_t i = 0; i < view.days.size(); ++i) {
        const std::size_t week = i / 7;
        const auto x = static_cast<float>(i % 7);
        const auto y = static_cast<float>(week);
        draw_day(ui, {rest.x + column * x, rest.y + row_height * y, column, row_height}, view.days[i], drag, wishes);
    }
}

}  // namespace marronnier
