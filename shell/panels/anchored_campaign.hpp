// anchored_campaign.hpp: the part of an open campaign's form that is about its key date: steps, days to avoid, and the copy to
// another year, which is shown before it is made.
#pragma once

#include "core/views/anchored_campaign_view.hpp"
#include "shell/panels/inspector_parts.hpp"

namespace marronnier {

void draw_anchored_campaign(Inspector& inspector, Rect& column, const PlanId& plan, const CampaignId& campaign,
                            const AnchoredCampaignView& view);

}  // namespace marronnier
