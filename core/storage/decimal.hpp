// decimal.hpp: numbers that are no 64-bit integer. No field of ours holds one; a field that this program does not know
// may, and is kept to its last digit: nothing is rounded to a double on the way.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

// A number as decimal_of() spells it. Equal numbers are equal texts.
struct Decimal {
    std::string spelling{};

    // 10^21 and more counts as not whole: that far out a number is spelled with an exponent.
    bool is_whole() const { return spelling.find_first_of(".e") == std::string::npos; }

    bool operator==(const Decimal&) const = default;
};

// The layout of ECMA-262, Number::toString, which RFC 8785 prescribes for canonical JSON: with an exponent from 10^21 on
// and below 10^-6. `number`: as the grammar of JSON has it. Nothing for what is larger than the largest double, because other
// readers would take it for infinity.
std::optional<Decimal> decimal_of(std::string_view number);

}  // namespace marronnier
