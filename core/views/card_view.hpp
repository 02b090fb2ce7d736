// card_view.hpp: one post as a card, for the month and for the list of a day.
#pragma once

#include "core/planning/day_index.hpp"
#include "core/session/session.hpp"
#include "core/views/month_view.hpp"

namespace marronnier {

CardView card_view(const Session& session, const Plan& plan, const Post& post);

// What is planned on each of these days in all shown plans, after the filter, in the order of the calendar.
struct ShownPost {
    const Plan* plan = nullptr;
    const DayIndex::Entry* entry = nullptr;
};
std::vector<ShownPost> shown_posts(const Session& session, Day from, Day to);

}  // namespace marronnier
