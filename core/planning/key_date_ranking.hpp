// key_date_ranking.hpp: which of the many dates of a season matter to this client, and how a post about one would begin.
#pragma once

#include "core/keydates/catalogue.hpp"
#include "core/model/plan.hpp"
#include "core/planning/day_index.hpp"
#include "core/terms/key_date_rank.hpp"

#include <optional>

namespace marronnier {

struct RankedKeyDate {
    KeyDate date{};
    KeyDateRank rank{};
    KeyDateMark mark{};
    const Post* last_time = nullptr;  // About the same date, within the year before; lives as long as the plan.
};

// What has a day between `from` and `to` at the client's place, in the order of the calendar, dismissed ones too.
std::vector<RankedKeyDate> ranked_key_dates(const Plan& plan, const DayIndex& index, const Catalogue& catalogue,
                                            Day from, Day to);

// Where and when a post about such a day would most likely appear.
struct DraftPlace {
    std::optional<Variant> variant{};  // None for a client without networks.
    WallTime time{};
};

// As last time; else on the client's first network, in that network's usual format, when the date begins by the clock, or
// at the time most of the client's posts have, or at noon.
DraftPlace draft_place(const Plan& plan, const KeyDateDefinition* definition, const Post* last_time);

}  // namespace marronnier
