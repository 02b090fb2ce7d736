// month_caches.hpp: what the month is made of faster the second time.
#pragma once

#include "core/views/card_cache.hpp"
#include "core/views/label_cache.hpp"

namespace marronnier {

struct MonthCaches {
    CardCache cards{};
    LabelCache labels{};
};

}  // namespace marronnier
