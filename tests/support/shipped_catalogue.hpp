// shipped_catalogue.hpp: every pack of assets/keydates, as shipped.
#pragma once

#include "core/keydates/catalogue.hpp"
#include "core/storage/key_dates_json.hpp"
#include "tests/support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <utility>

namespace marronnier::tests {

inline Catalogue read_shipped() {
    Catalogue all;
    for (const auto& entry : std::filesystem::directory_iterator{in_repository("assets/keydates")}) {
        CAPTURE(entry.path().string());
        auto pack = read_key_dates(text_of(entry.path()));
        if (!pack) FAIL(pack.error().where << ": " << pack.error().detail);
        REQUIRE(add(all, *std::move(pack)));
    }
    return all;
}

inline const Catalogue& shipped() {
    static const Catalogue catalogue = read_shipped();
    return catalogue;
}

inline const KeyDateDefinition& shipped_date(std::string_view id) {
    for (const KeyDateDefinition& date : shipped().definitions)
        if (date.id.text() == id) return date;
    FAIL("no date " << id);
    return shipped().definitions.front();
}

}  // namespace marronnier::tests
