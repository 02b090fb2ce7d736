#include "core/views/campaign_draft.hpp"

#include <cassert>

namespace marronnier {

ChangePlans adding(const PlanId& plan, const CampaignDraft& draft, const CampaignId& id,
                   const std::vector<PostId>& posts) {
    assert(posts.size() == draft.posts.size());
    ChangePlans command{{{plan, AddCampaign{id, draft.campaign}}}, {}};
    for (std::size_t i = 0; i < posts.size(); ++i) {
        PostFields fields = draft.posts[i].fields;
        fields.campaign = id;
        if (!draft.posts[i].source) {
            command.edits.push_back({plan, AddPost{posts[i], std::move(fields)}});
            continue;
        }
        command.edits.push_back({plan, DuplicatePosts{{{*draft.posts[i].source, posts[i]}}}});
        command.edits.push_back({plan, ChangePosts{{posts[i]}, std::move(fields)}});
    }
    return command;
}

}  // namespace marronnier
