#include "tools/cli/today.hpp"

#include <ctime>

namespace marronnier {

Day today_here() {
    const std::time_t now = std::time(nullptr);
    std::tm here{};
    localtime_r(&now, &here);
    return day_of(here.tm_year + 1900, static_cast<unsigned>(here.tm_mon + 1), static_cast<unsigned>(here.tm_mday));
}

}  // namespace marronnier
