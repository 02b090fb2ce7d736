// today.hpp: the date on this machine's calendar. Commands take another one by --today, so that their answers can be had
// again.
#pragma once

#include "core/dates/day.hpp"

namespace marronnier {

Day today_here();

}  // namespace marronnier
