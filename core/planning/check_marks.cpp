#include "core/planning/check_marks.hpp"

#include <algorithm>

namespace marronnier {

namespace {

// Who leafs through years of a full plan need not keep them all.
constexpr std::size_t most_marks = 20'000;

// Two posts within the hour are a finding of both: when one of them moves, the other is looked at again.
class Surroundings {
public:
    explicit Surroundings(const DayIndex& index) : index_(index) {}

    std::uint64_t around(Day day) {
        const auto [known, is_new] = sums_.try_emplace(day, 0);
        if (is_new)
            for (const DayIndex::Entry& entry : index_.between(day - days{1}, day + days{1})) {
                const auto what = static_cast<std::uint64_t>(entry.networks.bits) << 16 ^
                                  static_cast<std::uint64_t>(entry.minutes + 1) << 4 ^
                                  static_cast<std::uint64_t>(entry.status);
                const auto when = static_cast<std::uint64_t>((entry.day - day).count() + 2) << 56;
                known->second = (known->second ^ what ^ when) * 0x9E3779B97F4A7C15;
                known->second ^= known->second >> 31;
            }
        return known->second;
    }

private:
    const DayIndex& index_;
    std::map<Day, std::uint64_t> sums_;
};

bool has_something_left_to_do(PostStatus status) {
    return status != PostStatus::Published && status != PostStatus::Cancelled;
}

int points_of(const Post& post, const DayIndex& index, const CheckInput& input) {
    if (!has_something_left_to_do(post.status)) return 0;
    const Findings found = findings_of(post, index, input);
    return static_cast<int>(std::count_if(found.begin(), found.end(), [](const Finding& finding) {
        return !finding.silenced && finding.severity != Severity::Information;
    }));
}

}  // namespace

bool CheckMarks::look(const std::vector<PostId>& posts, const DayIndex& index, const CheckInput& input, int& most) {
    const Plan& plan = input.plan;
    PlanMarks& known = plans_[plan.id];
    if (known.marks.size() > most_marks) known.marks.clear();
    Ground ground{plan.client,
                  plan.campaigns,
                  media_counts_of(plan),
                  input.today,
                  input.catalogue.definitions.size(),
                  input.rules.rules.size()};
    if (known.ground != ground) {
        known.ground = std::move(ground);
        ++known.ground_number;
    }
    Surroundings surroundings{index};
    for (const PostId& id : posts) {
        const Box<Post>* post = plan.posts.find_box(id);
        if (!post) continue;
        const std::uint64_t around = (*post)->day ? surroundings.around(*(*post)->day) : 0;
        Mark& mark = known.marks[id];
        if (mark.ground == known.ground_number && mark.around == around && mark.post.is_same(*post)) continue;
        if (most == 0) return false;
        --most;
        const int points = points_of(**post, index, input);
        if (points != mark.points) ++version_;
        mark = {*post, around, known.ground_number, points};
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
