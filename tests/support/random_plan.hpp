// random_plan.hpp: valid plans that use everything a plan can hold, for laws that must be true of all of them: undated
// posts, empty captions, unknown fields, quotes, emoji, control characters.
#pragma once

#include "core/base/random.hpp"
#include "core/model/plan.hpp"
#include "core/model/plan_difference.hpp"

#include <string>

namespace marronnier::tests {

// Short texts out of characters that have broken programs before.
std::string random_text(Random& random);
Day random_day(Random& random);
int random_step(Random& random);

Client random_client(Random& random);
KeyDateMarks random_marks(Random& random);
Campaign random_campaign(Random& random, const CampaignId& id);
OwnDate random_own_date(Random& random, const OwnDateId& id);
// Without a campaign, and a step of it: that is a matter of the whole plan.
Post random_post(Random& random, const PostId& id);

// The same plan for the same seed, everywhere.
Plan random_plan(std::uint64_t seed, std::size_t posts = 12);

inline Plan random_plan_named(std::string_view id, std::uint64_t seed) {
    Plan plan = random_plan(seed);
    plan.id = *PlanId::parse(id);
    return plan;
}

// The plan after a few random changes: records put, records removed, another client.
Plan changed_at_random(Plan plan, Random& random);

}  // namespace marronnier::tests
