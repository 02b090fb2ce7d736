// mothers_day.hpp: a bakery's campaign for mothers' day 2026, Sunday 31 May: four steps, a post with a day of its own, one
// without any, and one that belongs to no campaign.
#pragma once

#include "tests/support/builders.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace marronnier::tests {

inline Campaign mothers_day() {
    Campaign campaign = a_campaign("c1", day_of(2026, 5, 10), june(1));
    campaign.name = "Fête des mères 2026";
    campaign.key_date = key_date_id("fr.fete-des-meres");
    campaign.anchor = day_of(2026, 5, 31);
    return campaign;
}

inline Post a_step(std::string_view id, int step, Day day) {
    Post post = a_post(id).on(day).titled(std::string{id}).in("c1");
    post.step = step;
    return post;
}

inline Plan mothers_day_plan(Campaign campaign = mothers_day()) {
    return a_plan()
        .with(std::move(campaign))
        .with(a_step("announcement", -21, day_of(2026, 5, 10)))
        .with(a_step("story", -7, day_of(2026, 5, 24)))
        .with(a_step("post", 0, day_of(2026, 5, 31)))
        .with(a_step("results", 1, june(1)))
        .with(a_post("idea").titled("idea").in("c1"))
        .with(a_post("extra").titled("extra").on(day_of(2026, 5, 20)).in("c1"))
        .with(a_post("other").on(day_of(2026, 5, 20)));
}

}  // namespace marronnier::tests
