#include "core/planning/conflicts.hpp"

#include "core/base/sort.hpp"

#include <cstdlib>
#include <iterator>
#include <set>

namespace marronnier {

namespace {

// A moment on the plan's own wall: what matters is how far apart two posts are for the same readers.
struct Moment {
    int minutes = 0;
    const Post* post = nullptr;
    bool placed = false;
};

constexpr int minutes_a_day = 24 * 60;

int minutes_of(Day day, WallTime time) {
    return static_cast<int>((day - first_day).count()) * minutes_a_day + time.minutes;
}

Day day_at(int minutes) { return first_day + days{minutes / minutes_a_day}; }

bool counts(const Post& post) { return post.day && post.time && post.status != PostStatus::Cancelled; }

std::optional<Network> shared_network(const Post& a, const Post& b) {
    const NetworkSet networks = networks_of(b);
    for (const Variant& variant : a.variants)
        if (networks.contains(variant.network)) return variant.network;
    return std::nullopt;
}

}  // namespace

std::vector<Conflict> crowding(const DayIndex& index, const std::vector<Placement>& placed) {
    std::vector<Moment> moments;
    std::set<PostId> moved;
    for (const Placement& placement : placed) {
        moved.insert(placement.post->id);
        if (!counts(*placement.post)) continue;
        moments.push_back(
            {minutes_of(*placement.post->day + days{placement.days}, *placement.post->time), placement.post, true});
    }
    if (moments.empty()) return {};

    const auto earlier = [](const Moment& a, const Moment& b) {
        return a.minutes == b.minutes ? a.post->id < b.post->id : a.minutes < b.minutes;
    };
    const auto [first, last] = std::minmax_element(moments.begin(), moments.end(), earlier);
    const Day from = day_at(first->minutes) - days{1};
    const Day to = day_at(last->minutes) + days{1};
    for (const DayIndex::Entry& entry : index.between(from, to))
        if (counts(*entry.post) && !moved.contains(entry.post->id))
            moments.push_back({minutes_of(entry.day, *entry.post->time), entry.post.get(), false});
    sort(moments, earlier);

    // From each placed post outwards; of a pair of placed ones only the earlier reports.
    std::vector<Conflict> conflicts;
    const auto report = [&conflicts](const Moment& mine, const Moment& other) {
        if (const auto network = shared_network(*mine.post, *other.post))
            conflicts.push_back({mine.post->id, other.post->id, *network, day_at(mine.minutes)});
    };
    for (auto mine = moments.begin(); mine != moments.end(); ++mine) {
        if (!mine->placed) continue;
        const auto is_close = [&mine](const Moment& other) {
            return std::abs(other.minutes - mine->minutes) < crowding_minutes;
        };
        for (auto other = mine; other != moments.begin() && is_close(*std::prev(other)); --other)
            if (!std::prev(other)->placed) report(*mine, *std::prev(other));
        for (auto other = std::next(mine); other != moments.end() && is_close(*other); ++other) report(*mine, *other);
    }
    return conflicts;
}

std::span<const DayIndex::Entry> within_the_hour(const DayIndex& index, Day day, WallTime time) {
    const int moment = minutes_of(day, time);
    const auto minutes = [](const DayIndex::Entry& entry) { return minutes_of(entry.day, WallTime{entry.minutes}); };
    const auto near = index.between(day - days{1}, day + days{1});
    const auto begin = std::partition_point(
        near.begin(), near.end(), [&](const auto& entry) { return minutes(entry) <= moment - crowding_minutes; });
    const auto end = std::partition_point(
        begin, near.end(), [&](const auto& entry) { return minutes(entry) < moment + crowding_minutes; });
    return {begin, end};
}

std::vector<Conflict> crowding_of(const Post& post, const DayIndex& index) {
    std::vector<Conflict> conflicts;
    if (!counts(post)) return conflicts;
    const NetworkSet networks = networks_of(post);
    for (const DayIndex::Entry& entry : within_the_hour(index, *post.day, *post.time)) {
        const bool is_other = entry.minutes >= 0 && entry.status != PostStatus::Cancelled && entry.post->id != post.id;
        if (is_other && networks.intersects(entry.networks))
            conflicts.push_back({post.id, entry.post->id, *shared_network(post, *entry.post), *post.day});
    }
    return conflicts;
}

}  // namespace marronnier
