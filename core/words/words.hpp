// words.hpp: every word the interface says, in every language it speaks. The texts live in assets/locales; a build step turns
// them into tables, so that a missing or misspelt key does not compile.
#pragma once

#include "core/terms/language.hpp"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace marronnier {

// One enumerator for each key: "header.today" is Text::HeaderToday.
enum class Text {
#include "core/words/text_ids.inc"
};

std::string_view word(Language language, Text text);

// The text with {0}, {1}… replaced.
std::string sentence(Language language, Text text, std::initializer_list<std::string_view> values);

// French counts 0 and 1 as one, English only 1. {0} is the number.
std::string counted(Language language, Text one, Text other, long count);

// "10 000" in French (with a narrow no-break space), "10,000" in English.
std::string number_text(Language language, std::int64_t value);

}  // namespace marronnier
