#include "shell/app/addresses.hpp"

namespace marronnier {

namespace {

constexpr std::string_view month_prefix = "#/month/";

}  // namespace

std::string address_of(year_month month) { return std::string{month_prefix} + to_text(month); }

std::optional<year_month> month_in_address(std::string_view fragment) {
    if (!fragment.starts_with(month_prefix)) return std::nullopt;
    return parse_month(fragment.substr(month_prefix.size()));
}

}  // namespace marronnier
