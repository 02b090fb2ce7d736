// title_field.hpp: writing the title of a post where it stands in the month: a new one, or that of a card.
#pragma once

#include "core/views/month_view.hpp"
#include "shell/widgets/ui.hpp"

#include <functional>
#include <optional>

namespace marronnier {

// Lives while it is written.
struct TitleDraft {
    std::optional<Day> adding{};  // For a new post on this day.
    std::optional<PostRef> renaming{};
    bool take_keyboard = false;  // The field was just opened.
    std::string typed{};         // So far.
    std::string before{};        // What the field held when it opened.
};

constexpr float title_field_height = 26;

void begin_adding(TitleDraft& draft, Day day);
void begin_renaming(TitleDraft& draft, const CardView& card);

// `use` is given what was typed, once, when the field is left with a new title.
void draw_title_field(Ui& ui, TitleDraft& draft, const Rect& rect, ItemId id, const std::string& name,
                      const std::function<void(const std::string&)>& use);

}  // namespace marronnier
