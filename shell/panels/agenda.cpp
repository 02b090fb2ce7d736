#include "shell/panels/agenda.hpp"

#include "shell/panels/card.hpp"
#include "shell/panels/network_icon.hpp"
#include "shell/widgets/status_mark.hpp"

#include <algorithm>
#include <cmath>

namespace marronnier {

namespace {

constexpr float side = 14;
constexpr float head_height = 42;
constexpr float card_height_px = 62;
constexpr float card_step = card_height_px + 8;
constexpr float nothing_height = 26;
constexpr float foot = 84;  // The last card can be scrolled out from under the button that adds.
constexpr float edge_px = 48;
constexpr float edge_speed = 9;  // Pixels a frame.

struct Panel {
    Ui& ui;
    const AgendaView& view;
    Dragging& dragging;
    const AgendaContext& context;
    Wishes& wishes;
};

float height_of(const AgendaDayView& day) {
    return head_height + (day.posts == 0 ? nothing_height : card_step * static_cast<float>(day.posts));
}

void draw_head(Panel& panel, const AgendaDayView& day, Rect row) {
    Ui& ui = panel.ui;
    std::string name = day.title;
    for (const DayLabel& label : day.labels) name += ", " + label.text;
    ui.access.add({.id = item_id(day.day.time_since_epoch().count(), item_id("agenda day")),
                   .role = Role::Heading,
                   .rect = row,
                   .name = std::move(name),
                   .level = 2});
    row.cut_top(14);
    row.cut_left(2);
    const Paint color = day.is_today ? ui.palette.brand : ui.palette.ink_2;
    const TextStyle title = ui.style(metrics::body_px, color, Weight::Semibold);
    row.cut_left(ui.texts.draw(*ui.list, title, row.x, row.y, row.height - 8, day.title, row.width) + 8);
    row.cut_bottom(8);
    if (!day.labels.empty() && row.width > 40)
        label(ui, row, ui.style(metrics::body_px, ui.palette.key_date(day.labels.front().kind), Weight::Semibold),
              day.labels.front().text);
}

void draw_face(Ui& ui, const Rect& rect, const AgendaCardView& item, CardLook look) {
    const Palette& palette = ui.palette;
    const CardView& card = item.card;
    const CardInks inks = inks_of(palette, card, look);
    constexpr float radius = 12;
    fill(ui, rect, paint(card.client_color.rgb, inks.alpha), radius);
    Rect face = rect;
    face.cut_left(4);
    fill(ui, face, palette.surface, radius - 2);
    frame(ui, face, palette.line, radius - 2);

    Rect inner = face.inset(12, 10);
    Rect line = inner.cut_top(18);
    const TextStyle status = ui.style(metrics::small_px, inks.marks, Weight::Semibold);
    const float status_width = std::min(ui.texts.width(status, item.status), line.width * 0.5f);
    Rect right = line.cut_right(status_width + 15);
    status_mark(ui, right.x + 4, right.y + 9, card.status, inks.alpha);
    right.cut_left(14);
    label(ui, right, status, item.status);
    for (const Network network : card.networks) {
        if (line.width < 60) break;
        icon(ui, line.cut_left(15), network_icon(network), 15, inks.marks);
        line.cut_left(6);
    }
    line.cut_right(6);
    label(ui, line, ui.style(metrics::body_px, inks.marks), item.details);
    inner.cut_top(3);
    if (card.open_findings > 0) {
        icon(ui, inner.cut_left(15), Icon::Warning, 14, inks.points);
        inner.cut_left(5);
    }
    label(ui, inner, ui.style(metrics::panel_title_px, inks.title, Weight::Medium), card.title);
}

void draw_post(Panel& panel, Day day, const AgendaCardView& item, const Rect& rect) {
    Ui& ui = panel.ui;
    const CardView& card = item.card;
    const ItemId id = card_id(card.ref);
    const Press press = press_card(ui, card, id, day, rect);
    const bool is_away = panel.dragging.drag && panel.dragging.drag->moves(card.ref);
    draw_face(ui, rect, item, is_away ? CardLook::Ghost : CardLook::Resting);
    if (card.selected || card.inspected) frame(ui, rect.inset(-1), ui.palette.brand, 13, 2);
    if (ui.keyboard_focus == id) focus_ring(ui, rect, 12);
    if (press.pressed) panel.dragging.grip = Grip{card, day, rect};
    if (!press.clicked) return;
    panel.wishes.commands.push_back(SelectPosts{{card.ref}, SelectionMode::Replace});
    panel.wishes.commands.push_back(Inspect{card.ref});
}

void draw_day(Panel& panel, std::size_t index, Rect rect, const Rect& seen) {
    Ui& ui = panel.ui;
    const AgendaDayView& day = panel.view.days[index];
    if (auto& drag = panel.dragging.drag; drag && !drag->by_keyboard) {
        const Pointer& pointer = ui.zones.pointer();
        const bool is_target = seen.contains(pointer.x, pointer.y) && rect.contains(pointer.x, pointer.y);
        if (is_target) drag->target = day.day;
        if (is_target) dashed_frame(ui, rect.inset(4, 4), ui.palette.brand, 2);
    }
    rect = rect.inset(side, 0);
    draw_head(panel, day, rect.cut_top(head_height));
    if (day.posts == 0)
        return label(ui, rect.inset(2, 0), ui.style(metrics::body_px, ui.palette.ink_3), panel.context.nothing);
    const Rect near = seen.inset(0, -card_step);  // The Tab key can go on to what is just out of sight.
    const int first = std::max(0, static_cast<int>(std::floor((near.y - rect.y) / card_step)));
    const int last = std::min(day.posts - 1, static_cast<int>(std::floor((near.bottom() - rect.y) / card_step)));
    for (int i = first; i <= last; ++i)
        draw_post(panel, day.day, panel.view.card(index, i),
                  {rect.x, rect.y + card_step * static_cast<float>(i), rect.width, card_height_px});
}

// A card held near the upper or lower end brings up what lies beyond it.
void scroll_at_edge(Ui& ui, const Rect& area, ScrollState& scroll) {
    const Pointer& pointer = ui.zones.pointer();
    if (!area.contains(pointer.x, pointer.y)) return;
    float step = 0;
    if (pointer.y > area.bottom() - edge_px) step = edge_speed;
    if (pointer.y < area.y + edge_px) step = -edge_speed;
    if (step == 0) return;
    scroll.offset += step;
    ui.wake_in(0);
}

}  // namespace

void draw_agenda(Ui& ui, const Rect& area, const AgendaView& view, AgendaDraft& draft, Dragging& dragging,
                 const AgendaContext& context, Wishes& wishes) {
    Panel panel{ui, view, dragging, context, wishes};
    AccessGroup group{ui.access, {.id = item_id("agenda"), .role = Role::Group, .rect = area}};
    fill(ui, area, ui.palette.paper);
    if (draft.month != view.month) draft = {.month = view.month};
    float total = foot;
    for (const AgendaDayView& day : view.days) {
        if (day.day == view.focused && draft.shown != view.focused) draft.scroll.offset = total - foot;
        total += height_of(day);
    }
    draft.shown = view.focused;
    if (dragging.drag && !dragging.drag->by_keyboard) scroll_at_edge(ui, area, draft.scroll);
    // The day to show may be new: how far it can be scrolled is known before it is.
    draft.scroll.content_height = total;
    ScrollArea scroll{ui, area, draft.scroll};
    scroll.used(total);
    Rect rest = scroll.content();
    const Rect near = area.inset(0, -card_step);
    for (std::size_t i = 0; i < view.days.size(); ++i) {
        const Rect day = rest.cut_top(height_of(view.days[i]));
        if (day.bottom() > near.y && day.y < near.bottom()) draw_day(panel, i, day, area);
    }
    lift_when_meant(ui, dragging, context.selection, wishes);
}

}  // namespace marronnier
