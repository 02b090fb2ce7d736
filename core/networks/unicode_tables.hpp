// unicode_tables.hpp: what only large tables know about a text. The browser has them (Intl.Segmenter, normalize), Debian
// has them (utf8proc), so the core carries none: whoever counts brings them along.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

// Where each sign ends that a person sees as one, in bytes, rising; the last is the size of the text.
using ClusterEnds = std::vector<std::uint32_t>;

struct UnicodeTables {
    // Extended grapheme clusters of UAX #29.
    ClusterEnds (*cluster_ends)(std::string_view text) = nullptr;
    // Normalization form C.
    std::string (*composed)(std::string_view text) = nullptr;
};

// True when every character is a cluster alone and composed already, as in most captions: Latin letters, the punctuation
// and the currencies of Europe, arrows. Nobody need ask the tables about such a text.
bool is_plain(std::string_view text);

}  // namespace marronnier
