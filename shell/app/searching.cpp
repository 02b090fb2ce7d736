#include "shell/app/state.hpp"

namespace marronnier {

void App::State::draw_search_box(Ui& ui, const MenuContext& context) {
    if (search_revision != revision) {
        search.follow(session, today());
        search_revision = revision;
    }
    const auto look_for = [this](std::string_view text) {
        search.look_for(text);
        return SearchAnswers{search.count(), [this](std::size_t index) { return search.row(session, index); }};
    };
    const std::string before = search_draft.typed;
    draw_search(ui, search_draft, look_for, context, wishes);
    if (search_draft.typed == before) return;
    search.look_for(search_draft.typed);
    platform.announce(
        counted(session.language, Text::SearchFoundOne, Text::SearchFoundOther, static_cast<long>(search.count())));
    wake();
}

// The keyboard stays in the field; the list follows its arrows.
bool App::State::take_key_while_searching(std::string_view key) {
    const std::size_t count = search.count();
    std::size_t& chosen = search_draft.chosen;
    if (count == 0) return false;
    if (key == "Enter") {
        choose_found(search.row(session, chosen), wishes);
        carry_out_wishes();
        return true;
    }
    if (key == "ArrowDown" && chosen + 1 < count)
        ++chosen;
    else if (key == "ArrowUp" && chosen > 0)
        --chosen;
    else
        return key == "ArrowDown" || key == "ArrowUp";
    search_draft.follow_chosen = true;
    platform.announce(search.row(session, chosen).name);
    return true;
}

}  // namespace marronnier
