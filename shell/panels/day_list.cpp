#include "shell/panels/day_list.hpp"

#include "core/words/words.hpp"
#include "shell/panels/card.hpp"
#include "shell/widgets/buttons.hpp"
#include "shell/widgets/popover.hpp"

#include <cmath>

namespace marronnier {

namespace {

constexpr float width = 300;
constexpr float head_height = 40;

}  // namespace

void draw_day_list(Ui& ui, const DayListView& view, const MenuContext& context, Wishes& wishes) {
    const float row_height = ui.target(card_height(CardSize::Full)) + card_gap;
    const float wanted = head_height + static_cast<float>(view.posts) * row_height + 12;
    const float height = std::min({wanted, 460.0f, context.page.height - 16});
    const Rect box = placed_by(context.open.anchor, width, height, context.page);
    if (begin_popover(ui, box, view.title)) wishes.close_overlay();

    Rect rest = box.inset(12, 0);
    Rect head = rest.cut_top(head_height);
    const float close_px = ui.target(28);
    if (button(ui, {head.right() - 14 - close_px / 2, head.y + 20 - close_px / 2, close_px, close_px},
               {.id = item_id("close day"),
                .icon = Icon::Close,
                .look = ButtonLook::Quiet,
                .name = word(context.language, Text::MenuClose)})
            .clicked)
        wishes.close_overlay();
    head.cut_right(32);
    ui.access.add({.id = item_id("day title"), .role = Role::Heading, .rect = head, .name = view.title, .level = 2});
    label(ui, head, ui.style(metrics::body_px, ui.palette.ink, Weight::Semibold), view.title);

    rest.cut_bottom(8);
    {
        ScrollArea scroll{ui, rest, context.scroll};
        scroll.used(static_cast<float>(view.posts) * row_height);
        const Rect content = scroll.content();
        const auto row_at = [&](float y) { return static_cast<int>(std::floor((y - content.y) / row_height)); };
        // One more at each end: the Tab key can go on to what is just out of sight.
        const int first = std::max(0, row_at(rest.y) - 1);
        const int last = std::min(view.posts - 1, row_at(rest.bottom()) + 1);
        for (int i = first; i <= last; ++i) {
            const CardView card = view.card(i);
            const Rect row{content.x, content.y + static_cast<float>(i) * row_height, content.width - 8,
                           row_height - card_gap};
            const ItemId id = item_id("row", card_id(card.ref));
            const Press press = press_card(ui, card, id, context.open.day, row);
            draw_card(ui, row, card, CardSize::Full, CardLook::Resting);
            if (ui.keyboard_focus == id) focus_ring(ui, row, 6);
            if (!press.clicked) continue;
            wishes.commands.push_back(SelectPosts{{card.ref}, SelectionMode::Replace});
            wishes.commands.push_back(Inspect{card.ref});
            wishes.close_overlay();
        }
    }
    end_popover(ui);
}

}  // namespace marronnier
