// tags.hpp: hashtags and mentions in a text. One rule for all networks: they agree on what people write, and differ in
// corners (Bluesky wants a space before "#", Instagram stops at "·"). It follows twitter-text 3.1.0 (validHashtag,
// validMentionOrList), with a short list of what is no letter in place of a long one of what is.
//
//     "#été2026 #8mars"     2 hashtags          "a#b &#39; #2026 #️⃣"    none
//     "@ana, @user@host.fr" 2 mentions          "ana@exemple.fr"        none
#pragma once

#include "core/networks/links.hpp"

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace marronnier {

// With "#", also those inside links; from left to right.
std::vector<TextSpan> find_hashtags(std::string_view text);

// How many hashtags stand outside of the links: letters, digits and "_" after "#", not digits alone.
std::uint32_t count_hashtags(std::string_view text, std::span<const TextSpan> links);

struct Mention {
    TextSpan span{};         // With "@".
    std::uint32_t host = 0;  // Where "@host.fr" starts; the end of the span when there is none.
};

std::vector<Mention> find_mentions(std::string_view text, std::span<const TextSpan> links);

}  // namespace marronnier
