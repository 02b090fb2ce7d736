// search_view.hpp: one thing that was found, as a row shows it.
#pragma once

#include "core/commands/post_ref.hpp"
#include "core/dates/day.hpp"
#include "core/terms/color.hpp"
#include "core/terms/network.hpp"
#include "core/terms/status.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace marronnier {

// Bytes of a text in which a word looked for stands.
using FoundParts = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

struct SearchRowView {
    std::optional<PostRef> ref{};  // Absent: a key date.
    std::optional<Day> day{};      // Absent: not planned yet.
    Color color{};
    std::string date{};  // "jeu. 17 déc.", with the year when it is another
    std::string time{};
    std::vector<Network> networks{};
    PostStatus status{};
    std::string title{};
    FoundParts title_parts{};
    std::string excerpt{};  // Around what was found elsewhere; empty when the title has it all.
    FoundParts excerpt_parts{};
    std::string name{};  // For assistive technology.
};

}  // namespace marronnier
