// Menus, files, notices and keeping, as the person meets them: shell/app/frame.cpp and storing.cpp.
#include "core/storage/plan_json.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/driven_app.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Plan with_two_posts() {
    return a_plan()
        .on_networks({Network::Instagram, Network::X})
        .with(a_post("p1").on(december(8)).titled("Bûche").for_network(Network::Instagram))
        .with(a_post("p2").on(december(10)).titled("Galette").is(PostStatus::Approved));
}

}  // namespace

TEST_CASE("A filter hides what it leaves out until it is cleared", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Statut");
    CHECK(person.shows(Role::Dialog, "Statut"));
    person.click(Role::Button, "Validé");
    CHECK(person.shows(Role::Button, "Galette, Validé"));
    CHECK_FALSE(person.shows(Role::Button, "Bûche"));
    person.click(Role::Button, "Tous les statuts");
    CHECK(person.shows(Role::Button, "Bûche"));
    CHECK(person.key("Escape"));
    CHECK_FALSE(person.shows(Role::Dialog, "Statut"));
    CHECK(person.platform.stored.empty());  // A filter changes no plan.
}

TEST_CASE("A filter of networks offers those of the client", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Réseaux");
    CHECK(person.shows(Role::Button, "Instagram"));
    CHECK_FALSE(person.shows(Role::Button, "Twitch"));
    person.click(Role::Button, "Instagram");
    CHECK(person.node(Role::Button, "Instagram").selected);
    CHECK_FALSE(person.shows(Role::Button, "Galette"));
    CHECK(person.shows(Role::Button, "Réseaux · 1"));
}

TEST_CASE("A press outside a menu closes it and does nothing else", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Statut");
    person.click(person.day("vendredi 18 décembre 2026"));
    CHECK_FALSE(person.shows(Role::Dialog, "Statut"));
    CHECK(person.platform.fields.empty());  // No title was opened.
}

TEST_CASE("Behind a menu keys do nothing", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Bûche");
    person.click(Role::Button, "Statut");
    CHECK_FALSE(person.key("Delete"));
    CHECK_FALSE(person.key("n"));
    CHECK(person.plan() == with_two_posts());
}

TEST_CASE("The file menu saves the plan under the client's name", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Fichier");
    person.click(Role::Button, "Enregistrer le fichier");
    REQUIRE(person.platform.files.size() == 1);
    CHECK(person.platform.files[0].plan == "plan-1");
    CHECK(person.platform.files[0].name == "boulangerie-kleber.marronnier.json");
    CHECK(person.platform.files[0].text == write_plan(with_two_posts()));
    CHECK_FALSE(person.shows(Role::Dialog, "Fichier"));
    person.app.file_saved("plan-1", "boulangerie-kleber.marronnier.json");
    person.settle();
    CHECK(person.shows(Role::Status, "Fichier enregistré : boulangerie-kleber.marronnier.json"));
    CHECK(person.key("o", {.control = true}));
    CHECK(person.platform.files_asked == 1);
}

TEST_CASE("A file opened is shown, kept whole and can be undone", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    CHECK(person.app.open_file(write_plan(a_plan("plan-2").named("Fleurs Lucie"))));
    person.settle();
    CHECK(person.shows(Role::Status, "Fleurs Lucie est ouvert."));
    REQUIRE(person.app.plans().size() == 2);
    CHECK(person.app.plans()[0].name == "Fleurs Lucie");
    CHECK_FALSE(person.app.is_idle());
    person.app.keep();
    REQUIRE(person.platform.stored.size() == 1);
    CHECK(person.platform.stored[0][0].kind == StoredChange::Kind::Snapshot);
    CHECK(person.platform.stored[0][0].plan == "plan-2");
    person.keep();
    person.key("z", {.control = true});
    CHECK(person.app.plans().size() == 1);
    REQUIRE(person.platform.stored.size() == 2);
    CHECK(person.platform.stored[1][0].kind == StoredChange::Kind::Removed);
}

