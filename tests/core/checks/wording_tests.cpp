#include "core/checks/wording.hpp"
#include "tests/support/builders.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

TEST_CASE("Hashtags follow the caption after a blank line", "[checks]") {
    CHECK(published_text("Ouvert", {"pain", "Metz"}) == "Ouvert\n\n#pain #Metz");
    CHECK(published_text("Ouvert", {}) == "Ouvert");
    CHECK(published_text("", {"pain"}) == "#pain");
}

TEST_CASE("A hashtag that the caption has already is not said twice", "[checks]") {
    CHECK(published_text("Ouvert à #Noël", {"noël", "pain"}) == "Ouvert à #Noël\n\n#pain");
    CHECK(published_text("Ouvert à #Noel", {"noël"}) == "Ouvert à #Noel");
    CHECK(published_text("Ouvert à Noël", {"noël"}) == "Ouvert à Noël\n\n#noël");
    CHECK(published_text("#noëlametz", {"noël"}) == "#noëlametz\n\n#noël");
}

TEST_CASE("Variants read their own caption, or the master caption", "[checks]") {
    Post post = a_post().for_network(Network::X).for_network(Network::Facebook);
    post.caption = "Pour tous";
    post.variants[0].caption = "Pour X";
    const auto wordings = wordings_of(post);
    REQUIRE(wordings.size() == 2);
    CHECK(wordings[0].text == "Pour tous");
    CHECK_FALSE(is_worded_so(post.variants[0], wordings[0]));
    CHECK(is_worded_so(post.variants[1], wordings[0]));
    CHECK(wordings[1].text == "Pour X");
    CHECK(is_worded_so(post.variants[0], wordings[1]));
    CHECK_FALSE(is_worded_so(post.variants[1], wordings[1]));
}

TEST_CASE("Nobody reads a master caption that every variant replaces; without a network it still counts", "[checks]") {
    Post post = a_post().for_network(Network::X);
    post.caption = "Pour tous";
    post.variants[0].caption = "";
    REQUIRE(wordings_of(post).size() == 1);
    CHECK(wordings_of(post)[0].text.empty());
    post.variants.clear();
    REQUIRE(wordings_of(post).size() == 1);
    CHECK(wordings_of(post)[0].text == "Pour tous");
}
