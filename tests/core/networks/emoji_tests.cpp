#include "core/networks/emoji.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("An emoji is taken whole", "[networks]") {
    for (const std::string_view emoji :
         {"😀", "👍🏽", "🇫🇷", "1️⃣", "#⃣", "❤️", "☝🏽", "👨‍👩‍👧‍👦", "🏳️‍🌈",
          "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️‍🔥", "⌚", "©️", "🏃🏽‍♀️", "👁️‍🗨️",
          "🫱🏽‍🫲🏿"}) {
        CAPTURE(emoji);
        CHECK(emoji_size_at(emoji, 0) == emoji.size());
    }
}

TEST_CASE("What is text by itself is no emoji", "[networks]") {
    for (const std::string_view text : {"❤", "©", "™", "1", "#", "*", "a", "é", "→", "日", "\u200D", "\uFE0F", "★"}) {
        CAPTURE(text);
        CHECK(emoji_size_at(text, 0) == 0);
    }
}

TEST_CASE("An emoji ends where the next one starts", "[networks]") {
    CHECK(emoji_size_at("😀😀", 0) == 4);
    CHECK(emoji_size_at("🇫🇷🇧🇪", 0) == 8);
    CHECK(emoji_size_at("🇫🇷🇧🇪", 8) == 8);
    CHECK(emoji_size_at("🇦🇦🇫🇷", 0) == 4);  // AA has no flag: one letter alone.
    CHECK(emoji_size_at("😀\u200D", 0) == 4);
    CHECK(emoji_size_at("😀\uFE0F", 0) == 4);   // Is one already.
    CHECK(emoji_size_at("🍕🏽", 0) == 4);  // Pizza has no skin.
}

TEST_CASE("The end of a text is no emoji", "[networks]") {
    CHECK(emoji_size_at("", 0) == 0);
    CHECK(emoji_size_at("🏴", 0) == 4);
    CHECK(emoji_size_at("\xF0\x9F", 0) == 0);  // Cut in the middle.
}
