// field_box.hpp: a labelled text control: painted here, and laid over by a real one for typing.
#pragma once

#include "shell/widgets/ui.hpp"

namespace marronnier {

struct FieldBox {
    ItemId id = 0;
    FieldKind kind = FieldKind::Line;
    std::string_view name{};  // Accessible name.
    std::string_view text{};
    std::string_view placeholder{};
    std::string_view painted{};  // What is painted instead of the text: a date in words.
    float font_px = metrics::body_px;
    Weight weight = Weight::Regular;
    bool bare = false;   // Without a frame, for titles edited in place.
    bool focus = false;  // Take the keyboard now.
};

FieldNews field_box(Ui& ui, const Rect& rect, const FieldBox& box);

// A small label above; answers the rest of the column below it.
void field_label(Ui& ui, Rect& column, std::string_view text);

}  // namespace marronnier
