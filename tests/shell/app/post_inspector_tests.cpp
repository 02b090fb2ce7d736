// A post beside the calendar: its networks' texts, what is found about it, sets of hashtags.
#include "tests/support/builders.hpp"
#include "tests/support/knowing_app.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

struct Writer : KnowingApp {
    Writer() : KnowingApp(planned()) { click(Role::Button, "Bûche"); }

    static Plan planned() {
        Post post = a_post("p1").on(day_of(2026, 12, 17));
        post.title = "Bûche";
        post.caption = "Une bûche";
        post.hashtags = {"metz", "noel"};
        post.variants = {{Network::X, Format::Post, {}, {}}, {Network::Instagram, Format::Post, {}, {}}};
        return a_plan().with(post);
    }

    Post post() const { return *plan().posts.find(*PostId::parse("p1")); }
};

}  // namespace

TEST_CASE("A network's row opens its text, which is copied with the hashtags", "[shell]") {
    Writer person;
    person.click(Role::Button, "X, Post, 22 / 280");
    person.click(Role::Button, "Copier pour ce réseau");
    CHECK(person.platform.clipboard == "Une bûche\n\n#metz #noel");
    person.type("Texte pour X, Post", "Autre");
    CHECK(person.post().variants[0].caption == "Autre");
    CHECK_FALSE(person.post().variants[1].caption);
    person.click(Role::Button, "Suivre le texte commun");
    CHECK_FALSE(person.post().variants[0].caption);
}

TEST_CASE("What is too long says so; who knows better ignores it, with a reason", "[shell]") {
    Writer person;
    person.type("Légende", std::string(300, 'a'));
    REQUIRE(person.shows(Role::Button, "Ignorer…: 31"));
    person.click(Role::Button, "Ignorer…: 31");
    person.type("Pourquoi ? (facultatif)", "Fil en deux parties");
    person.click(Role::Button, "Ignorer cette remarque");
    REQUIRE(person.post().silenced.size() == 1);
    CHECK(person.post().silenced[0] == SilencedFinding{"over-limit", "Fil en deux parties", {}});
    CHECK_FALSE(person.shows(Role::Button, "Ignorer…"));
    person.click(Role::Button, "Remarques ignorées : 1");
    person.click(Role::Button, "Rétablir: ");
    CHECK(person.post().silenced.empty());
}

TEST_CASE("The hashtags of a post are kept as a set, added to another post, and forgotten", "[shell]") {
    Writer person;
    person.click(Role::Button, "En faire un jeu…");
    person.type("Nom du jeu", "Local");
    person.click(Role::Button, "Garder");
    REQUIRE(person.plan().client.hashtag_sets.size() == 1);
    CHECK(person.plan().client.hashtag_sets[0].name == "Local");
    CHECK(person.plan().client.hashtag_sets[0].hashtags == std::vector<std::string>{"metz", "noel"});
    // The post has them all: there is nothing to keep.
    CHECK_FALSE(person.shows(Role::Button, "En faire un jeu…"));
    person.type("Hashtags", "#pain #metz");
    person.click(Role::Button, "Ajouter Local");
    CHECK(person.post().hashtags == std::vector<std::string>{"pain", "metz", "noel"});
    person.click(Role::Button, "Oublier le jeu Local");
    CHECK(person.plan().client.hashtag_sets.empty());
    CHECK(person.post().hashtags.size() == 3);
}

TEST_CASE("What the client's account allows is written in its panel, and counted with at once", "[shell]") {
    Writer person;
    person.dispatch(R"({"type":"change-client","networks":["x"]})");
    person.click(Role::Button, "Réglages de");
    person.type("Signes permis sur X", "25 000");
    REQUIRE(person.plan().client.caption_limits == std::vector<CaptionLimit>{{Network::X, 25'000}});
    person.type("Signes permis sur X", "beaucoup");
    CHECK(person.plan().client.caption_limits.size() == 1);
    person.click(Role::Button, "Bûche");
    CHECK(person.shows(Role::Button, "X, Post, 22 / 25\u202F000"));
}

TEST_CASE("Planned pictures are written beside the post, and held against its networks", "[shell]") {
    Writer person;
    person.type("Images", "12");
    CHECK(person.post().media.images == 12);
    CHECK(person.shows(Role::Text, "X (Post) accepte 4 images au plus"));
    person.type("Images", "beaucoup");
    CHECK(person.post().media.images == 12);
    person.type("Images", "");
    CHECK(person.post().media == PlannedMedia{});
}
