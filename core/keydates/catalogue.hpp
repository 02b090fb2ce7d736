// catalogue.hpp: all key dates known, and the question "which of them fall here, between these days?"
#pragma once

#include "core/keydates/key_date.hpp"
#include "core/keydates/name_calendar.hpp"
#include "core/terms/place.hpp"

#include <cstdint>

namespace marronnier {

// What falls in a year at one place, reckoned once: what is drawn asks for the same months again and again.
struct ReckonedYear {
    struct Found {
        std::uint32_t definition = 0;  // Its place in the catalogue.
        DaySpan span{};
    };

    Place place{};
    int year = 0;
    std::vector<Found> dates{};
};

struct Catalogue {
    std::vector<KeyDateDefinition> definitions{};  // Sorted by id, each once.
    std::vector<NameCalendar> names{};             // One for a country at most.
    mutable std::vector<ReckonedYear> reckoned{};  // By key_dates() alone; a few, the newest at the end.
};

struct KeyDate {
    const KeyDateDefinition* definition = nullptr;  // Lives as long as the catalogue.
    Day from{};
    Day to{};
};

// Ordered by first day, public holidays first within a day, then by id. `from` and `to` are both included; a key date of
// several days is listed when any of its days lies between them.
std::vector<KeyDate> key_dates(const Catalogue& catalogue, const Place& place, Day from, Day to);

// Whether a date is one of this place's: by country, region, school zone and sector. A place whose region or school zone is
// not said keeps to what holds for the whole country: half a country's day off is not its day off. One whose sector is not
// said may be of any, and sees the dates of all.
bool concerns(const KeyDateDefinition& definition, const Place& place);

// That of the country; null where there is none.
const NameCalendar* names_in(const Catalogue& catalogue, std::string_view country);

// Definitions and names of `more` are added; an id or a country's names that are there already are refused.
bool add(Catalogue& catalogue, Catalogue more);

}  // namespace marronnier
