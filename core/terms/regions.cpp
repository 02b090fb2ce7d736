#include "core/terms/regions.hpp"

#include "core/terms/region_tables.hpp"

namespace marronnier {

namespace {

constexpr Country known_countries[] = {
    {"FR", "Europe/Paris"},      {"BE", "Europe/Brussels"}, {"CH", "Europe/Zurich"},
    {"LU", "Europe/Luxembourg"}, {"CA", "America/Toronto"},
};

constexpr std::string_view known_sectors[] = {
    "bakery",      "restaurant", "shop",    "beauty",  "health", "craft",  "real-estate", "business",
    "association", "culture",    "sport",   "tourism", "games",  "garden", "education",   "public",
    "food",        "wine",       "fashion", "florist", "kids",   "pets",   "tech",        "automotive",
};

}  // namespace

std::span<const Country> countries() { return known_countries; }

std::span<const Region> regions_of(std::string_view country) {
    if (country == "FR") return regions_of_france();
    if (country == "BE") return regions_of_belgium();
    if (country == "CH") return cantons_of_switzerland();
    if (country == "CA") return provinces_of_canada();
    return {};
}

const Region* find_region(std::string_view code) {
    for (const Region& region : regions_of(code.substr(0, 2)))
        if (region.code == code) return &region;
    return nullptr;
}

std::span<const std::string_view> sectors() { return known_sectors; }

}  // namespace marronnier
