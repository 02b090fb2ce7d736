// card_view.hpp: one post as a card, for the month and for the list of a day.
#pragma once

#include "core/planning/day_index.hpp"
#include "core/session/session.hpp"
#include "core/views/month_view.hpp"

namespace marronnier {

CardView card_view(const Session& session, const Plan& plan, const Post& post);

// What a card shows beside its post: the client's colour, and whether it is selected or open.
void show_state(CardView& card, const Session& session, const Plan& plan);

// And how many findings of it are open, which its name says too.
void show_open_findings(CardView& card, const Session& session);

// What is planned on each of these days in all shown plans, after the filter, in the order of the calendar.
struct ShownPost {
    const Plan* plan = nullptr;
    const DayIndex::Entry* entry = nullptr;
};
std::vector<ShownPost> shown_posts(const Session& session, Day from, Day to);

// Of a day that may hold thousands: how many these are, and the first of them.
struct DayPosts {
    int count = 0;
    std::vector<ShownPost> first{};
};
DayPosts shown_posts_of_day(const Session& session, Day day, std::size_t most);

}  // namespace marronnier
