// links.hpp: where links stand in a text, because some networks count each as if it had a fixed length. A port of what
// twitter-text 3.1.0 does (js/src/extractUrlsWithIndices.js and the expressions it names), with a shorter list of
// top-level domains: see top_level_domains.hpp. What differs is listed in tests/cli/count_differences.json.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace marronnier {

// A part of a text, in bytes; the end is not included.
struct TextSpan {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool operator==(const TextSpan&) const = default;
};

enum class Links {
    WithScheme,  // https://… and http://…, as Mastodon shortens them.
    All,         // Also "marronnier.fr/plan", as X does.
};

// From left to right, none inside another.
std::vector<TextSpan> find_links(std::string_view text, Links wanted);

}  // namespace marronnier
