#include "core/words/texts.hpp"

namespace marronnier {

namespace {

#include "words_tables.inc"

}  // namespace

const TextTable* texts_in(Language language) { return language == Language::French ? &french_texts : &english_texts; }

}  // namespace marronnier
