#include "core/planning/check_marks.hpp"

#include "core/planning/conflicts.hpp"

#include <algorithm>
#include <cstdlib>

namespace marronnier {

namespace {

// Who leafs through years of a full plan need not keep them all.
constexpr std::size_t most_marks = 20'000;

bool has_something_left_to_do(PostStatus status) {
    return status != PostStatus::Published && status != PostStatus::Cancelled;
}

int points_of(const Post& post, const DayIndex& index, MediaCounts media, const CheckInput& input) {
    if (!has_something_left_to_do(post.status)) return 0;
    const Findings found = findings_of(post, index, media, input);
    return static_cast<int>(std::count_if(found.begin(), found.end(), [](const Finding& finding) {
        return !finding.silenced && finding.severity != Severity::Information;
    }));
}

}  // namespace

void CheckMarks::PlanMarks::forget_all() {
    for (auto& [id, mark] : marks) mark.is_current = false;
}

// Two posts within the hour are a finding of both: when one of them moves, the other is looked at again.
void CheckMarks::PlanMarks::forget_near(const Post& post, const DayIndex& index) {
    if (!post.day || !post.time) return;
    for (const DayIndex::Entry& entry : index.between(*post.day - days{1}, *post.day + days{1})) {
        const auto minutes_apart = (entry.day - *post.day).count() * 24 * 60 + entry.minutes - post.time->minutes;
        if (entry.minutes < 0 || std::abs(minutes_apart) > crowding_minutes) continue;
        if (const auto mark = marks.find(entry.post->id); mark != marks.end()) mark->second.is_current = false;
    }
}

void CheckMarks::PlanMarks::follow(const Table<Post>& now, const DayIndex& index) {
    for_each_difference(posts, now, [&](const Box<Post>* was, const Box<Post>* is) {
        const PostId& id = was ? (*was)->id : (*is)->id;
        if (!is)
            marks.erase(id);
        else if (const auto mark = marks.find(id); mark != marks.end())
            mark->second.is_current = false;
        // A letter of its caption is nothing to its neighbours.
        const bool stays = was && is && (*was)->day == (*is)->day && (*was)->time == (*is)->time &&
                           (*was)->status == (*is)->status && networks_of(**was) == networks_of(**is);
        if (stays) return;
        if (was) forget_near(**was, index);
        if (is) forget_near(**is, index);
    });
    posts = now;
}

bool CheckMarks::look(const std::vector<const Post*>& posts, const DayIndex& index, MediaCounts media,
                      const CheckInput& input, int& most) {
    const Plan& plan = input.plan;
    PlanMarks& known = plans_[plan.id];
    if (known.marks.size() > most_marks) known.marks.clear();
    Ground ground{
        plan.client, plan.campaigns, media, input.today, input.catalogue.definitions.size(), input.rules.rules.size()};
    if (known.ground != ground) {
        known.ground = std::move(ground);
        known.forget_all();
    }
    known.follow(plan.posts, index);
    for (const Post* post : posts) {
        Mark& mark = known.marks[post->id];
        if (mark.is_current) continue;
        if (most == 0) return false;
        --most;
        const int points = points_of(*post, index, media, input);
        if (points != mark.points) ++version_;
        mark = {true, points};
    }
    return true;
}

int CheckMarks::points(const PlanId& plan, const PostId& post) const {
    const auto known = plans_.find(plan);
    if (known == plans_.end()) return 0;
    const auto mark = known->second.marks.find(post);
    return mark == known->second.marks.end() ? 0 : mark->second.points;
}

}  // namespace marronnier
