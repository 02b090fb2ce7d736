// language.hpp: the languages the interface speaks.
#pragma once

#include <optional>
#include <string_view>

namespace marronnier {

enum class Language { French, English };

constexpr std::string_view code_of(Language language) { return language == Language::French ? "fr" : "en"; }

constexpr std::optional<Language> parse_language(std::string_view code) {
    if (code == "fr") return Language::French;
    if (code == "en") return Language::English;
    return std::nullopt;
}

}  // namespace marronnier
