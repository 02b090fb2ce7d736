#include "core/networks/text_counts.hpp"
#include "tests/support/unicode.hpp"

#include <catch2/catch_test_macros.hpp>

#include <iterator>
#include <string>

using namespace marronnier;

namespace {

constexpr std::string_view family = "👨‍👩‍👧‍👦";

std::string repeated(std::string_view text, int times) {
    std::string all;
    for (int i = 0; i < times; ++i) all += text;
    return all;
}

}  // namespace

// Run with twitter-text 3.1.0; each is what ordinary French and its neighbours meet on X.
TEST_CASE("X counts as twitter-text does", "[networks]") {
    struct Case {
        std::string_view text;
        std::uint32_t weighted;
    };
    constexpr Case cases[] = {
        {"", 0},
        {"Bonjour", 7},
        {"€", 2},
        {"…", 2},
        {"•", 2},
        {"→", 2},
        {"\u202F", 2},  // The narrow space before "!".
        {"\u00A0", 1},
        {"«", 1},
        {"»", 1},
        {"œ", 1},
        {"’", 1},
        {"–", 1},
        {"日本", 4},
        {"한", 2},
        {"ⴰ", 2},
        {"ა", 1},  // U+10D0, the last of the light range is U+10FF.
        {"😀", 2},
        {"👍🏽", 2},
        {"🇫🇷", 2},
        {"🇦🇦", 4},  // No such country: two letters.
        {"1️⃣", 2},
        {"1", 1},
        {"❤️", 2},
        {"❤", 2},
        {"©", 1},
        {"©️", 2},
        {"🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2},
        {family, 2},
        {"🏃🏽‍♀️", 2},
        {"e\u0301", 1},  // Composed first: é.
        {"q\u0301", 2},  // There is no such letter composed.
        {"https://www.exemple.fr/une/tres/longue/adresse?avec=une&question#et-plus", 23},
        {"http://t.co/abc", 23},
        {"marronnier.fr", 23},
        {"voir marronnier.fr/plan.", 29},
        {"etc.Puis", 8},
    };
    for (const auto& [text, weighted] : cases) {
        CAPTURE(text);
        CHECK(counts_of(text).weighted == weighted);
    }
}

TEST_CASE("A family of four is 11 units, 7 code points, 1 sign and 25 bytes", "[networks]") {
    const TextCounts counts = counts_of(family);
    CHECK(counts.utf16_units == 11);
    CHECK(counts.code_points == 7);
    CHECK(counts.graphemes == 1);
    CHECK(counts.utf8_bytes == 25);
    CHECK(counts.weighted == 2);
    CHECK(counts.threads == 25);
    CHECK(counts.mastodon == 1);
}

TEST_CASE("Signs are counted as people see them", "[networks]") {
    CHECK(counts_of("e\u0301").graphemes == 1);
    CHECK(counts_of("e\u0301").code_points == 2);
    CHECK(counts_of("\r\n").graphemes == 1);
    CHECK(counts_of("a\nb").graphemes == 3);
    CHECK(counts_of("🇫🇷🇧🇪").graphemes == 2);
    CHECK(counts_of("각").graphemes == 1);
    CHECK(counts_of("« Déjà-vu » : 12 €…").graphemes == 19);
}

TEST_CASE("Threads counts the bytes of emoji and the characters of all else", "[networks]") {
    CHECK(counts_of("Été").threads == 3);
    CHECK(counts_of("日本").threads == 2);
    CHECK(counts_of("😀").threads == 4);
    CHECK(counts_of("a😀b").threads == 6);
    CHECK(counts_of("❤️").threads == 6);
    CHECK(counts_of("❤").threads == 1);
    CHECK(counts_of("7").threads == 1);
    CHECK(counts_of("7️⃣").threads == 7);
}

TEST_CASE("Mastodon counts links as 23 and mentions without their host", "[networks]") {
    CHECK(counts_of("Bonjour").mastodon == 7);
    CHECK(counts_of("a https://marronnier.fr/une/longue/adresse b").mastodon == 27);
    CHECK(counts_of("https://m.fr").mastodon == 23);
    CHECK(counts_of("marronnier.fr").mastodon == 13);  // Without its scheme it is text.
    CHECK(counts_of("@ana@exemple.social merci").mastodon == 10);
    CHECK(counts_of("@ana merci").mastodon == 10);
    CHECK(counts_of("é😀 @ana@exemple.social 👨‍👩‍👧‍👦").mastodon == 9);
}

TEST_CASE("The tables are not asked about plain text", "[networks]") {
    // These would crash when called.
    const TextCounts counts = count_text("« Œuvre » – l’été, 12 €… → #ici", UnicodeTables{}).counts;
    CHECK(counts.graphemes == 31);
    CHECK(counts.hashtags == 1);
}

TEST_CASE("The visible part ends between two signs", "[networks]") {
    const CountedText plain = count_text("été 2026", utf8proc_tables());
    CHECK(end_of_graphemes(plain, 0) == 0);
    CHECK(end_of_graphemes(plain, 1) == 2);
    CHECK(end_of_graphemes(plain, 3) == 5);
    CHECK(end_of_graphemes(plain, 100) == 10);
    const std::string families = repeated(family, 3);
    CHECK(end_of_graphemes(count_text(families, utf8proc_tables()), 2) == 50);
}

TEST_CASE("Long texts of every kind are counted whole", "[networks]") {
    CHECK(counts_of(repeated("日", 50'000)).weighted == 100'000);
    CHECK(counts_of(repeated("日.", 20'000)).weighted == 60'000);
    CHECK(counts_of(repeated("#a ", 20'000)).hashtags == 20'000);
    CHECK(counts_of(repeated("https://m.fr ", 10'000)).weighted == 240'000);
}

TEST_CASE("Bytes that are no text are counted without harm", "[networks]") {
    // Would be a character past the last, in what looks like a name.
    CHECK(counts_of("\xFF\xFF\xFF\xFF.fr").utf8_bytes == 7);
    std::uint32_t state = 1;
    for (int round = 0; round < 2'000; ++round) {
        std::string bytes;
        for (int i = 0; i < 40; ++i) {
            state = state * 1664525 + 1013904223;
            constexpr std::string_view pieces[] = {"\xF0", "\x9F",     "\x80", "\xE2", "#", "@",
                                                   ".",    "https://", "a.fr", "(",    "?"};
            bytes += pieces[(state >> 16) % std::size(pieces)];
        }
        CHECK(counts_of(bytes).utf8_bytes == bytes.size());
    }
}
