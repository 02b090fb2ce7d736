// region_tables.hpp: the regions of each country, for regions.cpp alone.
#pragma once

#include "core/terms/regions.hpp"

namespace marronnier {

// The 101 départements and the collectivités overseas. School zones since January 2016 (arrêté du 16 avril 2015, académies
// regrouped by décret 2015-1616 du 10 décembre 2015).
std::span<const Region> regions_of_france();
std::span<const Region> regions_of_belgium();  // The three regions and the ten provinces.
std::span<const Region> cantons_of_switzerland();
std::span<const Region> provinces_of_canada();  // And territories.

}  // namespace marronnier
