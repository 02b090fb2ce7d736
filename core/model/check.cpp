#include "core/model/check.hpp"

#include "core/model/check_parts.hpp"

namespace marronnier {

namespace {

Verdict range_in_calendar(Day from, Day to) {
    if (!is_in_calendar(from)) return Error{ErrorCode::OutOfCalendar, "from", {}};
    if (!is_in_calendar(to)) return Error{ErrorCode::OutOfCalendar, "to", {}};
    if (to < from) return Error{ErrorCode::EndsBeforeItStarts, "to", to_text(to)};
    return Nothing{};
}

}  // namespace

Verdict check(const Campaign& campaign) {
    if (campaign.anchor && !is_in_calendar(*campaign.anchor)) return Error{ErrorCode::OutOfCalendar, "anchor", {}};
    return first_refusal(name_within(campaign.name, "name"), range_in_calendar(campaign.from, campaign.to));
}

Verdict check(const OwnDate& own_date) {
    return first_refusal(name_within(own_date.name, "name"), range_in_calendar(own_date.from, own_date.to));
}

}  // namespace marronnier
