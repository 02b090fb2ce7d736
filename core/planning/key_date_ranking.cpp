#include "core/planning/key_date_ranking.hpp"

#include "core/words/search_key.hpp"

#include <algorithm>
#include <array>

namespace marronnier {

namespace {

constexpr WallTime noon{12 * 60};
constexpr int minutes_a_day = 24 * 60;

// A post whose title names the date, on the very days it had the year before.
const Post* post_of_last_year(const DayIndex& index, const KeyDateDefinition& definition, Day day) {
    if (index.all().empty()) return nullptr;
    std::array<std::string, 2> names;
    for (const DaySpan before : occurrences_within(definition.rule, {day - days{400}, day - days{300}})) {
        for (const DayIndex::Entry& entry : index.between(before.from, std::min(before.to, before.from + days{7}))) {
            if (names[0].empty())
                names = {search_key(definition.short_name(Language::French)),
                         search_key(definition.short_name(Language::English))};
            const std::string title = search_key(entry.post->title);
            for (const std::string& name : names)
                if (title.find(name) != std::string::npos) return entry.post.get();
        }
    }
    return nullptr;
}

bool is_of_its_own(const KeyDateDefinition& definition, const Place& place) {
    const bool names_sector = !place.sector.empty() && std::find(definition.sectors.begin(), definition.sectors.end(),
                                                                 place.sector) != definition.sectors.end();
    return names_sector || !definition.regions.empty();
}

// What takes two weeks to prepare is what people plan a month around.
constexpr int long_lead_days = 14;

KeyDateRank rank_of(const KeyDateDefinition& definition, const Place& place) {
    if (definition.kind == KeyDateKind::PublicHoliday) return KeyDateRank::Strong;
    const bool is_own = is_of_its_own(definition, place);
    if (definition.kind == KeyDateKind::Awareness) return is_own ? KeyDateRank::Possible : KeyDateRank::Other;
    return is_own || definition.lead_days >= long_lead_days ? KeyDateRank::Strong : KeyDateRank::Possible;
}

WallTime usual_time(const Plan& plan) {
    std::array<std::uint32_t, minutes_a_day> posts_at{};
    plan.posts.for_each([&posts_at](const Post& post) {
        if (post.time) ++posts_at[static_cast<std::size_t>(post.time->minutes)];
    });
    const auto most = std::max_element(posts_at.begin(), posts_at.end());
    return *most == 0 ? noon : WallTime{static_cast<std::int16_t>(most - posts_at.begin())};
}

}  // namespace

std::vector<RankedKeyDate> ranked_key_dates(const Plan& plan, const DayIndex& index, const Catalogue& catalogue,
                                            Day from, Day to) {
    std::vector<RankedKeyDate> ranked;
    for (const KeyDate& date : key_dates(catalogue, plan.client.place, from, to)) {
        RankedKeyDate entry{date, rank_of(*date.definition, plan.client.place),
                            mark_of(*plan.key_dates, date.definition->id),
                            post_of_last_year(index, *date.definition, date.from)};
        if (entry.mark == KeyDateMark::Pinned || entry.last_time) entry.rank = KeyDateRank::Own;
        ranked.push_back(entry);
    }
    return ranked;
}

DraftPlace draft_place(const Plan& plan, const KeyDateDefinition* definition, const Post* last_time) {
    DraftPlace place{.time = noon};
    if (last_time && !last_time->variants.empty()) {
        const Variant& before = last_time->variants.front();
        place.variant = Variant{.network = before.network, .format = before.format};
    } else if (!plan.client.networks.empty()) {
        const Network network = plan.client.networks.front();
        place.variant = Variant{.network = network, .format = formats_of(network).front()};
    }
    if (last_time && last_time->time)
        place.time = *last_time->time;
    else if (definition && definition->start_hour)
        place.time = WallTime{static_cast<std::int16_t>(*definition->start_hour * 60)};
    else
        place.time = usual_time(plan);
    return place;
}

}  // namespace marronnier
