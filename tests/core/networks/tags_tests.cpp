#include "core/networks/tags.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marronnier;

namespace {

std::uint32_t hashtags(std::string_view text) { return count_hashtags(text, find_links(text, Links::All)); }

// The mentions, with "|" between them.
std::string mentions(std::string_view text) {
    std::string all;
    for (const Mention& mention : find_mentions(text, find_links(text, Links::All))) {
        if (!all.empty()) all += '|';
        all += text.substr(mention.span.begin, mention.span.end - mention.span.begin);
    }
    return all;
}

}  // namespace

TEST_CASE("Hashtags are counted as networks see them", "[networks]") {
    struct Case {
        std::string_view text;
        std::uint32_t count;
    };
    constexpr Case cases[] = {
        {"", 0},        {"#", 0},
        {"#été", 1},    {"#été2026 #8mars", 2},
        {"#2026", 0},   {"#_", 0},
        {"#_a", 1},     {"a#b", 0},
        {"é#b", 0},     {"&#39;", 0},
        {"#a#b", 0},    {"#a #b", 2},
        {"(#a),#b", 2}, {"##a", 1},
        {"#l’été", 1},  {"#日本 #한국 #привет #مرحبا", 4},
        {"＃全角", 1},  {"#️⃣", 0},
        {"😀#a", 1},     {"#😀", 0},
        {"#a😀b", 1},    {"https://exemple.fr/#ancre #vrai", 1},
        {"#a://b", 0},
    };
    for (const auto& [text, count] : cases) {
        CAPTURE(text);
        CHECK(hashtags(text) == count);
    }
}

TEST_CASE("Mentions are found, addresses are not", "[networks]") {
    CHECK(mentions("@ana, @b_c et @d.e.") == "@ana|@b_c|@d.e");
    CHECK(mentions("@ana@exemple.social merci") == "@ana@exemple.social");
    CHECK(mentions("ana@exemple.fr").empty());
    CHECK(mentions("@ @- @@").empty());
    CHECK(mentions("https://exemple.fr/@ana").empty());
    CHECK(mentions("é@ana (@b)") == "@ana|@b");
}

TEST_CASE("A mention knows where its host starts", "[networks]") {
    const auto found = find_mentions("@ana@exemple.fr @b", {});
    REQUIRE(found.size() == 2);
    CHECK(found[0].host == 4);
    CHECK(found[0].span == TextSpan{0, 15});
    CHECK(found[1].host == 18);
    CHECK(found[1].span == TextSpan{16, 18});
}
