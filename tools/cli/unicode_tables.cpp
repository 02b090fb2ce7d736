#include "tools/cli/unicode_tables.hpp"

#include "core/networks/code_points.hpp"

#include <cstdlib>
#include <utf8proc.h>

namespace marronnier {

namespace {

ClusterEnds cluster_ends(std::string_view text) {
    ClusterEnds ends;
    utf8proc_int32_t state = 0;
    utf8proc_int32_t previous = -1;
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, size] = code_point_at(text, at);
        const auto current = static_cast<utf8proc_int32_t>(c);
        if (previous >= 0 && utf8proc_grapheme_break_stateful(previous, current, &state))
            ends.push_back(static_cast<std::uint32_t>(at));
        previous = current;
        at += size;
    }
    if (!text.empty()) ends.push_back(static_cast<std::uint32_t>(text.size()));
    return ends;
}

// Ill-formed text, which nobody should bring, stays as it is.
std::string composed(std::string_view text) {
    utf8proc_uint8_t* result = nullptr;
    const auto size =
        utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()), static_cast<utf8proc_ssize_t>(text.size()),
                     &result, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
    if (size < 0) return std::string{text};
    std::string answer{reinterpret_cast<const char*>(result), static_cast<std::size_t>(size)};
    std::free(result);
    return answer;
}

}  // namespace

UnicodeTables utf8proc_tables() { return {cluster_ends, composed}; }

}  // namespace marronnier
