#include "core/networks/unicode_tables.hpp"
#include "tools/cli/unicode_tables.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

namespace {

// Of the characters below U+10000, without the halves of others.
std::string utf8(char32_t c) {
    const auto tail = [c](int shift) { return static_cast<char>(0x80 | ((c >> shift) & 0x3F)); };
    if (c < 0x80) return {static_cast<char>(c)};
    if (c < 0x800) return {static_cast<char>(0xC0 | (c >> 6)), tail(0)};
    return {static_cast<char>(0xE0 | (c >> 12)), tail(6), tail(0)};
}

}  // namespace

TEST_CASE("French is plain, emoji and combining marks are not", "[networks]") {
    CHECK(is_plain(""));
    CHECK(is_plain("« Œuvre » – l’été, 12 €… → ici\n"));
    CHECK(is_plain("12\u202F%"));
    CHECK_FALSE(is_plain("e\u0301"));
    CHECK_FALSE(is_plain("😀"));
    CHECK_FALSE(is_plain("日"));
    CHECK_FALSE(is_plain("\r\n"));
}

TEST_CASE("Whatever is plain is a cluster alone, and composed", "[networks]") {
    const UnicodeTables tables = utf8proc_tables();
    for (char32_t c = 1; c < 0xD800; ++c) {
        const std::string one = utf8(c);
        if (!is_plain(one)) continue;
        CAPTURE(static_cast<unsigned>(c));
        const std::string text = "a" + one + one + "a";
        CHECK(tables.cluster_ends(text).size() == 4);
        CHECK(tables.composed(text) == text);
    }
}
