#include "core/planning/open_findings.hpp"

#include "core/planning/conflicts.hpp"

#include <algorithm>

namespace marronnier {

namespace {

// Who leafs through years of the fullest plan need not keep them all.
constexpr std::size_t most_known = 100'000;

bool has_something_left_to_do(PostStatus status) {
    return status != PostStatus::Published && status != PostStatus::Cancelled;
}

int count_of(const Post& post, const DayIndex& index, MediaCounts media, const CheckInput& input) {
    if (!has_something_left_to_do(post.status)) return 0;
    const Findings found = findings_of(post, index, media, input);
    return static_cast<int>(std::count_if(found.begin(), found.end(), [](const Finding& finding) {
        return is_open(finding.severity, finding.silenced);
    }));
}

}  // namespace

void OpenFindings::keep_only(std::span<const PlanId> plans) {
    std::erase_if(plans_, [plans](const auto& known) {
        return std::find(plans.begin(), plans.end(), known.first) == plans.end();
    });
}

void OpenFindings::KnownPlan::forget_all() {
    for (auto& [id, known] : counts) known.is_current = false;
}

// Two posts within the hour are a finding of both: when one of them moves, the other is looked at again.
void OpenFindings::KnownPlan::forget_near(const Post& post, const DayIndex& index) {
    if (!post.day || !post.time) return;
    for (const DayIndex::Entry& entry : within_the_hour(index, *post.day, *post.time))
        if (const auto known = counts.find(entry.post->id); known != counts.end()) known->second.is_current = false;
}

void OpenFindings::KnownPlan::follow(const Table<Post>& now, const DayIndex& index) {
    const bool knows_nothing = counts.empty();
    if (!knows_nothing)
        for_each_difference(posts, now, [&](const Box<Post>* was, const Box<Post>* is) {
            const PostId& id = was ? (*was)->id : (*is)->id;
            if (!is)
                counts.erase(id);
            else if (const auto known = counts.find(id); known != counts.end())
                known->second.is_current = false;
            // A letter of its caption is nothing to its neighbours.
            const bool stays = was && is && (*was)->day == (*is)->day && (*was)->time == (*is)->time &&
                               (*was)->status == (*is)->status && networks_of(**was) == networks_of(**is);
            if (stays) return;
            if (was) forget_near(**was, index);
            if (is) forget_near(**is, index);
        });
    posts = now;
}

void OpenFindings::follow(const DayIndex& index, MediaCounts media, const CheckInput& input) {
    const Plan& plan = input.plan;
    KnownPlan& known = plans_[plan.id];
    if (known.counts.size() > most_known) known.counts.clear();
    Ground ground{
        plan.client, plan.campaigns, media, input.today, input.catalogue.definitions.size(), input.rules.rules.size()};
    if (known.ground != ground) {
        known.ground = std::move(ground);
        known.forget_all();
    }
    known.follow(plan.posts, index);
}

bool OpenFindings::look(const Post& post, const DayIndex& index, MediaCounts media, const CheckInput& input) {
    Known& known = plans_[input.plan.id].counts[post.id];
    if (known.is_current) return false;
    const int count = count_of(post, index, media, input);
    if (count != known.count) ++version_;
    known = {true, count};
    return true;
}

int OpenFindings::count(const PlanId& plan, const PostId& post) const {
    const auto known_plan = plans_.find(plan);
    if (known_plan == plans_.end()) return 0;
    const auto known = known_plan->second.counts.find(post);
    return known == known_plan->second.counts.end() ? 0 : known->second.count;
}

}  // namespace marronnier
