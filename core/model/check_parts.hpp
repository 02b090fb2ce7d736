// check_parts.hpp: what the checks of several kinds of records have in common. See check.hpp.
#pragma once

#include "core/base/result.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace marronnier {

// "variants[3]"
std::string item(std::string_view list, std::size_t index);

Verdict text_within(std::string_view text, std::size_t limit_bytes, std::string_view field);
Verdict name_within(std::string_view name, std::string_view field);  // Not blank, and no longer than a name.
Verdict at_most(std::size_t count, std::size_t limit, std::string_view list);
Verdict between(int value, int lowest, int highest, std::string_view field);
Verdict check_hashtags(const std::vector<std::string>& hashtags, std::string_view list);

// The first refusal of several checks.
template <class... Verdicts>
Verdict first_refusal(Verdicts... verdicts) {
    Verdict answer = Nothing{};
    const auto take = [&answer](Verdict&& verdict) {
        if (answer.has_value()) answer = std::move(verdict);
    };
    (take(std::move(verdicts)), ...);
    return answer;
}

}  // namespace marronnier
