// shortcut_table.hpp: every key the program takes, with what it does. Keys that are not here stay the browser's.
#pragma once

#include "core/words/words.hpp"

#include <span>

namespace marronnier {

enum class Action {
    NewPost,
    ShowToday,
    DayBefore,
    DayAfter,
    WeekBefore,
    WeekAfter,
    MonthBefore,
    MonthAfter,
    OpenFocused,
    Rename,
    Carry,
    MoveDayEarlier,
    MoveDayLater,
    MoveWeekEarlier,
    MoveWeekLater,
    SelectMonth,
    ToggleSelected,
    Duplicate,
    Remove,
    Undo,
    Redo,
    OpenFile,
    SaveFile,
    SaveFileAs,
    Search,
    ShowShortcuts,
    Escape,
};

enum class When {
    Always,
    NotTyping,      // The keyboard is not in a text field.
    WithSelection,  // Not typing, and posts are selected, or one has the keyboard.
};

struct Shortcut {
    std::string_view key;  // KeyboardEvent.key, letters in lower case.
    bool control = false, shift = false, alt = false;
    When when = When::NotTyping;
    Action action{};
};

std::span<const Shortcut> shortcut_table();

// For the sheet.
struct ShortcutRow {
    Text keys{};
    Text text{};
};
std::span<const ShortcutRow> shortcut_rows();

}  // namespace marronnier
