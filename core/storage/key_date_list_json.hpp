// key_date_list_json.hpp: key dates as other programs read them: the answer of `marronnier keydates --json`.
#pragma once

#include "core/keydates/catalogue.hpp"
#include "core/terms/language.hpp"
#include "core/terms/place.hpp"

#include <string>
#include <vector>

namespace marronnier {

// A key date, and why it falls when it does.
struct ExplainedKeyDate {
    KeyDate date{};
    std::string rule{};  // A sentence.
};

// A list with one date on each line; "end" only for a date of several days, "region" only where it is why the date is
// there at all.
std::string write_key_date_list(const std::vector<ExplainedKeyDate>& key_dates, const Place& place, Language language);

}  // namespace marronnier
