#include "shell/panels/shortcut_table.hpp"

namespace marronnier {

namespace {

using enum Action;

constexpr Shortcut shortcuts[] = {
    {"n", false, false, false, When::NotTyping, NewPost},
    {"t", false, false, false, When::NotTyping, ShowToday},
    {"ArrowLeft", false, false, false, When::NotTyping, DayBefore},
    {"ArrowRight", false, false, false, When::NotTyping, DayAfter},
    {"ArrowUp", false, false, false, When::NotTyping, WeekBefore},
    {"ArrowDown", false, false, false, When::NotTyping, WeekAfter},
    {"PageUp", false, false, false, When::NotTyping, MonthBefore},
    {"PageDown", false, false, false, When::NotTyping, MonthAfter},
    {"Enter", false, false, false, When::NotTyping, OpenFocused},
    {"F2", false, false, false, When::WithSelection, Rename},
    {"m", false, false, false, When::WithSelection, Carry},
    {"ArrowLeft", false, false, true, When::WithSelection, MoveDayEarlier},
    {"ArrowRight", false, false, true, When::WithSelection, MoveDayLater},
    {"ArrowUp", false, false, true, When::WithSelection, MoveWeekEarlier},
    {"ArrowDown", false, false, true, When::WithSelection, MoveWeekLater},
    {"a", true, false, false, When::NotTyping, SelectMonth},
    {" ", true, false, false, When::WithSelection, ToggleSelected},
    {"d", true, false, false, When::WithSelection, Duplicate},
    {"Delete", false, false, false, When::WithSelection, Remove},
    {"Backspace", false, false, false, When::WithSelection, Remove},
    {"z", true, false, false, When::NotTyping, Undo},
    {"z", true, true, false, When::NotTyping, Redo},
    {"y", true, false, false, When::NotTyping, Redo},
    {"o", true, false, false, When::Always, OpenFile},
    {"s", true, false, false, When::Always, SaveFile},
    {"s", true, true, false, When::Always, SaveFileAs},
    {"f", true, false, false, When::Always, Search},
    {"?", false, true, false, When::NotTyping, ShowShortcuts},
    {"?", false, false, false, When::NotTyping, ShowShortcuts},
    {"Escape", false, false, false, When::Always, Escape},
};

constexpr ShortcutRow rows[] = {
    {Text::KeysNew, Text::ShortcutNew},
    {Text::KeysToday, Text::ShortcutToday},
    {Text::KeysArrows, Text::ShortcutArrows},
    {Text::KeysPages, Text::ShortcutPages},
    {Text::KeysEnter, Text::ShortcutEnter},
    {Text::KeysRename, Text::ShortcutRename},
    {Text::KeysMove, Text::ShortcutMove},
    {Text::KeysCarry, Text::ShortcutCarry},
    {Text::KeysSelect, Text::ShortcutSelect},
    {Text::KeysSelectAll, Text::ShortcutSelectAll},
    {Text::KeysDuplicate, Text::ShortcutDuplicate},
    {Text::KeysRemove, Text::ShortcutRemove},
    {Text::KeysUndo, Text::ShortcutUndo},
    {Text::KeysRedo, Text::ShortcutRedo},
    {Text::KeysSearch, Text::ShortcutSearch},
    {Text::KeysOpen, Text::FileOpen},
    {Text::KeysSave, Text::FileSave},
    {Text::KeysEscape, Text::ShortcutEscape},
};

}  // namespace

std::span<const Shortcut> shortcut_table() { return shortcuts; }
std::span<const ShortcutRow> shortcut_rows() { return rows; }

}  // namespace marronnier
