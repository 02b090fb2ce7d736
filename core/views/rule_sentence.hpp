// rule_sentence.hpp: why a key date falls when it does, for a person.
#pragma once

#include "core/keydates/catalogue.hpp"
#include "core/terms/language.hpp"

#include <string>

namespace marronnier {

// One sentence for the day, and one for its years and length where it has any: "Le 1er samedi de juin. Dure 2 jours, à
// partir de 2014." A rule inside that the catalogue has under a name goes by it, unless it is a plain date: "3 jours après
// le Black Friday", but "le samedi avant le 25 décembre".
std::string rule_sentence(Language language, const Rule& rule, const Catalogue& catalogue);

}  // namespace marronnier
