#include "core/model/check.hpp"
#include "core/model/check_parts.hpp"
#include "core/model/limits.hpp"

#include <algorithm>

namespace marronnier {

namespace {

Verdict check_networks(const std::vector<Network>& networks) {
    for (std::size_t i = 0; i < networks.size(); ++i) {
        const auto end = networks.begin() + static_cast<std::ptrdiff_t>(i);
        if (std::find(networks.begin(), end, networks[i]) != end)
            return Error{ErrorCode::DuplicateId, item("networks", i), std::string{name_of(networks[i])}};
    }
    return Nothing{};
}

Verdict check_hashtag_sets(const std::vector<HashtagSet>& sets) {
    if (const Verdict few = at_most(sets.size(), limits::hashtag_sets, "hashtag_sets"); !few) return few;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const HashtagSet& set = sets[i];
        const std::string place = item("hashtag_sets", i);
        if (const Verdict named = name_within(set.name, place + ".name"); !named) return named;
        for (std::size_t j = 0; j < i; ++j)
            if (sets[j].name == set.name) return Error{ErrorCode::DuplicateId, place + ".name", set.name};
        if (set.hashtags.empty()) return Error{ErrorCode::UnknownValue, place + ".hashtags", "[]"};
        if (const Verdict fit = check_hashtags(set.hashtags, place + ".hashtags"); !fit) return fit;
    }
    return Nothing{};
}

Verdict check_caption_limits(const std::vector<CaptionLimit>& caption_limits) {
    NetworkSet seen;
    for (const CaptionLimit& limit : caption_limits) {
        const std::string network{name_of(limit.network)};
        const std::string place = "caption_limits." + network;
        if (seen.contains(limit.network)) return Error{ErrorCode::DuplicateId, place, network};
        seen.insert(limit.network);
        if (const Verdict fit = between(limit.characters, 1, limits::caption_characters, place); !fit) return fit;
    }
    return Nothing{};
}

}  // namespace

Verdict check(const Client& client) {
    return first_refusal(check_networks(client.networks), name_within(client.name, "name"),
                         text_within(client.place.country, 8, "country"),
                         text_within(client.place.region, 16, "region"),
                         text_within(client.place.school_zone, 32, "school_zone"),
                         text_within(client.place.sector, 64, "sector"), name_within(client.time_zone, "time_zone"),
                         check_hashtag_sets(client.hashtag_sets), check_caption_limits(client.caption_limits));
}

}  // namespace marronnier
