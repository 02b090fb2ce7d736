// key_date_packs.hpp: the text of a pack around the date, or the rule, that a test is about.
#pragma once

#include "core/storage/key_dates_json.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace marronnier::tests {

inline constexpr std::string_view fixed_rule = R"({"type": "fixed", "month": 12, "day": 25})";

inline std::string a_date(std::string_view id, std::string_view rule = fixed_rule, std::string_view more = "") {
    return R"({"id": ")" + std::string{id} + R"(", "names": {"fr": "Noël", "en": "Christmas"}, "kind": "public-holiday",
        "certainty": "law", "source": "Code du travail", "rule": )" +
           std::string{rule} + std::string{more} + '}';
}

inline std::string a_pack(std::string_view dates,
                          std::string_view header = R"("country": "FR", "as_of": "2026-11-21")") {
    return R"({"format": "marronnier-key-dates", "version": 1, )" + std::string{header} + R"(, "dates": [)" +
           std::string{dates} + "]}";
}

inline KeyDateDefinition accepted(const std::string& date) {
    const auto catalogue = read_key_dates(a_pack(date));
    if (!catalogue) FAIL("refused at " << catalogue.error().where << ": " << catalogue.error().detail);
    return catalogue->definitions.at(0);
}

inline Error refused(const std::string& pack) {
    const auto catalogue = read_key_dates(pack);
    if (catalogue.has_value()) FAIL("accepted");
    return catalogue.error();
}

inline Error refused_rule(std::string_view rule) { return refused(a_pack(a_date("x", rule))); }

inline Error invalid_rule(std::string where, std::string detail) {
    return {ErrorCode::InvalidRule, std::move(where), std::move(detail)};
}

}  // namespace marronnier::tests
