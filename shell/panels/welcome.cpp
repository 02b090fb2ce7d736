#include "shell/panels/welcome.hpp"

#include "core/words/words.hpp"
#include "shell/widgets/buttons.hpp"
#include "shell/widgets/popover.hpp"

namespace marronnier {

void draw_welcome(Ui& ui, const Rect& area, Language language, Wishes& wishes) {
    const Palette& palette = ui.palette;
    fill(ui, area, faded(palette.surface, 0.72f));
    const float width = std::min(420.0f, area.width - 32);
    const Rect box{area.x + (area.width - width) / 2, area.y + std::max(16.0f, area.height * 0.22f), width, 236};
    ui.zones.zone(item_id("welcome"), box);
    shadow(ui, box, metrics::radius_large);
    fill(ui, box, palette.surface, metrics::radius_large);
    frame(ui, box, palette.line, metrics::radius_large);
    AccessGroup group{ui.access, {.id = item_id("welcome"), .role = Role::Group, .rect = box}};

    Rect rest = box.inset(28, 24);
    const std::string_view title = word(language, Text::WelcomeTitle);
    const Rect head = rest.cut_top(28);
    ui.access.add(
        {.id = item_id("welcome title"), .role = Role::Heading, .rect = head, .name = std::string{title}, .level = 2});
    label(ui, head, ui.style(metrics::title_px, palette.ink, Weight::Semibold), title);
    rest.cut_top(8);
    const std::string_view text = word(language, Text::WelcomeText);
    ui.access.add({.id = item_id("welcome text"), .role = Role::Text, .rect = rest, .name = std::string{text}});
    ui.texts.draw_wrapped(*ui.list, ui.style(metrics::body_px, palette.ink_2), rest.x, rest.y, 20, text, rest.width, 5);

    Rect actions = rest.cut_bottom(ui.target(34));
    const Button create{.id = item_id("welcome new"),
                        .text = word(language, Text::WelcomeNew),
                        .icon = Icon::Add,
                        .look = ButtonLook::Primary};
    const Button open{.id = item_id("welcome open"), .text = word(language, Text::FileOpen), .icon = Icon::OpenFile};
    if (button(ui, actions.cut_left(button_width(ui, create)), create).clicked) wishes.show(Overlay::NewClient);
    actions.cut_left(10);
    if (button(ui, actions.cut_left(button_width(ui, open)), open).clicked) wishes.file = FileWish::Open;
}

}  // namespace marronnier
