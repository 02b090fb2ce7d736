#include "core/keydates/catalogue.hpp"

#include "core/base/sort.hpp"

#include <algorithm>
#include <iterator>

namespace marronnier {

namespace {

bool contains(const std::vector<std::string>& list, const std::string& text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

bool comes_before(const KeyDate& a, const KeyDate& b) {
    if (a.from != b.from) return a.from < b.from;
    const bool a_is_holiday = a.definition->kind == KeyDateKind::PublicHoliday;
    const bool b_is_holiday = b.definition->kind == KeyDateKind::PublicHoliday;
    if (a_is_holiday != b_is_holiday) return a_is_holiday;
    return a.definition->id < b.definition->id;
}

// Whoever leafs through two years of three clients asks for six.
constexpr std::size_t most_reckoned = 12;

ReckonedYear reckon(const Catalogue& catalogue, const Place& place, int year) {
    const DaySpan whole_year{day_of(year, 1, 1), day_of(year, 12, 31)};
    ReckonedYear reckoned{.place = place, .year = year};
    for (std::size_t i = 0; i < catalogue.definitions.size(); ++i)
        if (concerns(catalogue.definitions[i], place))
            for (const DaySpan span : occurrences_within(catalogue.definitions[i].rule, whole_year))
                reckoned.dates.push_back({static_cast<std::uint32_t>(i), span});
    return reckoned;
}

const ReckonedYear& reckoned_year(const Catalogue& catalogue, const Place& place, int year) {
    auto& known = catalogue.reckoned;
    const auto found = std::find_if(known.begin(), known.end(), [&](const ReckonedYear& other) {
        return other.year == year && other.place == place;
    });
    if (found != known.end()) return *found;
    if (known.size() == most_reckoned) known.erase(known.begin());
    return known.emplace_back(reckon(catalogue, place, year));
}

bool has_smaller_id(const KeyDateDefinition& a, const KeyDateDefinition& b) { return a.id < b.id; }

}  // namespace

bool concerns(const KeyDateDefinition& definition, const Place& place) {
    if (!definition.country.empty() && definition.country != place.country) return false;
    if (!definition.countries.empty() && !contains(definition.countries, place.country)) return false;
    if (contains(definition.not_regions, place.region)) return false;
    if (!definition.regions.empty() && !contains(definition.regions, place.region)) return false;
    if (!definition.school_zones.empty() && !contains(definition.school_zones, place.school_zone)) return false;
    return definition.sectors.empty() || place.sector.empty() || contains(definition.sectors, place.sector);
}

std::vector<KeyDate> key_dates(const Catalogue& catalogue, const Place& place, Day from, Day to) {
    from = std::max(from, first_day);
    to = std::min(to, last_day);
    if (to < from) return {};

    std::vector<KeyDate> answer;
    const int first_year = year_of(from);
    for (int year = first_year; year <= year_of(to); ++year) {
        for (const auto& [definition, span] : reckoned_year(catalogue, place, year).dates) {
            // What goes on from one year into the next is in both.
            const bool was_listed = year > first_year && year_of(span.from) < year;
            if (!was_listed && span.from <= to && from <= span.to)
                answer.push_back(KeyDate{&catalogue.definitions[definition], span.from, span.to});
        }
    }
    sort(answer, comes_before);
    return answer;
}

const NameCalendar* names_in(const Catalogue& catalogue, std::string_view country) {
    const auto found = std::find_if(catalogue.names.begin(), catalogue.names.end(),
                                    [country](const NameCalendar& names) { return names.country == country; });
    return found == catalogue.names.end() ? nullptr : &*found;
}

bool add(Catalogue& catalogue, Catalogue more) {
    for (const NameCalendar& names : more.names)
        if (names_in(catalogue, names.country)) return false;
    for (const KeyDateDefinition& definition : more.definitions)
        if (std::binary_search(catalogue.definitions.begin(), catalogue.definitions.end(), definition, has_smaller_id))
            return false;

    std::move(more.names.begin(), more.names.end(), std::back_inserter(catalogue.names));
    catalogue.reckoned.clear();
    auto& definitions = catalogue.definitions;
    std::move(more.definitions.begin(), more.definitions.end(), std::back_inserter(definitions));
    sort(definitions, has_smaller_id);
    return true;
}

}  // namespace marronnier
