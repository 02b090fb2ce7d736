// chip_flow.hpp: chips side by side, over as many rows as they need.
#pragma once

#include "shell/panels/inspector_parts.hpp"
#include "shell/widgets/buttons.hpp"

namespace marronnier {

class ChipFlow {
public:
    ChipFlow(Inspector& inspector, Rect& column)
        : inspector_(inspector), column_(column), row_(column.cut_top(inspector.ui.target(25))) {}

    // Answers whether it was clicked.
    bool chip(ItemId id, std::optional<Icon> mark, std::string_view text, bool on) {
        const float width = chip_width(inspector_.ui, text, mark.has_value());
        if (row_.width < width) {
            column_.cut_top(6);
            row_ = column_.cut_top(inspector_.ui.target(25));
        }
        const Rect place = row_.cut_left(width);
        row_.cut_left(6);
        return marronnier::chip(inspector_.ui, place, id, mark, text, text, on).clicked;
    }

private:
    Inspector& inspector_;
    Rect& column_;
    Rect row_;
};

}  // namespace marronnier
