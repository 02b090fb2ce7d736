// count_fuzz.cpp: any bytes are counted without harm, and the counts stay in proportion to each other.
#include "core/networks/code_points.hpp"
#include "core/networks/text_counts.hpp"

#include <cstdint>
#include <cstdlib>

namespace {

// Each character alone: the tables are not what is looked at here.
marronnier::ClusterEnds character_ends(std::string_view text) {
    marronnier::ClusterEnds ends;
    for (std::size_t at = 0; at < text.size();) {
        at += marronnier::code_point_at(text, at).size;
        ends.push_back(static_cast<std::uint32_t>(at));
    }
    return ends;
}

std::string as_it_is(std::string_view text) { return std::string{text}; }

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace marronnier;
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    const CountedText counted = count_text(text, {character_ends, as_it_is});
    const TextCounts& counts = counted.counts;
    const bool is_in_proportion = counts.utf8_bytes == size && counts.code_points <= counts.utf16_units &&
                                  counts.utf16_units <= size && counts.threads >= counts.code_points &&
                                  counts.threads <= size && counts.hashtags + counts.mentions <= counts.code_points;
    if (!is_in_proportion) std::abort();
    if (end_of_graphemes(counted, 125) > size) std::abort();
    return 0;
}
