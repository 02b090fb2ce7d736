// term_words.hpp: what the interface calls statuses, networks and formats.
#pragma once

#include "core/terms/key_date_kind.hpp"
#include "core/terms/network.hpp"
#include "core/terms/status.hpp"
#include "core/words/words.hpp"

namespace marronnier {

// A post's title, or that it has none.
std::string_view title_words(Language language, std::string_view title);

std::string_view status_word(Language language, PostStatus status);
std::string_view network_word(Language language, Network network);
// As planners abbreviate it: "IG"; the whole word where nobody does.
std::string_view network_sign(Language language, Network network);
std::string_view format_word(Language language, Format format);

std::string_view key_date_kind_word(Language language, KeyDateKind kind);

// By its place in sectors() of core/terms/regions.hpp.
std::string_view sector_word(Language language, std::size_t index);

}  // namespace marronnier
