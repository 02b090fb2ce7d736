// buttons.hpp: things to press, in the few looks the interface has.
#pragma once

#include "shell/widgets/ui.hpp"

#include <optional>

namespace marronnier {

enum class ButtonLook {
    Plain,    // A frame on the surface.
    Primary,  // The one thing to do here.
    Quiet,    // No frame until hovered.
};

struct Button {
    ItemId id = 0;
    std::string_view text{};
    std::optional<Icon> icon{};
    ButtonLook look = ButtonLook::Plain;
    std::string_view name{};      // Accessible name when it says more than the text.
    std::string_view shortcut{};  // aria-keyshortcuts
    std::string_view link{};      // What pressing it opens, when that has an address.
    bool disabled = false;
    bool on = false;  // Of a toggle, or a menu that is open.
    bool toggles = false;
    bool expands = false;  // Opens a list below.
};

// As wide as its content asks for.
float button_width(Ui& ui, const Button& button);
Press button(Ui& ui, const Rect& rect, const Button& button);

struct ListRow {
    ItemId id = 0;
    std::string_view text{};
    std::string_view name{};
    std::string_view count{};       // On the right.
    std::optional<Paint> swatch{};  // A square of this colour in front.
    std::optional<Icon> icon{};
    Role role = Role::Button;
    bool on = false;
    bool quiet = false;  // Something to add rather than something there.
    bool toggles = false;
};

// A row of the sidebar or of a menu.
Press list_row(Ui& ui, const Rect& rect, const ListRow& row);

// A box to tick with its text behind it. Answers whether it was pressed.
bool checkbox(Ui& ui, Rect row, ItemId id, std::string_view text, bool is_on);

// A small round chip with a network's mark.
float chip_width(Ui& ui, std::string_view text, bool has_icon);
Press chip(Ui& ui, const Rect& rect, ItemId id, std::optional<Icon> mark, std::string_view text, std::string_view name,
           bool on);

}  // namespace marronnier
