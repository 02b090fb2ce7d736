// own_date_repetition.hpp: how a date of the client's own comes back: once, each year on its date, on its weekday, or as far
// from Easter.
#pragma once

#include "core/commands/fields.hpp"
#include "core/keydates/catalogue.hpp"
#include "core/terms/language.hpp"

#include <string>
#include <vector>

namespace marronnier {

// As in core/model/own_date.hpp.
struct OwnDateTimes {
    Day from{}, to{};
    bool every_year = false;
    std::optional<Rule> rule{};
};

struct OwnDateRepetition {
    std::string text{};  // "Chaque année, le 2e samedi de juin"
    bool every_year = false;
    std::optional<Rule> rule{};
    bool on = false;  // The one it has.
};

// Those its first day suggests, and the one it has.
std::vector<OwnDateRepetition> repetitions_of(const OwnDateTimes& own, const Catalogue& catalogue, Language language);

// Sets another first day: an end before it comes along, and one of a single day stays one. A rule that the old day suggested
// becomes that of the new one; any other stays.
OwnDateFields own_date_from(const OwnDateTimes& own, Day from);

}  // namespace marronnier
