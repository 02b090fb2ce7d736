#include "core/editing/campaign_editing.hpp"

#include "core/editing/dated_record_editing.hpp"
#include "core/editing/take.hpp"
#include "core/model/limits.hpp"

namespace marronnier {

namespace {

auto setting(const CampaignFields& fields) {
    return [&fields](Campaign& campaign) {
        take(campaign.name, fields.name);
        take(campaign.color, fields.color);
        take(campaign.from, fields.from);
        take(campaign.to, fields.to);
    };
}

}  // namespace

Result<Plan> apply(Plan plan, const AddCampaign& edit) {
    const Verdict added = add_record(plan.campaigns, Campaign{.id = edit.id}, limits::campaigns, setting(edit.fields));
    if (!added) return added.error();
    return plan;
}

Result<Plan> apply(Plan plan, const ChangeCampaign& edit) {
    const Verdict changed = change_record(plan.campaigns, edit.id, ErrorCode::NoSuchCampaign, setting(edit.fields));
    if (!changed) return changed.error();
    return plan;
}

Result<Plan> apply(Plan plan, const RemoveCampaign& edit) {
    if (!plan.campaigns.erase(edit.id)) return Error{ErrorCode::NoSuchCampaign, {}, edit.id.text()};
    std::vector<Post> freed;
    plan.posts.for_each([&](const Post& post) {
        if (post.campaign == edit.id) freed.push_back(post);
    });
    for (Post& post : freed) {
        post.campaign.reset();
        plan.posts.put(std::move(post));
    }
    return plan;
}

}  // namespace marronnier
