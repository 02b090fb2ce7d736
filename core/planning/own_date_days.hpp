// own_date_days.hpp: the days on which a date of the client's own falls.
#pragma once

#include "core/dates/day_span.hpp"
#include "core/model/own_date.hpp"

#include <vector>

namespace marronnier {

// The occurrences that have a day in the span, in order. One that comes back falls on its day of the month in each year from
// its first on, 29 February only where it exists; with a rule, where the rule says from its first day on. An own date of
// several days lasts as long each time; one of a single day is as long as its rule says.
std::vector<DaySpan> occurrences_within(const OwnDate& own, DaySpan span);

}  // namespace marronnier
