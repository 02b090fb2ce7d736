// checking.hpp: which posts are on screen, one after the other, to be looked at while nobody waits.
#pragma once

#include "core/session/session.hpp"

#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace marronnier {

// The plans that are open, told apart from what they were before without reading them.
struct OpenPlans {
    std::vector<Box<Plan>> plans{};

    bool operator==(const OpenPlans& other) const {
        return std::equal(plans.begin(), plans.end(), other.plans.begin(), other.plans.end(),
                          [](const Box<Plan>& a, const Box<Plan>& b) { return a.is_same(b); });
    }
};

// What is on screen, and what it is held against.
struct Sight {
    static constexpr std::size_t all = std::numeric_limits<std::size_t>::max();

    OpenPlans open{};
    std::optional<PlanId> shown{};
    year_month month{};
    Filter filter{};
    std::size_t posts_a_day = 0;    // The first of each day.
    std::optional<Day> open_day{};  // All of this one.
    Day today{};
    std::size_t key_dates = 0;  // Packs only come.
    std::size_t rules = 0;

    bool operator==(const Sight&) const = default;
};

struct Checking {
    std::optional<Sight> waiting{};  // What came into sight last, and has been there for too short a time.
    double begins_at_ms = 0;
    std::optional<Sight> sight{};  // Of the round that goes on, or is done.
    std::vector<std::pair<PlanId, Box<Post>>> posts{};
    std::size_t next = 0;      // Of `posts`.
    bool has_changed = false;  // Some count, in this round.

    bool is_done(const Sight& now) const { return next == posts.size() && sight == now; }
};

}  // namespace marronnier
