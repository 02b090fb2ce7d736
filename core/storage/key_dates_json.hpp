// key_dates_json.hpp: a pack of key dates, assets/keydates/*.json, described by assets/schema/key-dates.schema.json.
#pragma once

#include "core/base/result.hpp"
#include "core/keydates/catalogue.hpp"

#include <string_view>

namespace marronnier {

// A bad rule is refused with its place, "dates[4].rule.nth".
Result<Catalogue> read_key_dates(std::string_view text);

}  // namespace marronnier
