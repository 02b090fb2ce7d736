// texts.hpp: where the texts of words.hpp come from. The command line and the tests have both languages inside
// (built_in_texts.cpp); the browser build has none (given_texts.cpp), so that a visitor loads one language, not two.
#pragma once

#include "core/terms/language.hpp"

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

inline constexpr std::size_t text_count =
#include "core/words/text_count.inc"
    ;

// In the order of Text.
using TextTable = std::array<std::string_view, text_count>;

// Null while this language was not given yet.
const TextTable* texts_in(Language language);

// Only of the browser build: `file` holds a line for each text. Refused when it has not as many lines as there are texts,
// for then it belongs to another build.
bool give_texts(Language language, std::string file);

// The texts lie inside `file`.
std::optional<TextTable> split_texts(std::string_view file);

}  // namespace marronnier
