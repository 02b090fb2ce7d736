#include "core/terms/silenced_finding.hpp"

#include "core/base/sort.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr std::size_t longest_code = 64;

bool is_code_character(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; }

}  // namespace

bool is_finding_code(std::string_view text) {
    return !text.empty() && text.size() <= longest_code && std::all_of(text.begin(), text.end(), is_code_character);
}

void sort_by_code(std::vector<SilencedFinding>& silenced) {
    sort(silenced, [](const SilencedFinding& a, const SilencedFinding& b) { return a.code < b.code; });
}

}  // namespace marronnier
