// caption_limit.hpp: what one client's account allows, where it differs from what a network allows everybody: X gives paying
// accounts 25,000 characters, and each Mastodon server has a limit of its own.
#pragma once

#include "core/terms/network.hpp"

namespace marronnier {

struct CaptionLimit {
    Network network{};
    int characters = 0;  // Counted as the network counts; 1 to 1,000,000.

    bool operator==(const CaptionLimit&) const = default;
};

}  // namespace marronnier
