#include "core/model/check.hpp"

#include "core/model/limits.hpp"

#include <algorithm>
#include <string_view>

namespace marronnier {

namespace {

Verdict text_within(std::string_view text, std::size_t limit, const char* field) {
    if (text.size() > limit) return Error{ErrorCode::TextTooLong, field, std::to_string(limit)};
    return Nothing{};
}

Verdict name_within(std::string_view name, const char* field) {
    if (std::all_of(name.begin(), name.end(), [](char c) { return c == ' '; }))
        return Error{ErrorCode::InvalidText, field, {}};
    return text_within(name, limits::name_bytes, field);
}

Verdict range_in_calendar(Day from, Day to) {
    if (!is_in_calendar(from)) return Error{ErrorCode::OutOfCalendar, "from", {}};
    if (!is_in_calendar(to)) return Error{ErrorCode::OutOfCalendar, "to", {}};
    if (to < from) return Error{ErrorCode::EndsBeforeItStarts, "to", to_text(to)};
    return Nothing{};
}

std::string item(const char* list, std::size_t index) { return std::string{list} + '[' + std::to_string(index) + ']'; }

Verdict check_variants(const std::vector<Variant>& variants) {
    if (variants.size() > limits::variants)
        return Error{ErrorCode::TooMany, "variants", std::to_string(limits::variants)};
    for (std::size_t i = 0; i < variants.size(); ++i) {
        const Variant& variant = variants[i];
        if (!has_format(variant.network, variant.format))
            return Error{ErrorCode::FormatNotAllowed, item("variants", i),
                         std::string{name_of(variant.network)} + '/' + std::string{name_of(variant.format)}};
        if (variant.caption && variant.caption->size() > limits::text_bytes)
            return Error{ErrorCode::TextTooLong, item("variants", i) + ".caption", std::to_string(limits::text_bytes)};
        for (std::size_t j = 0; j < i; ++j)
            if (variants[j].network == variant.network && variants[j].format == variant.format)
                return Error{ErrorCode::DuplicateId, item("variants", i),
                             std::string{name_of(variant.network)} + '/' + std::string{name_of(variant.format)}};
    }
    return Nothing{};
}

Verdict check_hashtags(const std::vector<std::string>& hashtags) {
    if (hashtags.size() > limits::hashtags)
        return Error{ErrorCode::TooMany, "hashtags", std::to_string(limits::hashtags)};
    for (std::size_t i = 0; i < hashtags.size(); ++i) {
        const std::string& hashtag = hashtags[i];
        if (hashtag.empty() || hashtag.find_first_of("# \t\r\n") != std::string::npos)
            return Error{ErrorCode::InvalidText, item("hashtags", i), hashtag};
        if (hashtag.size() > limits::name_bytes)
            return Error{ErrorCode::TextTooLong, item("hashtags", i), std::to_string(limits::name_bytes)};
    }
    return Nothing{};
}

// The first refusal of several checks.
template <class... Verdicts>
Verdict first_refusal(Verdicts... verdicts) {
    Verdict answer = Nothing{};
    const auto take = [&answer](Verdict&& verdict) {
        if (answer.has_value()) answer = std::move(verdict);
    };
    (take(std::move(verdicts)), ...);
    return answer;
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

Verdict check(const Post& post) {
    if (post.day && !is_in_calendar(*post.day)) return Error{ErrorCode::OutOfCalendar, "date", {}};
    return first_refusal(
        text_within(post.title, limits::name_bytes, "title"), text_within(post.caption, limits::text_bytes, "caption"),
        text_within(post.note, limits::text_bytes, "note"), text_within(post.link, limits::link_bytes, "link"),
        check_variants(post.variants), check_hashtags(post.hashtags));
}

Verdict check(const Campaign& campaign) {
    return first_refusal(name_within(campaign.name, "name"), range_in_calendar(campaign.from, campaign.to));
}

Verdict check(const OwnDate& own_date) {
    return first_refusal(name_within(own_date.name, "name"), range_in_calendar(own_date.from, own_date.to));
}

}  // namespace marronnier
