#include "core/storage/decimal.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>

namespace marronnier {

namespace {

// Places before the point.
constexpr std::int64_t plain_from = -5;
constexpr std::int64_t plain_to = 21;
constexpr std::int64_t double_to = 309;
constexpr std::string_view beyond_double = "179769313486231580794";  // From there on, doubles round to infinity.

// 0.digits × 10^places; no zero at either end of the digits, and zero itself has none.
struct Parts {
    bool is_negative = false;
    std::string digits{};
    std::int64_t places = 0;
};

// 32 bits: the length of a file added to it does not overflow.
std::optional<std::int32_t> exponent_of(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    std::int32_t exponent = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), exponent).ec != std::errc{}) return std::nullopt;
    return exponent;
}

std::optional<Parts> parts_of(std::string_view number) {
    Parts parts{.is_negative = number.starts_with('-')};
    if (parts.is_negative) number.remove_prefix(1);

    const std::string_view mantissa = number.substr(0, number.find_first_of("eE"));
    const std::string_view whole = mantissa.substr(0, mantissa.find('.'));
    std::string digits{whole};
    if (whole.size() < mantissa.size()) digits += mantissa.substr(whole.size() + 1);

    const std::size_t first = digits.find_first_not_of('0');
    if (first == std::string::npos) return Parts{};
    parts.digits = digits.substr(first, digits.find_last_not_of('0') - first + 1);
    parts.places = static_cast<std::int64_t>(whole.size()) - static_cast<std::int64_t>(first);

    if (mantissa.size() == number.size()) return parts;
    const auto exponent = exponent_of(number.substr(mantissa.size() + 1));
    if (!exponent) return std::nullopt;
    parts.places += *exponent;
    return parts;
}

std::string spelled(const Parts& parts) {
    const std::string& digits = parts.digits;
    const auto length = static_cast<std::int64_t>(digits.size());
    const auto zeros = [](std::int64_t count) { return std::string(static_cast<std::size_t>(count), '0'); };
    const auto first = [&](std::int64_t count) { return digits.substr(0, static_cast<std::size_t>(count)); };
    const auto from = [&](std::int64_t index) { return digits.substr(static_cast<std::size_t>(index)); };

    if (digits.empty()) return "0";
    if (parts.places > plain_to || parts.places < plain_from) {
        const std::string mantissa = length == 1 ? digits : first(1) + '.' + from(1);
        const std::int64_t exponent = parts.places - 1;
        return mantissa + (exponent < 0 ? "e" : "e+") + std::to_string(exponent);
    }
    if (parts.places >= length) return digits + zeros(parts.places - length);
    if (parts.places > 0) return first(parts.places) + '.' + from(parts.places);
    return "0." + zeros(-parts.places) + digits;
}

}  // namespace

std::optional<Decimal> decimal_of(std::string_view number) {
    const auto parts = parts_of(number);
    if (!parts || parts->places > double_to) return std::nullopt;
    if (parts->places == double_to && parts->digits >= beyond_double) return std::nullopt;
    return Decimal{(parts->is_negative ? "-" : "") + spelled(*parts)};
}

}  // namespace marronnier
