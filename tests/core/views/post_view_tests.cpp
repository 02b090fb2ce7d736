#include "core/views/post_view.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

PostView view_of(const Plan& plan) { return post_view(a_session({plan}), ref("plan-1", "p1"), june(1)); }

// "Idée< Brouillon= À valider+": passed, current, allowed; a bare name may not follow.
std::string written_steps(const std::vector<StatusStep>& steps) {
    std::string text;
    for (const StatusStep& step : steps)
        text += (text.empty() ? "" : " ") + step.name +
                (step.current   ? "="
                 : step.allowed ? "+"
                                : "") +
                (step.passed ? "<" : "");
    return text;
}

std::string written_chips(const std::vector<VariantChip>& chips) {
    std::string text;
    for (const VariantChip& chip : chips)
        text += (text.empty() ? "" : "; ") + chip.accessible_name + (chip.chosen ? "*" : "");
    return text;
}

}  // namespace

TEST_CASE("The usual way shows what is passed, where the post is and where it may go", "[views]") {
    const PostView view = view_of(a_plan().with(a_post("p1").is(PostStatus::InReview)));
    CHECK(written_steps(view.steps) == "Idée< Brouillon+< À valider= Validé+ Planifié Publié");
    CHECK(written_steps(view.side_steps) == "À corriger+ En pause+ Annulé+");
    CHECK(view.status_name == "À valider");
}

TEST_CASE("A post beside the usual way has passed nothing", "[views]") {
    const PostView view = view_of(a_plan().with(a_post("p1").is(PostStatus::Cancelled)));
    CHECK(written_steps(view.steps) == "Idée+ Brouillon+ À valider Validé Planifié Publié");
}

TEST_CASE("Chips offer what the post has and one format of each account it does not use", "[views]") {
    const PostView view = view_of(a_plan()
                                      .on_networks({Network::Instagram, Network::TikTok})
                                      .with(a_post("p1")
                                                .for_network(Network::Instagram, Format::Reel)
                                                .for_network(Network::Instagram, Format::Story)));
    CHECK(written_chips(view.chips) == "Instagram, Reel*; Instagram, Story*; TikTok, Vidéo");
    CHECK(view.variants.size() == 2);
    REQUIRE(view.more_formats.size() >= 7);
    CHECK(view.more_formats[0].accessible_name == "Instagram, Post");
    CHECK(view.more_formats[3].accessible_name == "TikTok, Vidéo");
}

TEST_CASE("Between them chips and the menu offer each format of each network once", "[views]") {
    const PostView view =
        view_of(a_plan().on_networks({Network::X}).with(a_post("p1").for_network(Network::Blog, Format::Page)));
    std::size_t all = 0;
    for (std::size_t i = 0; i < count_of<Network>(); ++i) all += formats_of(static_cast<Network>(i)).size();
    CHECK(view.more_formats.size() + view.variants.size() == all);
}

TEST_CASE("A post's fields are written as they are edited", "[views]") {
    Post post = a_post("p1").on(december(17)).at(18, 30).titled("Bûche").in("c1").noted("interne");
    post.hashtags = {"metz", "boulangerie"};
    const PostView view =
        view_of(a_plan().with(post).with(a_campaign("c1", june(1), june(2))).with(a_campaign("c2", june(1), june(2))));
    CHECK(view.date == "2026-12-17");
    CHECK(view.date_words == "jeudi 17 décembre 2026");
    CHECK(view.time == "18:30");
    CHECK(view.hashtags == "#metz #boulangerie");
    CHECK(view.note == "interne");
    CHECK(view.client == "Boulangerie Kléber");
    REQUIRE(view.campaigns.size() == 2);
    CHECK(view.campaigns[0].chosen);
    CHECK_FALSE(view.campaigns[1].chosen);
    const PostView undated = view_of(a_plan().with(a_post("p1")));
    CHECK(undated.date.empty());
    CHECK(undated.date_words.empty());
    CHECK(undated.findings.empty());
}

TEST_CASE("A post that is crowded says so", "[views]") {
    const PostView view = view_of(a_plan()
                                      .with(a_post("p1").on(june(3)).at(9, 0).for_network(Network::X))
                                      .with(a_post("p2").on(june(3)).at(9, 30).for_network(Network::X)));
    REQUIRE(view.findings.size() == 1);
    CHECK(view.findings[0].code == FindingCode::Crowding);
    CHECK(view.findings[0].sentence.find("moins d’une heure") != std::string::npos);
}

TEST_CASE("Hashtags are read as people type them, each once", "[views]") {
    using Tags = std::vector<std::string>;
    CHECK(parse_hashtags("#metz  boulangerie,#metz") == Tags{"metz", "boulangerie"});
    CHECK(parse_hashtags("#un#deux;trois\nquatre") == Tags{"un", "deux", "trois", "quatre"});
    CHECK(parse_hashtags("# , #").empty());
    CHECK(parse_hashtags("").empty());
    CHECK(parse_hashtags("#Noël2026") == Tags{"Noël2026"});
}

TEST_CASE("What is typed as a number of pictures counts, is none, or changes nothing", "[views]") {
    const PlannedMedia planned{.images = 2, .videos = 1};
    CHECK(with_typed_count(planned, media_kinds[0], "10") == PlannedMedia{.images = 10, .videos = 1});
    CHECK(with_typed_count(planned, media_kinds[1], "") == PlannedMedia{.images = 2});
    for (const std::string_view wrong : {"-1", "1000", "deux", "2x", " "}) {
        CAPTURE(wrong);
        CHECK_FALSE(with_typed_count(planned, media_kinds[2], wrong));
    }
}
