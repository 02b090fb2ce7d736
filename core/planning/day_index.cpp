#include "core/planning/day_index.hpp"

#include "core/base/sort.hpp"

#include <algorithm>

namespace marronnier {

namespace {

using Entry = DayIndex::Entry;

bool comes_before(const Entry& a, const Entry& b) {
    if (a.day != b.day) return a.day < b.day;
    if (a.minutes != b.minutes) return a.minutes < b.minutes;
    return a.post->id < b.post->id;
}

Entry entry_of(const Box<Post>& post) {
    return {*post->day, post->time ? post->time->minutes : std::int16_t{-1}, post->status, networks_of(*post), post};
}

// Beyond this many changes one pass over the whole index is cheaper than moving its tail for each of them.
constexpr std::size_t single_steps_max = 16;

}  // namespace

DayIndex::DayIndex(const Plan& plan) {
    entries_.reserve(plan.posts.size());
    plan.posts.for_each_box([this](const Box<Post>& post) {
        if (post->day) entries_.push_back(entry_of(post));
    });
    sort(entries_, comes_before);
}

void DayIndex::follow(const Plan& before, const Plan& after) {
    std::vector<Entry> gone;
    std::vector<Entry> added;
    for_each_difference(before.posts, after.posts, [&](const Box<Post>* was, const Box<Post>* is) {
        // Most changes are letters of a caption: the post stays where it is.
        if (was && is && (*is)->day && (*was)->day == (*is)->day && (*was)->time == (*is)->time) {
            const Entry entry = entry_of(*is);
            *std::lower_bound(entries_.begin(), entries_.end(), entry, comes_before) = entry;
            return;
        }
        if (was && (*was)->day) gone.push_back(entry_of(*was));
        if (is && (*is)->day) added.push_back(entry_of(*is));
    });

    if (gone.size() + added.size() <= single_steps_max) {
        for (const Entry& entry : gone)
            entries_.erase(std::lower_bound(entries_.begin(), entries_.end(), entry, comes_before));
        for (Entry& entry : added) {
            const auto place = std::lower_bound(entries_.begin(), entries_.end(), entry, comes_before);
            entries_.insert(place, std::move(entry));
        }
        return;
    }

    sort(gone, comes_before);
    sort(added, comes_before);
    std::vector<Entry> next;
    next.reserve(entries_.size() + added.size() - gone.size());
    auto gone_at = gone.begin();
    auto added_at = added.begin();
    for (Entry& entry : entries_) {
        if (gone_at != gone.end() && !comes_before(entry, *gone_at)) {
            ++gone_at;
            continue;
        }
        for (; added_at != added.end() && comes_before(*added_at, entry); ++added_at)
            next.push_back(std::move(*added_at));
        next.push_back(std::move(entry));
    }
    std::move(added_at, added.end(), std::back_inserter(next));
    entries_ = std::move(next);
}

std::span<const Entry> DayIndex::between(Day from, Day to) const {
    const auto begin =
        std::partition_point(entries_.begin(), entries_.end(), [from](const Entry& entry) { return entry.day < from; });
    const auto end = std::partition_point(begin, entries_.end(), [to](const Entry& entry) { return entry.day <= to; });
    return {entries_.data() + (begin - entries_.begin()), static_cast<std::size_t>(end - begin)};
}

}  // namespace marronnier
