#include "core/checks/network_checks.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/findings.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Findings found_in(const Post& post, Client client = {}) {
    Plan plan = a_plan().with(post);
    plan.client = std::move(client);
    Findings found;
    check_limits(post, wordings_of(post), input_of(plan, christmas_only()), found);
    return found;
}

Post saying(Post post, std::string caption, std::vector<std::string> hashtags = {}) {
    post.caption = std::move(caption);
    post.hashtags = std::move(hashtags);
    return post;
}

std::string signs(std::size_t count) { return std::string(count, 'a'); }

FindingCount only_count(const Findings& found) {
    REQUIRE(found.size() == 1);
    REQUIRE(found[0].count);
    return *found[0].count;
}

}  // namespace

TEST_CASE("A caption is held against the limit of each network", "[checks]") {
    const Post post = a_post().for_network(Network::X).for_network(Network::Instagram).for_network(Network::Bluesky);
    CHECK(found_in(saying(post, signs(280))).empty());

    const Findings over_x = found_in(saying(post, signs(281)));
    REQUIRE(codes_of(over_x) == std::vector{FindingCode::OverLimit});
    CHECK(over_x[0].network == Network::X);
    CHECK(over_x[0].severity == Severity::Error);
    CHECK(over_x[0].count == FindingCount{Counted::Characters, 281, 280});
    REQUIRE(over_x[0].source);
    CHECK_FALSE(over_x[0].source->text.empty());

    CHECK(found_in(saying(post, signs(301))).size() == 2);
}

TEST_CASE("The post's hashtags count with the caption, unless it has them already", "[checks]") {
    const Post post = a_post().for_network(Network::X);
    // 273 and a blank line and "#pain" make 280.
    CHECK(found_in(saying(post, signs(273), {"pain"})).empty());
    CHECK(only_count(found_in(saying(post, signs(274), {"pain"}))) == FindingCount{Counted::Characters, 281, 280});
    CHECK(found_in(saying(post, signs(274) + " #Pain", {"pain"})).empty());
}

TEST_CASE("A variant's own caption counts in place of the master caption", "[checks]") {
    Post post = saying(a_post().for_network(Network::X).for_network(Network::Facebook), signs(400));
    post.variants[0].caption = "Court";
    CHECK(found_in(post).empty());
    post.variants[0].caption = signs(281);
    CHECK(only_count(found_in(post)).count == 281);
}

TEST_CASE("An account may have a limit of its own, which has no other source", "[checks]") {
    const Post post = saying(a_post().for_network(Network::X), signs(4000));
    Client premium;
    premium.caption_limits.push_back({Network::X, 25'000});
    CHECK(found_in(post, premium).empty());
    premium.caption_limits[0].characters = 3'000;
    const Findings found = found_in(post, premium);
    CHECK(only_count(found) == FindingCount{Counted::Characters, 4000, 3000});
    CHECK_FALSE(found[0].source);
}

TEST_CASE("Networks that count bytes are answered in bytes", "[checks]") {
    const Post post = a_post().for_network(Network::YouTube, Format::Video);
    std::string long_text;
    for (int i = 0; i < 2501; ++i) long_text += "é";
    CHECK(only_count(found_in(saying(post, long_text))) == FindingCount{Counted::Bytes, 5002, 5000});
}

TEST_CASE("A title counts where the network has a place for one", "[checks]") {
    const auto titled = [](Network network, Format format, std::size_t size) {
        return found_in(a_post().titled(signs(size)).for_network(network, format));
    };
    CHECK(titled(Network::YouTube, Format::Video, 100).empty());
    CHECK(only_count(titled(Network::YouTube, Format::Video, 101)) == FindingCount{Counted::TitleCharacters, 101, 100});
    CHECK(only_count(titled(Network::Pinterest, Format::Pin, 101)).limit == 100);
    CHECK(only_count(titled(Network::GoogleBusiness, Format::Offer, 59)).limit == 58);
    CHECK(titled(Network::GoogleBusiness, Format::Post, 59).empty());
    CHECK(titled(Network::Instagram, Format::Post, 500).empty());
    CHECK(titled(Network::Blog, Format::Article, 129).at(0).severity == Severity::Warning);
}

TEST_CASE("Hashtags and mentions have numbers of their own", "[checks]") {
    const auto found_on = [](Network network, Format format, std::string caption, std::vector<std::string> hashtags) {
        return found_in(saying(a_post().for_network(network, format), std::move(caption), std::move(hashtags)));
    };
    CHECK(found_on(Network::Instagram, Format::Post, "#a #b #c", {"d", "e"}).empty());
    const Findings six = found_on(Network::Instagram, Format::Post, "#a #b #c", {"d", "e", "f"});
    CHECK(codes_of(six) == std::vector{FindingCode::TooManyHashtags});
    CHECK(six[0].severity == Severity::Error);
    CHECK(only_count(six) == FindingCount{Counted::Hashtags, 6, 5});

    CHECK(only_count(found_on(Network::Threads, Format::Post, "", {"a", "b"})).limit == 1);
    CHECK(found_on(Network::Facebook, Format::Post, "#a #b #c #d #e #f #g", {}).empty());

    const Findings mentions = found_on(Network::Instagram, Format::Post, "@a @b @c @d", {});
    CHECK(codes_of(mentions) == std::vector{FindingCode::TooManyMentions});
    CHECK(mentions[0].severity == Severity::Warning);

    std::string many;
    for (int i = 0; i < 16; ++i) many += " #a" + std::to_string(i);
    CHECK(only_count(found_on(Network::YouTube, Format::Video, many, {})).limit == 15);
    for (int i = 16; i < 61; ++i) many += " #a" + std::to_string(i);
    CHECK(only_count(found_on(Network::YouTube, Format::Video, many, {})).limit == 60);
}

TEST_CASE("A story is not reproached with the caption of the others, only with its own", "[checks]") {
    Post post = saying(a_post().for_network(Network::Instagram).for_network(Network::Instagram, Format::Story),
                       "Ouvert", {"a", "b"});
    CHECK(found_in(post).empty());
    post.variants[1].caption = "Pour la story";
    const Findings found = found_in(post);
    CHECK(codes_of(found) == std::vector{FindingCode::OverLimit});
    CHECK(found[0].severity == Severity::Warning);
    CHECK(only_count(found).limit == 0);
}

TEST_CASE("Two forms of one network that say the same are told once", "[checks]") {
    const Post post = a_post().for_network(Network::Instagram).for_network(Network::Instagram, Format::Reel);
    CHECK(found_in(saying(post, signs(2201))).size() == 1);
}

TEST_CASE("Without a network nothing is counted, nor on one without limits", "[checks]") {
    CHECK(found_in(saying(a_post(), signs(100'000))).empty());
    CHECK(found_in(saying(a_post().for_network(Network::Custom), signs(100'000))).empty());
}

TEST_CASE("Before the rules and the tables of texts are there nothing is counted", "[checks]") {
    const Post post = saying(a_post().for_network(Network::X), signs(300) + "\u0301");
    const Plan plan = a_plan().with(post);
    const CheckInput all = input_of(plan, christmas_only());
    const RuleBook no_rules;
    Findings found;
    check_limits(post, wordings_of(post), {.plan = plan, .catalogue = all.catalogue, .rules = all.rules}, found);
    check_limits(post, wordings_of(post),
                 {.plan = plan, .catalogue = all.catalogue, .rules = no_rules, .unicode = all.unicode}, found);
    CHECK(found.empty());
    check_limits(post, wordings_of(post), all, found);
    CHECK(codes_of(found) == std::vector{FindingCode::OverLimit});
}
