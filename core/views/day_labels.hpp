// day_labels.hpp: the names beside a day's number: key dates where the shown clients work, and their own dates.
#pragma once

#include "core/session/session.hpp"
#include "core/views/month_view.hpp"

#include <map>

namespace marronnier {

// For each day between `from` and `to` that has any; the weightiest first, each name once. What lasts longer than three
// days is named on its first.
std::map<Day, std::vector<DayLabel>> day_labels(const Session& session, Day from, Day to);

// The public holiday on that day where this plan's client works.
std::optional<std::string> public_holiday(const Session& session, const Plan& plan, Day day);

}  // namespace marronnier
