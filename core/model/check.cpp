#include "core/model/check.hpp"

#include "core/model/check_parts.hpp"

#include <algorithm>

namespace marronnier {

namespace {

Verdict range_in_calendar(Day from, Day to) {
    if (!is_in_calendar(from)) return Error{ErrorCode::OutOfCalendar, "from", {}};
    if (!is_in_calendar(to)) return Error{ErrorCode::OutOfCalendar, "to", {}};
    if (to < from) return Error{ErrorCode::EndsBeforeItStarts, "to", to_text(to)};
    return Nothing{};
}

}  // namespace

Verdict check(const Client& client) {
    const auto networks_end = client.networks.end();
    for (auto network = client.networks.begin(); network != networks_end; ++network)
        if (std::find(client.networks.begin(), network, *network) != network)
            return Error{ErrorCode::DuplicateId,
                         item("networks", static_cast<std::size_t>(network - client.networks.begin())),
                         std::string{name_of(*network)}};
    return first_refusal(name_within(client.name, "name"), text_within(client.place.country, 8, "country"),
                         text_within(client.place.region, 16, "region"),
                         text_within(client.place.school_zone, 32, "school_zone"),
                         text_within(client.place.sector, 64, "sector"), name_within(client.time_zone, "time_zone"));
}

Verdict check(const Campaign& campaign) {
    if (campaign.anchor && !is_in_calendar(*campaign.anchor)) return Error{ErrorCode::OutOfCalendar, "anchor", {}};
    return first_refusal(name_within(campaign.name, "name"), range_in_calendar(campaign.from, campaign.to));
}

Verdict check(const OwnDate& own_date) {
    return first_refusal(name_within(own_date.name, "name"), range_in_calendar(own_date.from, own_date.to));
}

}  // namespace marronnier
