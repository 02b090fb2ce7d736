#include "core/model/check.hpp"

#include "core/keydates/rule_size.hpp"
#include "core/model/check_parts.hpp"
#include "core/model/limits.hpp"

namespace marronnier {

namespace {

Verdict range_in_calendar(Day from, Day to) {
    if (!is_in_calendar(from)) return Error{ErrorCode::OutOfCalendar, "from", {}};
    if (!is_in_calendar(to)) return Error{ErrorCode::OutOfCalendar, "to", {}};
    if (to < from) return Error{ErrorCode::EndsBeforeItStarts, "to", to_text(to)};
    return Nothing{};
}

Verdict check_rule(const OwnDate& own_date) {
    if (!own_date.every_year) return Error{ErrorCode::InvalidRule, "rule", "not without every_year"};
    const RuleSize size = size_of(*own_date.rule);
    if (size.depth > deepest_rules) return Error{ErrorCode::TooDeep, "rule", std::to_string(deepest_rules)};
    if (size.count > most_rules_of_date) return Error{ErrorCode::TooMany, "rule", std::to_string(most_rules_of_date)};
    if (size.has_years) return Error{ErrorCode::InvalidRule, "rule", "not with years or a length"};
    return Nothing{};
}

}  // namespace

Verdict check(const Campaign& campaign) {
    if (campaign.anchor && !is_in_calendar(*campaign.anchor)) return Error{ErrorCode::OutOfCalendar, "anchor", {}};
    return first_refusal(name_within(campaign.name, "name"), range_in_calendar(campaign.from, campaign.to));
}

Verdict check(const OwnDate& own_date) {
    if (own_date.rule)
        if (const Verdict fit = check_rule(own_date); !fit) return fit;
    return first_refusal(name_within(own_date.name, "name"), range_in_calendar(own_date.from, own_date.to));
}

Verdict check(const Table<OwnDate>& own_dates) {
    int rules = 0;
    own_dates.for_each([&rules](const OwnDate& own_date) {
        if (own_date.rule) rules += size_of(*own_date.rule).count;
    });
    if (rules > limits::own_rules) return Error{ErrorCode::TooMany, "own_dates", std::to_string(limits::own_rules)};
    return Nothing{};
}

}  // namespace marronnier
