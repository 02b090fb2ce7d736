// search_panel.hpp: looking for a post or a key date, in a box at the upper end of the page.
#pragma once

#include "core/views/search_view.hpp"
#include "shell/panels/menus.hpp"

#include <functional>

namespace marronnier {

struct SearchDraft {
    std::string typed{};
    std::size_t chosen = 0;  // By arrows.
    bool take_keyboard = true;
    bool follow_chosen = false;  // It moved: bring it into view.
};

struct SearchAnswers {
    std::size_t count = 0;
    std::function<SearchRowView(std::size_t)> row{};
};

// `look_for` is asked anew after each letter.
void draw_search(Ui& ui, SearchDraft& draft, const std::function<SearchAnswers(std::string_view)>& look_for,
                 const MenuContext& context, Wishes& wishes);

// Shows the month, the day, and the post if it is one.
void choose_found(const SearchRowView& row, Wishes& wishes);

}  // namespace marronnier
