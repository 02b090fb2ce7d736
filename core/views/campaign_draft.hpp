// campaign_draft.hpp: a campaign that does not exist yet: everything but the ids, so that a view can prepare it and a panel
// wish for it. campaign_edits.hpp makes them.
#pragma once

#include "core/commands/command.hpp"

#include <optional>
#include <vector>

namespace marronnier {

struct CampaignDraft {
    struct DraftedPost {
        std::optional<PostId> source{};  // Copied from it, as DuplicatePosts does; absent: a new one.
        PostFields fields{};             // Set on top of that; the campaign comes with its id.
    };

    CampaignFields campaign{};
    std::vector<DraftedPost> posts{};
};

// Adds it as one undo step. The ids are new; one for each post.
ChangePlans adding(const PlanId& plan, const CampaignDraft& draft, const CampaignId& id,
                   const std::vector<PostId>& posts);

}  // namespace marronnier
