// text_counts.hpp: how long a text is, in every way a network has of saying so. Counted once for all networks: writing
// for twelve of them costs as much as for one.
#pragma once

#include "core/networks/unicode_tables.hpp"

#include <cstdint>
#include <string_view>

namespace marronnier {

// X counts a link as so many characters, whatever its length (twitter-text 3.1.0, config/v3.json); Mastodon does the same
// (app/validators/status_length_validator.rb).
inline constexpr std::uint32_t link_length = 23;

struct TextCounts {
    std::uint32_t utf8_bytes = 0;
    std::uint32_t utf16_units = 0;  // What JavaScript and most interfaces call the length.
    std::uint32_t code_points = 0;
    std::uint32_t graphemes = 0;  // What a person counts.
    std::uint32_t weighted = 0;   // X: emoji and what lies beyond Latin letters 2, a link 23, after composition.
    std::uint32_t threads = 0;    // Threads: the bytes of emoji, the code points of all else.
    std::uint32_t mastodon = 0;   // Graphemes, but a link with its scheme 23, and "@user@host" as "@user".
    std::uint32_t hashtags = 0;
    std::uint32_t mentions = 0;

    bool operator==(const TextCounts&) const = default;
};

struct CountedText {
    std::string_view text{};  // Not owned.
    TextCounts counts{};
    ClusterEnds cluster_ends{};  // None when each character is a cluster.
};

// `text` is well-formed UTF-8 of less than 4 GB.
CountedText count_text(std::string_view text, const UnicodeTables& tables);

// Where the first `graphemes` signs end, in bytes: the part that shows before "more".
std::size_t end_of_graphemes(const CountedText& counted, std::uint32_t graphemes);

}  // namespace marronnier
