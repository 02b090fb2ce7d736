#include "tools/cli/unicode_tables.hpp"

#include "core/networks/code_points.hpp"

#include <utf8proc.h>
#include <vector>

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
    constexpr auto options = static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
    const auto* bytes = reinterpret_cast<const utf8proc_uint8_t*>(text.data());
    const auto size = static_cast<utf8proc_ssize_t>(text.size());
    const utf8proc_ssize_t length = utf8proc_decompose(bytes, size, nullptr, 0, options);
    if (length < 0) return std::string{text};

    // First decomposed, then composed and encoded in the same place, which needs room for a zero at the end.
    std::vector<utf8proc_int32_t> room(static_cast<std::size_t>(length) + 1);
    utf8proc_decompose(bytes, size, room.data(), length, options);
    const utf8proc_ssize_t encoded = utf8proc_reencode(room.data(), length, options);
    if (encoded < 0) return std::string{text};
    return {reinterpret_cast<const char*>(room.data()), static_cast<std::size_t>(encoded)};
}

}  // namespace

UnicodeTables utf8proc_tables() { return {cluster_ends, composed}; }

}  // namespace marronnier
