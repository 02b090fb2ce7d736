#include "shell/panels/save_state.hpp"

#include "core/words/words.hpp"

#include <algorithm>
#include <utility>

namespace marronnier {

namespace {

struct Pill {
    std::string text{};
    Icon mark{};
    Paint color{};
};

Pill kept_here(const Palette& palette, const HeaderContext& context) {
    switch (context.save_state) {
        case SaveState::Saved:
            return {context.saved_at.empty() ? std::string{word(context.language, Text::SaveReady)}
                                             : sentence(context.language, Text::SaveSaved, {context.saved_at}),
                    Icon::Check, palette.leaf};
        case SaveState::Saving:
            return {std::string{word(context.language, Text::SaveSaving)}, Icon::More, palette.ink_3};
        case SaveState::NotKept:
            return {std::string{word(context.language, Text::SaveNotKept)}, Icon::NotSaved, palette.hold};
        case SaveState::Sample:
            return {std::string{word(context.language, Text::SaveSample)}, Icon::Information, palette.ink_3};
    }
    return {};
}

Pill in_store(const Palette& palette, const MeetingView& meeting) {
    if (meeting.needs_you()) return {meeting.pill, Icon::Warning, palette.hold};
    if (meeting.state == MeetingState::Synced) return {meeting.pill, Icon::Check, palette.leaf};
    if (meeting.state == MeetingState::Working) return {meeting.pill, Icon::More, palette.ink_3};
    return {meeting.pill, Icon::NotSaved, palette.ink_3};
}

}  // namespace

void draw_save_state(Ui& ui, Rect& bar, const HeaderContext& context, bool in_words, Wishes& wishes) {
    // What is not even kept here is worse than what others do not have yet.
    const bool is_about_store = context.meeting && context.save_state != SaveState::NotKept;
    const Pill pill = is_about_store ? in_store(ui.palette, *context.meeting) : kept_here(ui.palette, context);
    const TextStyle style = ui.style(metrics::small_px, pill.color);
    const float width = in_words ? ui.texts.width(style, pill.text) + 6 : 0;
    const float padding = context.meeting ? 8 : 0;
    const float narrow = context.meeting ? ui.target(14 + 2 * padding) : 14;
    Rect slot = bar.cut_right(in_words ? 14 + width + 2 * padding : narrow);
    if (context.meeting) {
        const ItemId id = item_id("meeting pill");
        const Rect box{slot.x, slot.y + (slot.height - ui.target(28)) / 2, slot.width, ui.target(28)};
        const bool is_open = context.open == Overlay::Meeting;
        const Press press = pressable(
            ui, {.id = id, .role = Role::Button, .rect = box, .name = pill.text, .expanded = is_open, .expands = true});
        if (press.hovered || is_open) fill(ui, box, ui.palette.sunken, metrics::radius_medium);
        if (ui.keyboard_focus == id) focus_ring(ui, box, metrics::radius_medium);
        if (press.clicked) wishes.show(is_open ? Overlay::None : Overlay::Meeting, box);
    } else {
        ui.access.add({.id = item_id("save state"), .role = Role::Status, .rect = slot, .name = pill.text});
    }
    if (!in_words) return icon(ui, slot, pill.mark, context.meeting ? 18 : 14, pill.color);
    slot.cut_left(padding);
    icon(ui, slot.cut_left(14), pill.mark, 14, pill.color);
    slot.cut_left(6);
    label(ui, slot, style, pill.text);
}

}  // namespace marronnier
