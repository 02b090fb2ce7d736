// campaign_steps.hpp: on which days the steps of a campaign fall, and where everything goes when the campaign moves: to
// another year of its key date, by some days, or off weekends and holidays. Answers only: core/views/campaign_edits.hpp makes
// edits of them.
#pragma once

#include "core/base/result.hpp"
#include "core/dates/day_span.hpp"
#include "core/keydates/catalogue.hpp"
#include "core/model/plan.hpp"

#include <vector>

namespace marronnier {

using PublicHolidays = std::vector<Day>;  // Sorted.

PublicHolidays public_holidays(const Catalogue& catalogue, const Place& place, DaySpan span);

// Why a step is not on the day it is counted to.
enum class MovedBecauseOf : std::uint8_t { Nothing, Weekend, Holiday };

struct StepDay {
    Day day{};
    MovedBecauseOf reason{};

    bool operator==(const StepDay&) const = default;
};

// `step` days after the anchor, or before it when negative. A step on a day that is skipped moves to the nearest working day,
// away from the anchor, so that steps do not pass it: Sunday 10 May, J-21, becomes Friday 8 May, and Saturday, J+6, Monday.
// J-0 is the anchor, whatever day that is. May lie outside the calendar.
StepDay step_day(Day anchor, int step, EnumSet<SkippedDays> skips, const PublicHolidays& holidays);

// The date a campaign is for; null when it is for none, or for one that this catalogue does not have.
const KeyDateDefinition* key_date_of(const Catalogue& catalogue, const Campaign& campaign);

// The first day of its key date in that year; of several, the one nearest to the same time of year. Refused: MissingField
// for a campaign without key date or anchor, NoSuchKeyDate, NotThatYear.
Result<Day> anchor_in_year(const Catalogue& catalogue, const Campaign& campaign, int year);

struct PostMove {
    PostId post{};
    std::string title{};
    std::optional<int> step{};
    std::optional<Day> from{}, to{};  // Both or neither: a post without a day stays without.
    MovedBecauseOf reason{};

    bool operator==(const PostMove&) const = default;
};

struct CampaignMove {
    Day anchor{};
    EnumSet<SkippedDays> skips{};
    DaySpan span{};                 // Of the campaign. An end that a step stood on follows that step.
    std::vector<PostMove> posts{};  // All of the campaign, by the day they come from, those without at the end.

    bool operator==(const CampaignMove&) const = default;
};

// The campaign with another anchor, or other days to skip. Steps are counted anew, other posts move as far as the anchor.
// While the anchor stays, so does a step that somebody has put on another day than its own. Refused: NoSuchCampaign,
// MissingField for one without an anchor, OutOfCalendar.
Result<CampaignMove> campaign_moved(const Plan& plan, const Catalogue& catalogue, const CampaignId& id, Day anchor,
                                    EnumSet<SkippedDays> skips);

// "Fête des mères 2026" -> "Fête des mères 2027", each time the year stands there as a number of its own.
std::string name_in_year(std::string_view name, int old_year, int new_year);

}  // namespace marronnier
