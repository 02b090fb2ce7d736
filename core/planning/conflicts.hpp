// conflicts.hpp: what a person should know before dropping a post somewhere. Conflicts warn; they never forbid.
#pragma once

#include "core/dates/day.hpp"
#include "core/planning/day_index.hpp"

#include <vector>

namespace marronnier {

// Two posts on one network closer than this crowd each other.
inline constexpr int crowding_minutes = 60;

struct Conflict {
    PostId post{};
    PostId other{};     // The crowded neighbour.
    Network network{};  // The one they share.
    Day day{};
};

// A post as it would be: its own day shifted by `days`.
struct Placement {
    const Post* post = nullptr;
    int days = 0;
};

// Crowding between the placed posts and everything else planned, and among the placed posts themselves. Each pair once,
// ordered by day. Cancelled posts crowd nobody.
std::vector<Conflict> crowding(const DayIndex& index, const std::vector<Placement>& placed);

// The same for one post where it is, faster: before its neighbours are looked into, the index says which are near.
std::vector<Conflict> crowding_of(const Post& post, const DayIndex& index);

}  // namespace marronnier
