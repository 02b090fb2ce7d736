#include "core/keydates/catalogue.hpp"

#include "core/base/sort.hpp"

#include <algorithm>
#include <iterator>

namespace marronnier {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

// A place whose region or school zone is not said keeps to what holds for the whole country: half a country's day off is
// not its day off. A place whose sector is not said may be of any, and sees the dates of all.
bool concerns(const KeyDateDefinition& definition, const Place& place) {
    if (!definition.country.empty() && definition.country != place.country) return false;
    if (!definition.regions.empty() && !contains(definition.regions, place.region)) return false;
    if (!definition.school_zones.empty() && !contains(definition.school_zones, place.school_zone)) return false;
    return definition.sectors.empty() || place.sector.empty() || contains(definition.sectors, place.sector);
}

bool comes_before(const KeyDate& a, const KeyDate& b) {
    if (a.from != b.from) return a.from < b.from;
    const bool a_is_holiday = a.definition->kind == KeyDateKind::PublicHoliday;
    const bool b_is_holiday = b.definition->kind == KeyDateKind::PublicHoliday;
    if (a_is_holiday != b_is_holiday) return a_is_holiday;
    return a.definition->id < b.definition->id;
}

bool has_smaller_id(const KeyDateDefinition& a, const KeyDateDefinition& b) { return a.id < b.id; }

}  // namespace

std::vector<KeyDate> key_dates(const Catalogue& catalogue, const Place& place, Day from, Day to) {
    from = std::max(from, first_day);
    to = std::min(to, last_day);
    if (to < from) return {};

    std::vector<KeyDate> answer;
    for (const KeyDateDefinition& definition : catalogue.definitions)
        if (concerns(definition, place))
            for (const DaySpan span : occurrences_within(definition.rule, {from, to}))
                answer.push_back(KeyDate{&definition, span.from, span.to});
    sort(answer, comes_before);
    return answer;
}

bool add(Catalogue& catalogue, Catalogue more) {
    for (const KeyDateDefinition& definition : more.definitions)
        if (std::binary_search(catalogue.definitions.begin(), catalogue.definitions.end(), definition, has_smaller_id))
            return false;

    auto& definitions = catalogue.definitions;
    std::move(more.definitions.begin(), more.definitions.end(), std::back_inserter(definitions));
    sort(definitions, has_smaller_id);
    return true;
}

}  // namespace marronnier
