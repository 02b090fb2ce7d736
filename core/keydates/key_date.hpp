// key_date.hpp: a date that comes back, as data: what it is called, when it falls, for whom, and who says so.
#pragma once

#include "core/dates/day.hpp"
#include "core/keydates/rule.hpp"
#include "core/terms/ids.hpp"
#include "core/terms/key_date_kind.hpp"
#include "core/terms/language.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marronnier {

struct KeyDateDefinition {
    KeyDateId id{};  // Never changes once shipped: dismissals and campaigns hold on to it.
    std::string name_fr{};
    std::string name_en{};
    std::string short_fr{};  // Where there is little room, "Droits humains"; empty: the name is short.
    std::string short_en{};
    KeyDateKind kind{};
    Certainty certainty{};
    Rule rule{};
    std::string country{};                    // ISO 3166-1; empty: everywhere.
    std::vector<std::string> countries{};     // Of one of no country: the few it is for; empty: everywhere.
    std::vector<std::string> regions{};       // ISO 3166-2; empty: the whole country,
    std::vector<std::string> not_regions{};   // save these, which have dates of their own.
    std::vector<std::string> school_zones{};  // "A", "B", "C"; empty: all, and where there are none.
    std::vector<std::string> sectors{};       // Empty: every sector.
    int lead_days = 0;                        // Preparing for it starts so many days before.
    std::optional<int> start_hour{};          // The hour it begins on clocks there, 0 to 23; absent: with the day.
    bool mourning = false;                    // A cheerful post hurts that day.
    std::string note_fr{};                    // What people get wrong about it, in a sentence; may be empty.
    std::string note_en{};
    std::string source{};  // The text of law or the body that proclaims it.
    std::string url{};     // Where the source can be read; may be empty.
    Day as_of{};           // When the source was last checked.

    const std::string& name(Language language) const { return language == Language::French ? name_fr : name_en; }
    const std::string& short_name(Language language) const {
        const std::string& text = language == Language::French ? short_fr : short_en;
        return text.empty() ? name(language) : text;
    }
    const std::string& note(Language language) const { return language == Language::French ? note_fr : note_en; }
};

}  // namespace marronnier
