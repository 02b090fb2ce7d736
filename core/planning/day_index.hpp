// day_index.hpp: the posts of a plan in the order of the calendar, so that a month is a binary search away and nothing a
// frame does depends on how large the plan is.
#pragma once

#include "core/base/box.hpp"
#include "core/model/plan.hpp"

#include <span>
#include <vector>

namespace marronnier {

class DayIndex {
public:
    // What filters and layouts ask of a post, without touching the post itself.
    struct Entry {
        Day day{};
        std::int16_t minutes = -1;  // All day, -1, comes before every time.
        PostStatus status{};
        NetworkSet networks{};
        Box<Post> post{};
    };

    DayIndex() = default;
    explicit DayIndex(const Plan& plan);

    // Follows the plan from one state to the next; costs what changed.
    void follow(const Plan& before, const Plan& after);

    // Posts with from <= day <= to, by day, then all-day before timed, by time, then by id.
    std::span<const Entry> between(Day from, Day to) const;
    std::span<const Entry> all() const { return entries_; }

private:
    std::vector<Entry> entries_;
};

}  // namespace marronnier
