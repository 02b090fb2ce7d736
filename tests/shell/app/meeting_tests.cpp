// Two programs with one plan that meet in a store: shell/app/meeting.cpp.
#include "core/sync/kept_text.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/shelf.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Plan december_plan() { return a_plan("plan-1").with(a_post("p1").titled("Bûche").noted("tôt").on(december(17))); }

// Camille's two computers and the store between them.
struct TwoComputers {
    TwoComputers() {
        office.platform.store_door.numbers = 1000;
        train.platform.store_door.numbers = 2000;
        for (DrivenApp* one : {&office, &train}) {
            one->app.open_connection("plan-1", StoreKind::WebDav, "dav.example.org", "");
            shelf.serve(*one);
        }
        shelf.serve(office);
    }
    void meet() {
        shelf.serve(office);
        shelf.serve(train);
        shelf.serve(office);
    }

    Shelf shelf{};
    DrivenApp office{december_plan()};
    DrivenApp train{december_plan()};
};

std::string change(std::string_view field, std::string_view text) {
    return R"({"type":"change-posts","ids":["p1"],")" + std::string{field} + R"(":")" + std::string{text} + R"("})";
}

const Post& post_in(const Plan& plan) { return *plan.posts.find(post_id("p1")); }

// What was kept last of a kind.
std::string last_kept(const DrivenApp& one, StoredChange::Kind kind) {
    for (std::size_t i = one.platform.stored.size(); i-- > 0;)
        for (const StoredChange& change : one.platform.stored[i])
            if (change.kind == kind) return change.text;
    return {};
}

}  // namespace

TEST_CASE("Edits of two computers meet, and both show the same plan", "[shell][meeting]") {
    TwoComputers both;
    both.office.dispatch(change("title", "Bûche roulée"));
    both.train.dispatch(change("note", "tard"));
    both.meet();
    CHECK(post_in(both.office.plan()).title == "Bûche roulée");
    CHECK(post_in(both.office.plan()).note == "tard");
    CHECK(both.office.plan() == both.train.plan());
}

TEST_CASE("After a meeting, undo takes back what was done here", "[shell][meeting]") {
    TwoComputers both;
    both.office.dispatch(change("title", "Bûche roulée"));
    both.train.dispatch(change("note", "tard"));
    both.meet();
    both.office.dispatch(R"({"type":"undo"})");
    both.meet();
    CHECK(post_in(both.train.plan()).title == "Bûche");
    CHECK(post_in(both.train.plan()).note == "tard");
}

TEST_CASE("What came in is kept in one transaction with the plan that shows it", "[shell][meeting]") {
    TwoComputers both;
    both.office.dispatch(change("title", "Bûche roulée"));
    both.shelf.serve(both.office);
    both.train.platform.stored.clear();
    both.shelf.serve(both.train);
    REQUIRE_FALSE(both.train.platform.stored.empty());
    for (const auto& transaction : both.train.platform.stored) {
        bool shows_news = false, has_meetings = false;
        for (const StoredChange& change : transaction) {
            shows_news = shows_news || change.text.find("roul") != std::string::npos;
            has_meetings = has_meetings || change.kind == StoredChange::Kind::Meetings;
        }
        CHECK((!shows_news || has_meetings));
    }
}

TEST_CASE("A program started again goes on where it was, and publishes nothing twice", "[shell][meeting]") {
    TwoComputers both;
    both.office.dispatch(change("title", "Bûche roulée"));
    both.meet();
    const auto files = both.shelf.files;
    DrivenApp again{both.office.plan()};
    again.platform.store_door.numbers = 3000;
    again.app.open_connection("plan-1", StoreKind::WebDav, "dav.example.org",
                              last_kept(both.office, StoredChange::Kind::Meetings));
    both.shelf.serve(again);
    CHECK(both.shelf.files == files);
}

TEST_CASE("What is kept and damaged makes the program a new device; nothing is lost", "[shell][meeting]") {
    TwoComputers both;
    both.train.dispatch(change("note", "tard"));
    both.meet();
    DrivenApp again{both.office.plan()};
    again.platform.store_door.numbers = 3000;
    again.app.open_connection("plan-1", StoreKind::WebDav, "dav.example.org", "marronnier-sync 1\nnonsense");
    again.dispatch(change("title", "Bûche roulée"));
    both.shelf.serve(again);
    both.meet();
    CHECK(again.plan() == both.train.plan());
    CHECK(post_in(both.train.plan()).note == "tard");
}

TEST_CASE("Edits wait while the store cannot be reached, and then all go", "[shell][meeting]") {
    TwoComputers both;
    both.shelf.trouble = StoreReply::NoNetwork;
    for (const char* title : {"Bûche 1", "Bûche 2", "Bûche 3"}) {
        both.train.dispatch(change("title", title));
        both.shelf.serve(both.train);
    }
    CHECK(post_in(both.office.plan()).title == "Bûche");
    both.shelf.trouble = StoreReply::Done;
    both.shelf.serve(both.train, 400);
    both.meet();
    CHECK(post_in(both.office.plan()).title == "Bûche 3");
}

TEST_CASE("A client that is closed and comes back with undo has lost nothing of what came meanwhile",
          "[shell][meeting]") {
    TwoComputers both;
    both.train.dispatch(R"({"type":"close-plan","id":"plan-1"})");
    both.office.dispatch(change("note", "tard"));
    both.meet();
    both.train.dispatch(R"({"type":"undo"})");
    both.meet();
    CHECK(post_in(both.train.plan()).note == "tard");
    CHECK(post_in(both.office.plan()).note == "tard");
}

TEST_CASE("An edit is sent soon after it was made, not with the next look at the store", "[shell][meeting]") {
    TwoComputers both;
    both.office.dispatch(change("title", "Bûche roulée"));
    both.office.keep();
    both.shelf.serve(both.office, 5);
    both.shelf.serve(both.train);
    CHECK(post_in(both.train.plan()).title == "Bûche roulée");
}

TEST_CASE("What came in is kept once, and not again and again until the next question", "[shell][meeting]") {
    TwoComputers both;
    both.office.dispatch(change("title", "Bûche roulée"));
    both.train.dispatch(change("title", "Bûche glacée"));
    both.meet();
    const auto stored = [&both] { return both.office.platform.stored.size(); };
    const std::size_t before = stored();
    both.office.click(Role::Button, "Votre avis est attendu");
    both.office.click(Role::Button, "1 champ à départager…");
    both.office.click(Role::Button, "Prendre l’autre");
    for (int i = 0; i < 5; ++i) both.office.keep();
    CHECK(stored() == before + 1);
    both.meet();
    CHECK(both.office.plan() == both.train.plan());
    CHECK(both.office.shows(Role::Button, "Synchronisé"));
    CHECK(both.train.shows(Role::Button, "Synchronisé"));
}

TEST_CASE("A disk that refuses holds back what would be published, and the next try sends it", "[shell][meeting]") {
    TwoComputers both;
    both.office.dispatch(change("title", "Bûche roulée"));
    both.office.app.store_failed(both.office.platform.last_sequence, "QuotaExceededError");
    both.shelf.serve(both.office);
    both.shelf.serve(both.train);
    CHECK(post_in(both.train.plan()).title == "Bûche roulée");
}
