// rules_of_day.hpp: the ways in which what happens on a day may come back each year otherwise than on its date.
#pragma once

#include "core/keydates/rule.hpp"

namespace marronnier {

// The 2nd Saturday of June 2027, 12 June: that Saturday; on 26 June, the 4th and the last one, in this order. Near Easter,
// from Shrove Tuesday to Corpus Christi, as many days from Easter as well.
std::vector<Rule> rules_of_day(Day day);

// What falls on `day` as `rule` fell on the day it was made of: the same kind of rule where the day has it, the first of
// its rules otherwise.
Rule rule_like(const Rule& rule, Day day);

}  // namespace marronnier
