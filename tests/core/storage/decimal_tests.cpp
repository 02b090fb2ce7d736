#include "core/storage/decimal.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cstdlib>
#include <string>
#include <string_view>

using namespace marronnier;

TEST_CASE("A number has one spelling, that of RFC 8785", "[json]") {
    struct Case {
        std::string_view number;
        std::string_view spelling;
    };
    // The last ones are from RFC 8785, appendix B.
    const Case cases[] = {
        {"0", "0"},
        {"-0.000e7", "0"},
        {"0e99999999999999", "0"},
        {"1.50", "1.5"},
        {"-12.5e1", "-125"},
        {"100", "100"},
        {"0.001e3", "1"},
        {"1E-2", "0.01"},
        {"000.5", "0.5"},
        {"123456.789e-3", "123.456789"},
        {"1e20", "100000000000000000000"},
        {"1e21", "1e+21"},
        {"999999999999999999999", "999999999999999999999"},
        {"1234567890123456789012", "1.234567890123456789012e+21"},
        {"0.000001", "0.000001"},
        {"0.0000001", "1e-7"},
        {"-1.25e-0009", "-1.25e-9"},
        {"5e-324", "5e-324"},
        {"1.7976931348623157e308", "1.7976931348623157e+308"},
        {"333333333.33333329", "333333333.33333329"},
        {"4.50", "4.5"},
        {"2e-3", "0.002"},
        {"0.000000000000000000000000001", "1e-27"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.number);
        const auto decimal = decimal_of(c.number);
        REQUIRE(decimal.has_value());
        CHECK(decimal->spelling == c.spelling);
        CHECK(decimal_of(decimal->spelling) == decimal);
        CHECK(std::strtod(decimal->spelling.c_str(), nullptr) == std::strtod(std::string{c.number}.c_str(), nullptr));
    }
}

TEST_CASE("No digit is lost", "[json]") {
    CHECK(decimal_of("0.1000000000000000055511151231257827")->spelling == "0.1000000000000000055511151231257827");
    CHECK(decimal_of("18446744073709551617")->spelling == "18446744073709551617");
}

TEST_CASE("What other readers take for infinity is no number", "[json]") {
    CHECK(decimal_of("1.797693134862315807937e308"));
    for (const std::string_view number : {"1.797693134862315808e308", "1e309", "-1e309", "0.1e310", "1e2147483648",
                                          "1e-99999999999", "1e99999999999999999999"}) {
        CAPTURE(number);
        CHECK_FALSE(decimal_of(number));
    }
}

TEST_CASE("Whole numbers are told from the others", "[json]") {
    CHECK(decimal_of("18446744073709551616")->is_whole());
    CHECK(decimal_of("-1.0")->is_whole());
    CHECK_FALSE(decimal_of("1.5")->is_whole());
    CHECK_FALSE(decimal_of("1e-9")->is_whole());
    CHECK_FALSE(decimal_of("1e30")->is_whole());
}
