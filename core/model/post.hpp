// post.hpp: one idea to publish: a day, a text, and a variant for each network it goes to.
#pragma once

#include "core/dates/day.hpp"
#include "core/dates/wall_time.hpp"
#include "core/terms/ids.hpp"
#include "core/terms/network.hpp"
#include "core/terms/planned_media.hpp"
#include "core/terms/silenced_finding.hpp"
#include "core/terms/status.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marronnier {

// The post as one network shows it.
struct Variant {
    Network network{};
    Format format{};
    std::optional<std::string> caption{};  // Absent: the post's own caption.
    std::string unknown_fields{};          // See Plan::unknown_fields.

    bool operator==(const Variant&) const = default;
};

struct Post {
    PostId id{};
    std::string title{};
    std::string caption{};           // The master caption.
    std::optional<Day> day{};        // Absent: not planned yet.
    std::optional<WallTime> time{};  // In the plan's time zone. Absent: all day.
    PostStatus status = PostStatus::Idea;
    std::vector<Variant> variants{};  // At most one for each pair of network and format; in the order the person chose.
    std::vector<std::string> hashtags{};  // Without the '#'.
    std::string link{};
    std::string note{};  // Internal: never leaves in anything that is shared.
    std::optional<CampaignId> campaign{};
    // On which day of its campaign: days after the key date, or before it when negative: "J-21" is -21. Only with a campaign.
    std::optional<int> step{};
    PlannedMedia media{};
    std::vector<SilencedFinding> silenced{};  // Sorted by code, each code once.
    std::string unknown_fields{};             // See Plan::unknown_fields.

    bool operator==(const Post&) const = default;
};

// The networks the post goes to.
NetworkSet networks_of(const Post& post);

}  // namespace marronnier
