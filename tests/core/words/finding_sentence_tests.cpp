#include "core/words/finding_sentence.hpp"
#include "tests/support/builders.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

std::string in_french(const Finding& finding) { return finding_sentence(Language::French, finding, "Autre"); }
std::string in_english(const Finding& finding) { return finding_sentence(Language::English, finding, "Autre"); }

Finding counted_on(Network network, FindingCode code, FindingCount count) {
    return {.code = code, .network = network, .count = count};
}

}  // namespace

TEST_CASE("A finding says what was counted and how much there may be", "[words]") {
    const Finding caption = counted_on(Network::Instagram, FindingCode::OverLimit, {Counted::Characters, 2312, 2200});
    CHECK(in_french(caption) == "2\u202F312 signes sur Instagram, 2\u202F200 au plus.");
    CHECK(in_english(caption) == "2,312 characters on Instagram, at most 2,200.");
    CHECK(in_french(counted_on(Network::YouTube, FindingCode::OverLimit, {Counted::TitleCharacters, 101, 100})) ==
          "Un titre de 101 signes sur YouTube, 100 au plus.");
    CHECK(in_english(counted_on(Network::Threads, FindingCode::TooManyHashtags, {Counted::Hashtags, 2, 1})) ==
          "2 hashtags on Threads, at most 1.");
}

TEST_CASE("A story with a caption is told that none is shown", "[words]") {
    CHECK(in_english(counted_on(Network::Instagram, FindingCode::OverLimit, {Counted::Characters, 1, 0})) ==
          "Instagram shows no caption in this form, and this one has its own (1 character).");
}

TEST_CASE("Media are too many, too few, or do not mix", "[words]") {
    Finding media = counted_on(Network::Instagram, FindingCode::MediaMix, {Counted::Images, 3, 1});
    media.format = Format::Post;
    CHECK(in_french(media) ==
          "Instagram (Post) accepte 1 image au plus, et la publication en prévoit plus (3 images).");
    media.count = {Counted::Media, 1, 2};
    CHECK(in_french(media) ==
          "Instagram (Post) demande au moins 2 médias, et la publication en prévoit moins (1 média).");
    media.count = {Counted::KindsOfMedia, 2, 1};
    CHECK(in_english(media) == "Instagram (Post) does not mix images, videos and documents in one post.");
}

TEST_CASE("A campaign may be called like a network or a status", "[words]") {
    CHECK(in_french({.code = FindingCode::OutsideCampaign, .day = december(24), .detail = "x"}) ==
          "Le jeudi 24 décembre 2026 est hors de la campagne x.");
}

TEST_CASE("The status is said in words", "[words]") {
    CHECK(in_french({.code = FindingCode::InThePast, .day = december(24), .status = PostStatus::Draft}) ==
          "Le jeudi 24 décembre 2026 est passé, et le statut est encore « Brouillon ».");
}

TEST_CASE("A law is named, with the days on which it would be all right", "[words]") {
    CHECK(in_french({.code = FindingCode::SoldesOutsideWindow,
                     .day = december(9),
                     .span = DaySpan{day_of(2027, 1, 6), day_of(2027, 2, 2)}}) ==
          "Le code de commerce (art. L310-3) réserve le mot « soldes » aux périodes "
          "légales, dont la plus proche va du mercredi 6 janvier 2027 au mardi 2 février 2027.");
}
