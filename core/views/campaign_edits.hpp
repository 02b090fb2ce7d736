// campaign_edits.hpp: the edits behind what is offered about campaigns planned around a key date.
#pragma once

#include "core/model/client.hpp"
#include "core/planning/campaign_steps.hpp"
#include "core/terms/language.hpp"
#include "core/views/campaign_draft.hpp"

namespace marronnier {

// From a key date: announcement on J-21, story on J-7, post on J-0, results on J+1, on the client's networks. `anchor` is the
// first day of the occurrence. The colour is that of any campaign: set another before adding it.
CampaignDraft campaign_for(const Client& client, const KeyDateDefinition& date, Day anchor, Language language);

// The same campaign again, with copies of its posts, where `move` would put it. The move was made for this campaign.
CampaignDraft campaign_copy(const Campaign& campaign, const CampaignMove& move);

// Moves the campaign itself, and those of its posts that change their day, as one undo step.
ChangePlans moving(const PlanId& plan, const CampaignId& id, const CampaignMove& move);

}  // namespace marronnier
