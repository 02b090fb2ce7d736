// rule_phrase.hpp: the day a rule speaks of, as words that can stand inside a sentence: "le 4e jeudi de novembre". See
// rule_sentence.hpp.
#pragma once

#include "core/keydates/catalogue.hpp"
#include "core/terms/language.hpp"

#include <string>

namespace marronnier {

// In French with its article, after which "après", "avant" and "c’est" need no other. Without the rule's own years and length.
std::string rule_phrase(Language language, const Rule& rule, const Catalogue& catalogue);

}  // namespace marronnier
