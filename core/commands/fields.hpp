// fields.hpp: the parts of a record that an edit sets. An absent field stays as it is; where a field itself may be absent
// (a post without a day), the inner optional says so. Entries of lists come without their unknown fields: those that stay
// keep the ones they have.
#pragma once

#include "core/dates/day.hpp"
#include "core/dates/wall_time.hpp"
#include "core/keydates/rule.hpp"
#include "core/terms/caption_limit.hpp"
#include "core/terms/color.hpp"
#include "core/terms/hashtag_set.hpp"
#include "core/terms/ids.hpp"
#include "core/terms/network.hpp"
#include "core/terms/planned_media.hpp"
#include "core/terms/silenced_finding.hpp"
#include "core/terms/skipped_days.hpp"
#include "core/terms/status.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marronnier {

struct VariantFields {
    Network network{};
    Format format{};
    std::optional<std::string> caption{};  // Absent: the post's own caption.

    bool operator==(const VariantFields&) const = default;
};

struct PostFields {
    std::optional<std::string> title{};
    std::optional<std::string> caption{};
    std::optional<std::optional<Day>> day{};
    std::optional<std::optional<WallTime>> time{};
    std::optional<PostStatus> status{};
    std::optional<std::vector<VariantFields>> variants{};
    std::optional<std::vector<std::string>> hashtags{};
    std::optional<std::string> link{};
    std::optional<std::string> note{};
    std::optional<std::optional<CampaignId>> campaign{};
    std::optional<std::optional<int>> step{};
    std::optional<PlannedMedia> media{};                     // All kinds of it.
    std::optional<std::vector<SilencedFinding>> silenced{};  // In any order.

    bool operator==(const PostFields&) const = default;
};

struct CampaignFields {
    std::optional<std::string> name{};
    std::optional<Color> color{};
    std::optional<Day> from{};
    std::optional<Day> to{};
    std::optional<std::optional<KeyDateId>> key_date{};
    std::optional<std::optional<Day>> anchor{};
    std::optional<EnumSet<SkippedDays>> skips{};

    bool operator==(const CampaignFields&) const = default;
};

struct OwnDateFields {
    std::optional<std::string> name{};
    std::optional<Day> from{};
    std::optional<Day> to{};
    std::optional<bool> every_year{};
    std::optional<std::optional<Rule>> rule{};

    bool operator==(const OwnDateFields&) const = default;
};

struct ClientFields {
    std::optional<std::string> name{};
    std::optional<Color> color{};
    std::optional<std::string> country{};
    std::optional<std::string> region{};
    std::optional<std::string> school_zone{};
    std::optional<std::string> sector{};
    std::optional<std::vector<Network>> networks{};
    std::optional<std::string> time_zone{};
    std::optional<std::vector<HashtagSet>> hashtag_sets{};
    std::optional<std::vector<CaptionLimit>> caption_limits{};  // All of them, in any order.

    bool operator==(const ClientFields&) const = default;
};

}  // namespace marronnier
