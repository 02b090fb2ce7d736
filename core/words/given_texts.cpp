#include "core/words/texts.hpp"

#include <utility>

namespace marronnier {

namespace {

struct Given {
    std::string file{};
    std::optional<TextTable> texts{};
};

std::array<Given, 2> given;

}  // namespace

const TextTable* texts_in(Language language) {
    const auto& texts = given[static_cast<std::size_t>(language)].texts;
    return texts ? &*texts : nullptr;
}

bool give_texts(Language language, std::string file) {
    Given& place = given[static_cast<std::size_t>(language)];
    if (place.texts) return true;  // Somebody may hold a part of it.
    place.file = std::move(file);
    place.texts = split_texts(place.file);
    return place.texts.has_value();
}

}  // namespace marronnier
