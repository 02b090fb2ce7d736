// plan_changes.hpp: what separates two states of one plan, told as a person would list it: what came in from other devices,
// what an earlier version would take away.
#pragma once

#include "core/model/plan.hpp"
#include "core/terms/enum_set.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace marronnier {

enum class ChangeKind : std::uint8_t { Added, Removed, Changed };

enum class RecordKind : std::uint8_t { Post, Campaign, OwnDate, Client };

// What a person would call one thing, however many fields it has.
enum class ChangedPart : std::uint8_t {
    Title,  // Or name.
    Caption,
    NetworkCaptions,
    Networks,
    Date,  // Of a campaign or an own date: its days, and how it comes back.
    Time,
    Status,
    Campaign,  // Which one, and which step of it.
    Hashtags,
    Link,
    Note,
    Media,
    Silenced,       // Findings that may stay.
    Color,          //
    KeyDate,        // That a campaign is for.
    Place,          // And time zone.
    HashtagSets,    //
    CaptionLimits,  //
    KeyDateMarks,   // Dismissed or pinned.
    Unknown         // Fields of a newer program.
};

struct RecordChange {
    ChangeKind change{};
    RecordKind kind{};
    std::string id{};              // Empty for the client.
    std::string title{};           // As it is now, or was before it was removed; empty when a post has none.
    std::optional<Day> day{};      // Likewise; its first day.
    EnumSet<ChangedPart> parts{};  // Of what changed; empty for what was added or removed.

    bool operator==(const RecordChange&) const = default;
};

struct PlanChanges {
    std::size_t added = 0, removed = 0, changed = 0;  // Of all kinds together.
    // Removed ones first, then changed, then added; posts, campaigns, own dates, the client; by day, those without one last;
    // by title. No more than were asked for.
    std::vector<RecordChange> records{};

    bool empty() const { return added + removed + changed == 0; }
    bool operator==(const PlanChanges&) const = default;
};

PlanChanges changes_between(const Plan& before, const Plan& after, std::size_t most = 200);

}  // namespace marronnier
