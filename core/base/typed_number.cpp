#include "core/base/typed_number.hpp"

#include <charconv>
#include <string>

namespace marronnier {

namespace {

constexpr std::string_view separators[] = {" ", ",", ".", "\u00a0", "\u202f"};

// At the beginning of the text; 0 for none.
std::size_t separator_bytes(std::string_view text) {
    for (const std::string_view separator : separators)
        if (text.starts_with(separator)) return separator.size();
    return 0;
}

std::string_view without_spaces_around(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? "" : text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

}  // namespace

std::optional<int> typed_number(std::string_view typed, int most) {
    std::string digits;
    std::size_t group = 0;
    bool is_grouped = false;
    for (std::string_view rest = without_spaces_around(typed); !rest.empty();) {
        const std::size_t separator = separator_bytes(rest);
        if (separator > 0) {
            const bool is_whole = is_grouped ? group == 3 : group >= 1 && group <= 3;
            if (!is_whole) return std::nullopt;
            is_grouped = true;
            group = 0;
            rest.remove_prefix(separator);
            continue;
        }
        digits += rest.front();
        ++group;
        rest.remove_prefix(1);
    }
    if (is_grouped && group != 3) return std::nullopt;
    // A sign would be read as well.
    if (digits.find_first_not_of("0123456789") != std::string::npos) return std::nullopt;
    int number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [read, problem] = std::from_chars(digits.data(), end, number);
    if (problem != std::errc{} || read != end || number > most) return std::nullopt;
    return number;
}

}  // namespace marronnier
