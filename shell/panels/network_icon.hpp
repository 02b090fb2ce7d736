// network_icon.hpp: the mark of each network.
#pragma once

#include "core/terms/network.hpp"
#include "shell/theme/icons.hpp"

namespace marronnier {

// Icons begin with the networks' marks, in the order of the networks.
constexpr Icon network_icon(Network network) { return static_cast<Icon>(static_cast<int>(network)); }

static_assert(network_icon(Network::Facebook) == Icon::Facebook);
static_assert(network_icon(Network::GoogleBusiness) == Icon::GoogleBusiness);
static_assert(network_icon(Network::Custom) == Icon::Custom);

}  // namespace marronnier
