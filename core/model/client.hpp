// client.hpp: the person or brand a plan is made for.
#pragma once

#include "core/terms/caption_limit.hpp"
#include "core/terms/color.hpp"
#include "core/terms/hashtag_set.hpp"
#include "core/terms/network.hpp"
#include "core/terms/place.hpp"

#include <string>
#include <vector>

namespace marronnier {

struct Client {
    std::string name{};
    Color color{};
    Place place{};
    std::vector<Network> networks{};             // The ones it has accounts on, in its own order.
    std::string time_zone = "Europe/Paris";      // IANA name
    std::vector<HashtagSet> hashtag_sets{};      // In its own order, each name once.
    std::vector<CaptionLimit> caption_limits{};  // Of some networks, in their order; the others as for everybody.
    std::string unknown_fields{};

    bool operator==(const Client&) const = default;
};

}  // namespace marronnier
