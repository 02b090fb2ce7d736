// rule_grammar.hpp: the small words around the days of a rule: ordinals, articles, elisions.
#pragma once

#include "core/words/words.hpp"

namespace marronnier {

// "1er", "2e"; "1st", "22nd".
std::string ordinal(Language language, unsigned number);

// The number of a day of the month beside its name: French counts "1er, 2, 3".
std::string day_number(Language language, unsigned day);

// "de mai", "d’avril"; "of May".
std::string of_month(Language language, std::string_view month);

// An entry of a text that is a list, "premier|2e|3e", from 0.
std::string_view listed(Language language, Text list, std::size_t index);

// "la Pentecôte", "le Black Friday", "Noël". English names stand alone.
std::string with_article(Language language, std::string_view name);

// With a capital first.
std::string capitalised(std::string text);

}  // namespace marronnier
