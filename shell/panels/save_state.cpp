#include "shell/panels/save_state.hpp"

#include "core/words/words.hpp"

namespace marronnier {

void draw_save_state(Ui& ui, Rect& bar, const HeaderContext& context, bool in_words) {
    std::string text;
    Icon mark = Icon::Check;
    Paint color = ui.palette.leaf;
    switch (context.save_state) {
        case SaveState::Saved:
            text = context.saved_at.empty() ? std::string{word(context.language, Text::SaveReady)}
                                            : sentence(context.language, Text::SaveSaved, {context.saved_at});
            break;
        case SaveState::Saving:
            text = word(context.language, Text::SaveSaving);
            mark = Icon::More;
            color = ui.palette.ink_3;
            break;
        case SaveState::NotKept:
            text = word(context.language, Text::SaveNotKept);
            mark = Icon::NotSaved;
            color = ui.palette.hold;
            break;
        case SaveState::Sample:
            text = word(context.language, Text::SaveSample);
            mark = Icon::Information;
            color = ui.palette.ink_3;
            break;
    }
    const TextStyle style = ui.style(metrics::small_px, color);
    const float width = in_words ? ui.texts.width(style, text) + 6 : 0;
    Rect slot = bar.cut_right(14 + width);
    ui.access.add({.id = item_id("save state"), .role = Role::Status, .rect = slot, .name = text});
    icon(ui, slot.cut_left(14), mark, 14, color);
    slot.cut_left(6);
    if (in_words) label(ui, slot, style, text);
}

}  // namespace marronnier
