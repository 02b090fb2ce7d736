// ids.hpp: one type of id per kind of record.
#pragma once

#include "core/base/id.hpp"

namespace marronnier {

using PlanId = Id<struct PlanTag>;
using PostId = Id<struct PostTag>;
using CampaignId = Id<struct CampaignTag>;
using OwnDateId = Id<struct OwnDateTag>;
using KeyDateId = Id<struct KeyDateTag>;

}  // namespace marronnier
