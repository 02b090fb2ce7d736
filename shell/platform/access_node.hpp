// access_node.hpp: one thing drawn, as assistive technology and tests see it. The platform mirrors the nodes as real elements
// at the same place on the page.
#pragma once

#include "shell/platform/rect.hpp"

#include <cstdint>
#include <string>

namespace marronnier {

enum class Role : std::uint8_t {
    Group,  // A named region without other meaning.
    Navigation,
    Banner,
    Main,
    Complementary,
    Heading,
    Button,
    Grid,
    Row,
    ColumnHeader,
    GridCell,
    Dialog,
    Status,  // Text that changes by itself, such as "Saved".
    Alert,
    Text,
    List,
    ListItem,
    Tab,
    TabList,
    Checkbox,
    Option,
    ListBox,
    Toolbar,  // One stop for the Tab key; arrows move inside.
};

struct AccessNode {
    std::uint32_t id = 0;      // Stable from frame to frame.
    std::uint32_t parent = 0;  // 0: the page. A parent comes before its children.
    Role role{};
    Rect rect{};
    std::string name{};
    std::string shortcut{};  // aria-keyshortcuts, "Control+Z"
    std::string link{};      // Address of what it opens: can be copied, and opened in another tab.
    std::uint8_t level = 0;  // Of a heading.
    bool selected =
        false;  // aria-selected for cells, options and tabs; aria-checked for checkboxes; aria-pressed for buttons
                // that have `toggles`.
    bool toggles = false;
    bool expanded = false;  // aria-expanded, when `expands`.
    bool expands = false;
    bool disabled = false;
    bool current = false;  // aria-current: today, the shown view, the shown client.
    bool focused = false;  // The one the keyboard is on inside its grid (roving tabindex).

    bool operator==(const AccessNode&) const = default;
};

}  // namespace marronnier
