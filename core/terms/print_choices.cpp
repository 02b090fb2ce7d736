#include "core/terms/print_choices.hpp"

namespace marronnier {

namespace {

// The letters of each choice, in the order of its enumerators.
constexpr std::string_view letters[] = {"mwl", "43", "cb"};

template <class Choice>
void read(Choice& choice, std::string_view text, std::size_t place) {
    const auto at = letters[place].find(text[place]);
    if (at != std::string_view::npos) choice = static_cast<Choice>(at);
}

}  // namespace

std::string to_text(const PrintChoices& choices) {
    return {letters[0][static_cast<std::size_t>(choices.part)], letters[1][static_cast<std::size_t>(choices.paper)],
            letters[2][static_cast<std::size_t>(choices.inks)]};
}

PrintChoices print_choices_in(std::string_view text) {
    PrintChoices choices;
    if (text.size() != 3) return choices;
    read(choices.part, text, 0);
    read(choices.paper, text, 1);
    read(choices.inks, text, 2);
    return choices;
}

}  // namespace marronnier
