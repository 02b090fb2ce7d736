// key_date_rank.hpp: how much a key date matters to one client, weightiest first.
#pragma once

#include <cstdint>

namespace marronnier {

enum class KeyDateRank : std::uint8_t {
    Own,       // The client's own dates, those it pinned, and those it made posts of the year before.
    Strong,    // Days off work there, and what its sector or region has to itself.
    Possible,  // What most people know: feasts, sales, large events.
    Other,     // The world's days of this and that.
};

}  // namespace marronnier
