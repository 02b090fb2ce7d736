// regions.hpp: the countries and regions a client can be in, with what follows from them: school zone and time zone.
#pragma once

#include <span>
#include <string_view>

namespace marronnier {

struct Region {
    std::string_view code;         // ISO 3166-2
    std::string_view name;         // In French.
    std::string_view school_zone;  // Empty where school holidays follow a calendar of their own.
    std::string_view time_zone;    // IANA
    std::string_view english{};    // Empty: the same as in French.
};

struct Country {
    std::string_view code;  // ISO 3166-1 alpha-2
    std::string_view time_zone;
};

std::span<const Country> countries();

// Those of ISO 3166-2 whose holidays differ; none for a country that has one calendar, such as Luxembourg.
std::span<const Region> regions_of(std::string_view country);

const Region* find_region(std::string_view code);

// "bakery", "restaurant"…: what a client does, for ranking key dates.
std::span<const std::string_view> sectors();

}  // namespace marronnier
