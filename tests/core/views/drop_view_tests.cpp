#include "core/storage/key_dates_json.hpp"
#include "core/views/drop_view.hpp"
#include "tests/support/files.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Session in_moselle(const Plan& plan) {
    auto pack = read_key_dates(text_of(in_repository("assets/keydates/fr.json")));
    REQUIRE(pack);
    return open_session(a_workspace({plan}), *std::move(pack), december(2), Language::French);
}

Plan three_posts() {
    return a_plan()
        .placed({"FR", "FR-57", "B", ""})
        .with(a_post("p1").on(december(14)).at(9, 0).for_network(Network::Instagram))
        .with(a_post("p2").on(december(16)).at(9, 30).for_network(Network::Instagram))
        .with(a_post("p3").on(december(18)));
}

std::string tip(const Session& session, std::vector<PostRef> posts, int by, Day target) {
    return drop_tip(session, drop_view(session, posts, by), target);
}

}  // namespace

TEST_CASE("A drop without conflict says the day and how far it is", "[views]") {
    const Session session = in_moselle(three_posts());
    CHECK(tip(session, {ref("plan-1", "p1")}, 1, december(15)) == "mar. 15 déc. · +1 j · aucun conflit");
    CHECK(tip(session, {ref("plan-1", "p1")}, -3, december(11)) == "ven. 11 déc. · −3 j · aucun conflit");
    CHECK(tip(session, {ref("plan-1", "p3")}, 0, december(18)) == "ven. 18 déc. · aucun conflit");
}

TEST_CASE("A drop beside another post of the network says so once", "[views]") {
    const Session session = in_moselle(three_posts());
    CHECK(tip(session, {ref("plan-1", "p1")}, 2, december(16)) ==
          "mer. 16 déc. · +2 j · Instagram : une autre publication à moins d’une heure");
}

TEST_CASE("A drop on a public holiday of the client names it", "[views]") {
    const Session session = in_moselle(three_posts());
    CHECK(tip(session, {ref("plan-1", "p1")}, 11, december(25)) == "ven. 25 déc. · +11 j · jour férié : Noël");
    CHECK(drop_view(session, {ref("plan-1", "p1")}, 12).remarks.size() == 1);  // Saint-Étienne, in Moselle.
}

TEST_CASE("A drop speaks of every post that moves along", "[views]") {
    const Session session = in_moselle(three_posts());
    const DropView view = drop_view(session, {ref("plan-1", "p1"), ref("plan-1", "p3")}, 7);
    CHECK(view.remarks == std::vector<std::string>{"jour férié : Noël"});
    CHECK(view.difference == "+7 j");
}

TEST_CASE("A drop outside the calendar is not possible", "[views]") {
    const Session session = in_moselle(a_plan().with(a_post("p1").on(last_day)).with(a_post("p2").on(june(3))));
    CHECK_FALSE(drop_view(session, {ref("plan-1", "p1")}, 1).possible);
    CHECK_FALSE(drop_view(session, {ref("plan-1", "p2"), ref("plan-1", "p1")}, 1).possible);
    CHECK(tip(session, {ref("plan-1", "p1")}, 1, last_day) == "Hors du calendrier");
    CHECK(drop_view(session, {ref("plan-1", "p1")}, -1).possible);
}

TEST_CASE("What is gone does not hinder a drop", "[views]") {
    const Session session = in_moselle(three_posts());
    CHECK(drop_view(session, {ref("plan-1", "p9"), ref("plan-9", "p1")}, 1).remarks.empty());
}
