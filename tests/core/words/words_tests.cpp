#include "core/terms/regions.hpp"
#include "core/words/term_words.hpp"
#include "core/words/texts.hpp"
#include "core/words/words.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace marronnier;
using enum Language;

namespace {

enum class Numbered {
#include "core/words/text_ids.inc"
    TextCount,
};

}  // namespace

TEST_CASE("Both languages say everything", "[words]") {
    for (int i = 0; i < static_cast<int>(Numbered::TextCount); ++i) {
        CAPTURE(i);
        CHECK_FALSE(word(French, static_cast<Text>(i)).empty());
        CHECK_FALSE(word(English, static_cast<Text>(i)).empty());
    }
}

TEST_CASE("A sentence takes its values in the order of their numbers", "[words]") {
    CHECK(sentence(French, Text::NoticeMoved, {"Bûche", "jeudi 17 décembre"}) ==
          "Bûche, déplacée au jeudi 17 décembre");
    CHECK(sentence(English, Text::NoticeMoved, {"Log", "Thursday 17 December"}) ==
          "Log, moved to Thursday 17 December");
    CHECK(sentence(French, Text::DropLater, {"2"}) == "+2 j");
    CHECK(sentence(English, Text::HeaderToday, {"unused"}) == "Today");
}

TEST_CASE("Braces inside a value stay as they are", "[words]") {
    CHECK(sentence(French, Text::NoticeOpened, {"{0} {1} {"}) == "{0} {1} { est ouvert.");
}

TEST_CASE("A value that is not given leaves nothing behind", "[words]") {
    CHECK(sentence(English, Text::NoticeMoved, {"Log"}) == "Log, moved to ");
}

TEST_CASE("French counts none and one as one, English only one", "[words]") {
    const auto posts = [](Language language, long count) {
        return counted(language, Text::DayPostsOne, Text::DayPostsOther, count);
    };
    CHECK(posts(French, 0) == "0 publication");
    CHECK(posts(French, 1) == "1 publication");
    CHECK(posts(French, 2) == "2 publications");
    CHECK(posts(English, 0) == "0 posts");
    CHECK(posts(English, 1) == "1 post");
    CHECK(posts(English, 1000) == "1,000 posts");
}

TEST_CASE("Long numbers are written in groups of three", "[words]") {
    CHECK(number_text(French, 0) == "0");
    CHECK(number_text(French, 999) == "999");
    CHECK(number_text(French, 10000) == "10\u202F000");
    CHECK(number_text(English, 1234567) == "1,234,567");
    CHECK(number_text(English, 100000) == "100,000");
    CHECK(number_text(English, -1234) == "-1,234");
    CHECK(number_text(French, -5) == "-5");
}

TEST_CASE("Every status, network, format and sector has a word of its own", "[words]") {
    for (const Language language : {French, English}) {
        std::set<std::string_view> statuses, networks, formats, trades;
        for (std::size_t i = 0; i < count_of<PostStatus>(); ++i)
            statuses.insert(status_word(language, static_cast<PostStatus>(i)));
        for (std::size_t i = 0; i < count_of<Network>(); ++i)
            networks.insert(network_word(language, static_cast<Network>(i)));
        for (std::size_t i = 0; i < count_of<Format>(); ++i)
            formats.insert(format_word(language, static_cast<Format>(i)));
        for (std::size_t i = 0; i < sectors().size(); ++i) trades.insert(sector_word(language, i));
        CHECK(statuses.size() == 9);
        CHECK(networks.size() == 16);
        CHECK(formats.size() == 20);
        CHECK(trades.size() == sectors().size());
    }
}

TEST_CASE("Words belong to what they name", "[words]") {
    CHECK(status_word(French, PostStatus::InReview) == "À valider");
    CHECK(status_word(English, PostStatus::ChangesRequested) == "To change");
    CHECK(network_word(French, Network::GoogleBusiness) == "Google Business");
    CHECK(network_word(English, Network::Custom) == "Other channel");
    CHECK(format_word(French, Format::Carousel) == "Carrousel");
    CHECK(format_word(English, Format::Issue) == "Issue");
    CHECK(sector_word(English, 6) == "Property");  // "real-estate"
}

TEST_CASE("A file of texts has a line for each text, no more and no less", "[words]") {
    std::string file;
    for (std::size_t i = 0; i < text_count; ++i) file += "text " + std::to_string(i) + '\n';

    const auto texts = split_texts(file);
    REQUIRE(texts);
    CHECK(texts->front() == "text 0");
    CHECK(texts->back() == "text " + std::to_string(text_count - 1));
    CHECK_FALSE(split_texts(file + "another\n"));
    CHECK_FALSE(split_texts(std::string_view{file}.substr(0, file.size() - 1)));
    CHECK_FALSE(split_texts(""));
}
