#include "core/merging/projection.hpp"

#include "core/base/sort.hpp"
#include "core/merging/record_access.hpp"
#include "core/merging/replica_records.hpp"
#include "core/model/check.hpp"
#include "core/model/limits.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace marronnier {

namespace {

// Of posts, and not in the plan; sorted.
std::vector<CampaignId> missing_campaigns(const Plan& plan) {
    std::vector<CampaignId> ids;
    plan.posts.for_each([&](const Post& post) {
        if (post.campaign && !plan.campaigns.contains(*post.campaign)) ids.push_back(*post.campaign);
    });
    sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

bool has_post(const Plan& plan, const CampaignId& id) {
    bool found = false;
    plan.posts.for_each([&](const Post& post) { found = found || post.campaign == id; });
    return found;
}

// What an earlier join could not show is shown again, for the moment.
Verdict show_all_of(Replica& replica) {
    std::vector<std::string> records;
    replica.stamps.for_each([&records](const RecordStamps& stamps) {
        const bool shows_less =
            std::any_of(stamps.registers.begin(), stamps.registers.end(),
                        [](const RegisterStamps& one) { return one.written.front().text.has_value(); });
        if (shows_less) records.push_back(stamps.id);
    });
    for (const std::string& record : records)
        if (const RecordState state = *record_in(replica, record); state.is_alive())
            if (Verdict put = put_record(replica, state); !put) return put;
    return Nothing{};
}

Verdict show_campaigns_with_posts(Replica& replica) {
    for (const CampaignId& id : missing_campaigns(replica.plan)) {
        const auto state = record_in(replica, record_of(id));
        if (!state) continue;
        RecordState revived = *state;
        revived.removed = {};
        if (Verdict put = put_into(replica.plan, revived); !put) return put;
        keep_state(replica, *state);
    }
    return Nothing{};
}

void hide_removed_campaigns(Replica& replica) {
    std::vector<CampaignId> hidden;
    replica.stamps.for_each([&](const RecordStamps& stamps) {
        if (stamps.removed.empty() || !is_campaign(stamps.id)) return;
        const auto id = CampaignId::parse(std::string_view{stamps.id}.substr(stamps.id.find('/') + 1));
        if (!id || !replica.plan.campaigns.contains(*id)) return;
        if (!record_in(replica, stamps.id)->is_alive() && !has_post(replica.plan, *id)) hidden.push_back(*id);
    });
    for (const CampaignId& id : hidden) {
        const RecordState state = *record_in(replica, record_of(id));
        replica.plan.campaigns.erase(id);
        keep_state(replica, state);
    }
}

void hide_unknown_campaigns_of_posts(Replica& replica) {
    std::vector<Post> posts;
    replica.plan.posts.for_each([&](const Post& post) {
        if (post.campaign && !replica.plan.campaigns.contains(*post.campaign)) posts.push_back(post);
    });
    for (Post& post : posts) {
        const RecordState state = *record_in(replica, record_of(post.id));
        post.campaign.reset();
        post.step.reset();
        replica.plan.posts.put(std::move(post));
        keep_state(replica, state);
    }
}

void hide_rules_beyond_limit(Replica& replica) {
    if (check(replica.plan.own_dates)) return;
    std::vector<OwnDate> with_rule;
    replica.plan.own_dates.for_each([&](const OwnDate& own_date) {
        if (own_date.rule) with_rule.push_back(own_date);
    });
    while (!check(replica.plan.own_dates)) {
        OwnDate last = std::move(with_rule.back());
        with_rule.pop_back();
        const RecordState state = *record_in(replica, record_of(last.id));
        last.rule.reset();
        replica.plan.own_dates.put(std::move(last));
        keep_state(replica, state);
    }
}

Verdict check_sizes(const Plan& plan) {
    const auto too_many = [](std::string_view list, std::size_t limit) {
        return Error{ErrorCode::TooMany, std::string{list}, std::to_string(limit)};
    };
    if (plan.posts.size() > limits::posts) return too_many("posts", limits::posts);
    if (plan.campaigns.size() > limits::campaigns) return too_many("campaigns", limits::campaigns);
    if (plan.own_dates.size() > limits::own_dates) return too_many("own_dates", limits::own_dates);
    return Nothing{};
}

}  // namespace

Verdict make_showable(Replica& replica) {
    if (Verdict shown = show_all_of(replica); !shown) return shown;
    if (Verdict shown = show_campaigns_with_posts(replica); !shown) return shown;
    hide_removed_campaigns(replica);
    hide_unknown_campaigns_of_posts(replica);
    hide_rules_beyond_limit(replica);
    return check_sizes(replica.plan);
}

}  // namespace marronnier
