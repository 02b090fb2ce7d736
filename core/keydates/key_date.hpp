// key_date.hpp: a date that comes back, as data: what it is called, when it falls, for whom, and who says so.
#pragma once

#include "core/dates/day.hpp"
#include "core/keydates/rule.hpp"
#include "core/terms/ids.hpp"
#include "core/terms/key_date_kind.hpp"
#include "core/terms/language.hpp"

#include <string>
#include <vector>

namespace marronnier {

struct KeyDateDefinition {
    KeyDateId id{};  // Never changes once shipped: dismissals and campaigns hold on to it.
    std::string name_fr{};
    std::string name_en{};
    KeyDateKind kind{};
    Certainty certainty{};
    Rule rule{};
    std::string country{};               // ISO 3166-1; empty: everywhere.
    std::vector<std::string> regions{};  // ISO 3166-2; empty: the whole country.
    std::vector<std::string> sectors{};  // Empty: every sector.
    std::string source{};                // The text of law or the body that proclaims it.
    Day as_of{};                         // When the source was last checked.

    const std::string& name(Language language) const { return language == Language::French ? name_fr : name_en; }
};

}  // namespace marronnier
