// campaign.hpp: a stretch of days with one purpose, drawn as a bar above the posts.
#pragma once

#include "core/dates/day.hpp"
#include "core/terms/color.hpp"
#include "core/terms/ids.hpp"
#include "core/terms/skipped_days.hpp"

#include <optional>
#include <string>

namespace marronnier {

struct Campaign {
    CampaignId id{};
    std::string name{};
    Color color{};
    Day from{};
    Day to{};                             // The last day, never before `from`.
    std::optional<KeyDateId> key_date{};  // The date it is for, perhaps one of a newer catalogue.
    std::optional<Day> anchor{};          // The occurrence it is planned around: steps are counted from it.
    EnumSet<SkippedDays> skips{};
    std::string unknown_fields{};

    bool operator==(const Campaign&) const = default;
};

}  // namespace marronnier
