#include "core/session/session.hpp"
#include "core/views/post_findings.hpp"
#include "core/views/post_networks.hpp"
#include "tests/support/findings.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Session knowing_networks(const Plan& plan) {
    Session session = a_session({plan});
    session.networks = shipped_rules();
    session.unicode = utf8proc_tables();
    return session;
}

std::vector<NetworkText> texts_of(const Session& session) {
    const Plan& plan = *session.workspace().plans.front();
    return network_texts(session, plan.client, *plan.posts.find(*PostId::parse("p1")));
}

Post a_written_post(std::string caption, std::vector<Variant> variants) {
    Post post = a_post("p1").on(june(3));
    post.caption = std::move(caption);
    post.variants = std::move(variants);
    return post;
}

}  // namespace

TEST_CASE("A caption is counted as each network counts it, in the order of the variants", "[views]") {
    Post post = a_written_post(
        "Ouvert 🥐 https://exemple.fr/une/adresse/bien/longue",
        {{Network::X, Format::Post, std::nullopt, {}}, {Network::Instagram, Format::Post, std::nullopt, {}}});
    post.hashtags = {"metz"};
    const auto texts = texts_of(knowing_networks(a_plan().with(post)));
    REQUIRE(texts.size() == 2);
    // On X: 7 letters and a space with it, 2 for the emoji, a space, 23 for the link, then the hashtag after a blank line.
    CHECK(texts[0].count == "40 / 280");
    CHECK(texts[0].published == post.caption + "\n\n#metz");
    CHECK(texts[1].hashtags == "1 # / 5");
    CHECK(texts[1].count.find(" / 2\u202F200") != std::string::npos);
    CHECK_FALSE(texts[0].is_over);
    CHECK_FALSE(texts[0].source.empty());
}

TEST_CASE("A story, which shows no caption, does not count the common one", "[views]") {
    const Post post = a_written_post("Une bûche", {{Network::Instagram, Format::Story, std::nullopt, {}}});
    const auto texts = texts_of(knowing_networks(a_plan().with(post)));
    REQUIRE(texts.size() == 1);
    CHECK(texts[0].count.empty());
    CHECK_FALSE(texts[0].is_over);
}

TEST_CASE("A text of its own is counted alone, and what is too long says so", "[views]") {
    const Post post = a_written_post("court", {{Network::X, Format::Post, std::string(300, 'a'), {}},
                                               {Network::Bluesky, Format::Post, std::nullopt, {}}});
    const auto texts = texts_of(knowing_networks(a_plan().with(post)));
    REQUIRE(texts.size() == 2);
    CHECK(texts[0].is_own);
    CHECK(texts[0].is_over);
    CHECK(texts[0].count == "300 / 280");
    CHECK_FALSE(texts[1].is_own);
    CHECK(texts[1].count == "5 / 300");
}

TEST_CASE("What shows before more is a part of the text, in whole signs", "[views]") {
    std::string caption;
    for (int i = 0; i < 200; ++i) caption += "é ";
    const Post post = a_written_post(caption, {{Network::Instagram, Format::Post, std::nullopt, {}}});
    const NetworkText text = texts_of(knowing_networks(a_plan().with(post))).front();
    REQUIRE(text.is_cut);
    CHECK(text.published.starts_with(text.visible));
    CHECK(text.visible.size() < text.published.size());
}

TEST_CASE("Before the rules are loaded texts have no counts, and nothing is found that needs them", "[views]") {
    const Post post = a_written_post(std::string(300, 'a'), {{Network::X, Format::Post, std::nullopt, {}}});
    const Session session = a_session({a_plan().with(post)});
    const auto texts = texts_of(session);
    REQUIRE(texts.size() == 1);
    CHECK(texts[0].count.empty());
    CHECK_FALSE(texts[0].is_over);
    CHECK(post_findings(session, ref("plan-1", "p1"), june(1)).empty());
}

TEST_CASE("Findings of a post: the gravest first, silenced ones last, each with its source", "[views]") {
    Post post = a_written_post(std::string(300, 'a') + " Gagnez un panier au jeu-concours",
                               {{Network::X, Format::Post, std::nullopt, {}}});
    post.silenced = {{"contest-without-rules", "Le règlement est en bio", {}}};
    const Session session = knowing_networks(a_plan().with(post));
    const auto findings = post_findings(session, ref("plan-1", "p1"), june(1));
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].code == FindingCode::OverLimit);
    CHECK(findings[0].severity == Severity::Error);
    CHECK_FALSE(findings[0].source.empty());
    CHECK(findings[1].silenced == "Le règlement est en bio");
}