TEST_CASE("A file that is no plan changes nothing and says so", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    CHECK_FALSE(person.app.open_file("{\"a\":"));
    person.settle();
    CHECK(person.shows(Role::Alert, "Ce n’est pas du JSON valide"));
    CHECK(person.plan() == with_two_posts());
    person.app.file_refused("photo.png", "too-large");
    person.settle();
    CHECK(person.shows(Role::Alert, "Le fichier photo.png est trop grand : 64 Mo au plus. Rien n’a été modifié."));
}

TEST_CASE("A notice goes away after a while and the picture comes to rest", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.app.file_saved("plan-1", "a.json");
    person.settle();
    REQUIRE(person.app.next_frame_in_ms());
    CHECK(*person.app.next_frame_in_ms() > 4000);
    CHECK_FALSE(person.app.wants_frame());
    person.frame_after(*person.app.next_frame_in_ms());
    person.settle();
    CHECK_FALSE(person.shows(Role::Status, "Fichier enregistré"));
    CHECK_FALSE(person.app.next_frame_in_ms());
}

TEST_CASE("What is changed is kept, and the page says when", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    CHECK(person.shows(Role::Status, "Prêt"));
    person.click(Role::Button, "Bûche");
    person.key("Delete");
    CHECK(person.shows(Role::Status, "Enregistrement…"));
    CHECK_FALSE(person.app.is_idle());
    person.keep();
    CHECK(person.shows(Role::Status, "Enregistré 12:04"));
    CHECK(person.app.is_idle());
}

TEST_CASE("What could not be kept is an alert with the file at hand, until it is kept", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Bûche");
    person.key("Delete");
    person.app.store_failed(person.platform.last_sequence, "quota");
    person.settle();
    CHECK(person.shows(Role::Alert, "La dernière modification n’a pas pu être gardée (quota)."));
    CHECK(person.shows(Role::Status, "Non enregistré"));
    person.click(Role::Button, "Télécharger mon fichier");
    REQUIRE(person.platform.files.size() == 1);
    CHECK(person.platform.files[0].text == write_plan(person.plan()));

    person.click(Role::Button, "Galette");  // Anything done tries again.
    REQUIRE(person.platform.stored.size() == 2);
    CHECK(person.platform.stored[1][0].text == person.platform.stored[0][0].text);
    person.keep();
    CHECK_FALSE(person.shows(Role::Alert, "La dernière modification"));
    CHECK(person.shows(Role::Status, "Enregistré 12:04"));
}

TEST_CASE("The alert goes when what could not be kept is taken back", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.click(Role::Button, "Bûche");
    person.key("Delete");
    person.app.store_failed(person.platform.last_sequence, "quota");
    person.settle();
    person.key("z", {.control = true});
    CHECK_FALSE(person.shows(Role::Alert, "La dernière modification"));
    CHECK_FALSE(person.shows(Role::Status, "Non enregistré"));
}

TEST_CASE("A browser that keeps nothing says so once and lets work go on", "[shell]") {
    DrivenApp person{{with_two_posts()}};
    person.app.storage_unavailable("privé");
    person.settle();
    CHECK(person.shows(Role::Alert, "Ce navigateur ne garde rien (privé)."));
    person.click(Role::Button, "Bûche");
    person.key("Delete");
    CHECK(person.platform.stored.empty());
    CHECK(person.plan().posts.size() == 1);
    CHECK(person.app.is_idle());
}

TEST_CASE("A client is closed after a question, and comes back with undo", "[shell]") {
    DrivenApp person{{with_two_posts(), a_plan("plan-2").named("Fleurs Lucie")}};
    person.click(Role::Button, "Réglages de Boulangerie Kléber");
    person.app.wheel(0, 5000);  // The button lies at the end of the form.
    person.settle();
    REQUIRE(person.shows(Role::Button, "Fermer ce client…"));
    person.app.node_activated(person.node(Role::Button, "Fermer ce client…").id);
    person.settle();
    CHECK(person.shows(Role::Dialog, "Fermer Boulangerie Kléber ?"));
    person.click(Role::Button, "Fermer");
    CHECK(person.app.plans().size() == 1);
    person.key("z", {.control = true});
    CHECK(person.app.plans().size() == 2);
}
