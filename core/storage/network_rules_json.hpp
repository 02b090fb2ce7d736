// network_rules_json.hpp: the networks and what they accept, assets/networks/*.json, described by
// assets/schema/networks.schema.json.
#pragma once

#include "core/base/result.hpp"
#include "core/networks/limits.hpp"

#include <string_view>

namespace marronnier {

// A bad limit is refused with its place, "networks[1].formats[0].limits[2].value". What a format says about a subject
// (captions, hashtags…) takes the place of what its network says about it; formats that the pack does not name have the
// rules of their network.
Result<RuleBook> read_network_rules(std::string_view text);

}  // namespace marronnier
