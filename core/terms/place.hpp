// place.hpp: where a client works, which decides its public holidays and school holidays.
#pragma once

#include <string>

namespace marronnier {

struct Place {
    std::string country = "FR";  // ISO 3166-1 alpha-2
    std::string region{};        // ISO 3166-2, "FR-57"; empty when not said
    std::string school_zone{};   // "A", "B", "C" in metropolitan France; empty when not said
    std::string sector{};        // A code such as "bakery"; empty when not said

    bool operator==(const Place&) const = default;
};

}  // namespace marronnier
