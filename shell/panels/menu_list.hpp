// menu_list.hpp: rows in a box that opens below its button, scrolling when there are many.
#pragma once

#include "shell/panels/menus.hpp"
#include "shell/widgets/buttons.hpp"
#include "shell/widgets/popover.hpp"

namespace marronnier {

class MenuList {
public:
    static constexpr float padding = 6;

    MenuList(Ui& ui, const MenuContext& context, std::string_view name, std::size_t rows, float width, Wishes& wishes)
        : ui_(ui), wishes_(wishes), row_height_(ui.target(30)) {
        const float wanted = static_cast<float>(rows) * row_height_ + 2 * padding;
        const float height = std::min(wanted, context.page.height - 16);
        const Rect box = placed_by(context.open.anchor, width, height, context.page);
        if (begin_popover(ui, box, name)) wishes.close_overlay();
        scroll_.emplace(ui, box.inset(padding), context.scroll);
        rest_ = scroll_->content();
        scroll_->used(wanted - 2 * padding);
    }
    ~MenuList() {
        scroll_.reset();
        end_popover(ui_);
    }
    MenuList(const MenuList&) = delete;
    MenuList& operator=(const MenuList&) = delete;

    bool row(ListRow row) { return list_row(ui_, rest_.cut_top(row_height_), row).clicked; }

    // A row that does its thing and closes the list.
    bool choice(ListRow item) {
        const bool chosen = row(item);
        if (chosen) wishes_.close_overlay();
        return chosen;
    }

private:
    Ui& ui_;
    Wishes& wishes_;
    float row_height_;
    std::optional<ScrollArea> scroll_;
    Rect rest_{};
};

}  // namespace marronnier
