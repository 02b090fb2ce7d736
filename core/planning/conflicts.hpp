// conflicts.hpp: what a person should know before dropping a post somewhere. Conflicts warn; they never forbid.
#pragma once

#include "core/dates/day.hpp"
#include "core/planning/day_index.hpp"

#include <span>
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

// The posts less than that from the moment, the post of the moment itself among them. Between them may stand some that are
// planned for a whole day.
std::span<const DayIndex::Entry> within_the_hour(const DayIndex& index, Day day, WallTime time);

// The same for one post where it is, faster: before its neighbours are looked into, the index says which are near.
std::vector<Conflict> crowding_of(const Post& post, const DayIndex& index);

}  // namespace marronnier
