// card.hpp: one post in a day: network marks, time and status on the first line, the title below.
#pragma once

#include "core/views/month_view.hpp"
#include "shell/widgets/ui.hpp"

namespace marronnier {

enum class CardSize {
    Compact,  // Everything on one line.
    Full,     // Two lines.
    Tall,     // The title over two lines.
};

constexpr float card_gap = 3;

constexpr float card_height(CardSize size) {
    switch (size) {
        case CardSize::Compact: return 21;
        case CardSize::Full: return 38;
        case CardSize::Tall: return 53;
    }
    return 38;
}

enum class CardLook { Resting, Ghost, Lifted };

struct CardInks {
    Paint title, time, marks, points;
    float alpha;
};
// What is cancelled steps back as far as it can still be read; the ghost of a card on its way, further.
CardInks inks_of(const Palette& palette, const CardView& card, CardLook look);

ItemId card_id(const PostRef& ref);
// A card is a link, too: its post on its day. `id` differs where the same post is shown twice.
Press press_card(Ui& ui, const CardView& card, ItemId id, Day day, const Rect& rect);
void draw_card(Ui& ui, const Rect& rect, const CardView& card, CardSize size, CardLook look);

// How large the cards of a day may be in this height, and how many of them fit. When not all do, the last line says how many
// more there are.
struct CardFit {
    CardSize size = CardSize::Full;
    int shown = 0;
};
CardFit fit_cards(int posts, float width, float height);
constexpr float more_line_height = 16;

}  // namespace marronnier
