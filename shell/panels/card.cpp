#include "shell/panels/card.hpp"

#include "shell/panels/addresses.hpp"
#include "shell/panels/network_icon.hpp"
#include "shell/widgets/status_mark.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr float edge = 3;  // The client's colour on the left.
constexpr float mark_px = 12;
constexpr float titles_min_width = 64;  // Narrower cards show their network and status alone.

// Network marks from the left; answers where the next thing may start.
float draw_marks(Ui& ui, float x, float y, float height, const CardView& card, const CardInks& inks, float room) {
    for (const Network network : card.networks) {
        if (room < mark_px) break;
        icon(ui, {x, y, mark_px, height}, network_icon(network), mark_px, inks.marks);
        x += mark_px + 4;
        room -= mark_px + 4;
    }
    return x;
}

// Something is to be looked at.
float draw_points(Ui& ui, float x, float y, float height, const CardInks& inks) {
    icon(ui, {x, y, 11, height}, Icon::Warning, 11, inks.points);
    return x + 11;
}

void draw_first_line(Ui& ui, const Rect& line, const CardView& card, const CardInks& inks) {
    const float right = line.right() - 12;
    float x = draw_marks(ui, line.x, line.y, line.height, card, inks, right - line.x - (card.time.empty() ? 0 : 34));
    const TextStyle time = ui.style(metrics::tiny_px, inks.time);
    if (!card.time.empty()) x += ui.texts.draw(*ui.list, time, x + 1, line.y, line.height, card.time, right - x) + 5;
    if (card.open_findings > 0 && right - x > mark_px) x = draw_points(ui, x, line.y, line.height, inks) + 2;
    if (card.has_note && right - x > mark_px) icon(ui, {x, line.y, 10, line.height}, Icon::Note, 10, time.color);
    status_mark(ui, line.right() - 4, line.y + line.height / 2, card.status, inks.alpha);
}

// Without networks and time there is no first line: the title takes its place.
bool is_bare(const CardView& card) { return card.networks.empty() && card.time.empty(); }

void draw_bare(Ui& ui, Rect inner, const CardView& card, const CardInks& inks) {
    status_mark(ui, inner.right() - 4, inner.y + 7, card.status, inks.alpha);
    if (card.open_findings > 0) {
        draw_points(ui, inner.x, inner.y, 15, inks);
        inner.cut_left(15);
    }
    const TextStyle title = ui.style(metrics::small_px, inks.title, Weight::Medium);
    const int lines = std::max(1, static_cast<int>(inner.height / 15));
    ui.texts.draw_wrapped(*ui.list, title, inner.x, inner.y, 15, card.title, inner.width - 12, lines);
}

void draw_compact(Ui& ui, Rect line, const CardView& card, const CardInks& inks) {
    status_mark(ui, line.right() - 4, line.y + line.height / 2, card.status, inks.alpha);
    line.cut_right(12);
    const float x = draw_marks(ui, line.x, line.y, line.height, card, inks, std::min(line.width * 0.4f, mark_px + 4));
    line.cut_left(x - line.x);
    if (card.open_findings > 0 && line.width > 11)
        line.cut_left(draw_points(ui, line.x, line.y, line.height, inks) + 3 - line.x);
    if (line.width < 22) return;
    label(ui, line, ui.style(metrics::label_px, inks.title, Weight::Medium), card.title);
}

}  // namespace

CardInks inks_of(const Palette& palette, const CardView& card, CardLook look) {
    constexpr float ghost = 0.4f;
    if (look == CardLook::Ghost)
        return {faded(palette.ink, ghost), faded(palette.ink_3, ghost), faded(palette.ink_2, ghost),
                faded(palette.commerce_ink, ghost), ghost};
    if (card.status == PostStatus::Cancelled) return {palette.ink_3, palette.ink_3, palette.ink_3, palette.ink_3, 0.6f};
    return {palette.ink, palette.ink_3, palette.ink_2, palette.commerce_ink, 1};
}

ItemId card_id(const PostRef& ref) { return item_id(ref.post.text(), item_id(ref.plan.text(), item_id("card"))); }

Press press_card(Ui& ui, const CardView& card, ItemId id, Day day, const Rect& rect) {
    return pressable(ui, {.id = id,
                          .role = Role::Button,
                          .rect = rect,
                          .name = card.name,
                          .link = address_of(card.ref, day),
                          .selected = card.selected,
                          .toggles = true});
}

void draw_card(Ui& ui, const Rect& rect, const CardView& card, CardSize size, CardLook look) {
    const Palette& palette = ui.palette;
    const CardInks inks = inks_of(palette, card, look);
    constexpr float radius = 6;
    if (look == CardLook::Lifted) shadow(ui, rect, radius);
    fill(ui, rect, paint(card.client_color.rgb, inks.alpha), radius);
    Rect face = rect;
    face.cut_left(edge);
    ui.list->AddRectFilled(top_left(face), bottom_right(face), palette.surface, radius, ImDrawFlags_RoundCornersRight);
    fill(ui, {face.x, face.y, face.width - radius, 1}, palette.line);
    fill(ui, {face.x, face.bottom() - 1, face.width - radius, 1}, palette.line);
    ui.list->PathArcTo({face.right() - radius, face.y + radius}, radius - 0.5f, -1.5708f, 0, 6);
    ui.list->PathArcTo({face.right() - radius, face.bottom() - radius}, radius - 0.5f, 0, 1.5708f, 6);
    ui.list->PathStroke(palette.line, 0, 1);

    Rect inner = rect.inset(0, 4);
    inner.cut_left(edge + 6);
    inner.cut_right(7);
    if (size == CardSize::Compact) {
        draw_compact(ui, inner, card, inks);
    } else if (is_bare(card)) {
        draw_bare(ui, inner, card, inks);
    } else {
        draw_first_line(ui, inner.cut_top(14), card, inks);
        inner.cut_top(1);
        const TextStyle title = ui.style(metrics::small_px, inks.title, Weight::Medium);
        ui.texts.draw_wrapped(*ui.list, title, inner.x, inner.y, 15, card.title, inner.width,
                              size == CardSize::Tall ? 2 : 1);
    }
    if (look == CardLook::Ghost) return dashed_frame(ui, rect.inset(0.5f), palette.line_strong, 1);
    if (card.selected || card.inspected)
        frame(ui, rect.inset(-1), card.selected ? palette.brand : palette.line_strong, radius + 1, 2);
}

CardFit fit_cards(int posts, float width, float height) {
    const auto fits = [posts, height](CardSize size) {
        return static_cast<float>(posts) * (card_height(size) + card_gap) <= height;
    };
    const bool has_room_for_titles = width >= titles_min_width;
    if (has_room_for_titles && fits(CardSize::Tall)) return {CardSize::Tall, posts};
    if (has_room_for_titles && fits(CardSize::Full)) return {CardSize::Full, posts};
    if (fits(CardSize::Compact)) return {CardSize::Compact, posts};
    const float room = std::max(0.0f, height - more_line_height);
    return {CardSize::Compact, static_cast<int>(room / (card_height(CardSize::Compact) + card_gap))};
}

}  // namespace marronnier
