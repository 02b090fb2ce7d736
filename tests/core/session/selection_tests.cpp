// What is selected and inspected, which is a part of core/session/session.hpp.
#include "tests/support/errors.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Session with_three_posts() {
    return a_session({a_plan("plan-1")
                          .with(a_post("p1").on(june(3)).for_network(Network::X))
                          .with(a_post("p2").on(june(4)).is(PostStatus::Approved))
                          .with(a_post("p3").on(june(5)))
                          .with(a_campaign("c1", june(1), june(9)))
                          .with(an_own_date("d1", june(1), june(1))),
                      a_plan("plan-2").with(a_post("p1").on(june(3)))});
}

SelectPosts select(std::vector<PostRef> posts, SelectionMode mode = SelectionMode::Replace) {
    return {std::move(posts), mode};
}

bool inspects_nothing(const Session& session) { return std::holds_alternative<NoSubject>(session.subject); }

}  // namespace

TEST_CASE("A selection is replaced, added to and toggled", "[session]") {
    Session session = with_three_posts();
    REQUIRE(update(session, select({ref("plan-1", "p2"), ref("plan-1", "p1"), ref("plan-1", "p2")})));
    CHECK(written(session.selection) == "plan-1/p1 plan-1/p2");
    REQUIRE(update(session, select({ref("plan-2", "p1"), ref("plan-1", "p1")}, SelectionMode::Add)));
    CHECK(written(session.selection) == "plan-1/p1 plan-1/p2 plan-2/p1");
    REQUIRE(update(session, select({ref("plan-1", "p1"), ref("plan-1", "p3")}, SelectionMode::Toggle)));
    CHECK(written(session.selection) == "plan-1/p2 plan-1/p3 plan-2/p1");
    REQUIRE(update(session, select({})));
    CHECK(session.selection.empty());
}

TEST_CASE("A post named without its plan is one of the plan shown", "[session]") {
    Session session = with_three_posts();
    REQUIRE(update(session, select({{{}, post_id("p2")}})));
    CHECK(written(session.selection) == "plan-1/p2");
    CHECK(session.is_selected(ref("plan-1", "p2")));
    CHECK_FALSE(session.is_selected(ref("plan-2", "p2")));
}

TEST_CASE("What does not exist cannot be selected, and the selection stays", "[session]") {
    Session session = with_three_posts();
    REQUIRE(update(session, select({ref("plan-1", "p1")})));
    CHECK(update(session, select({ref("plan-1", "p2"), ref("plan-1", "p9")})).error() ==
          Error{ErrorCode::NoSuchPost, "", "p9"});
    CHECK(update(session, select({ref("plan-9", "p1")})).error().code == ErrorCode::NoSuchPlan);
    CHECK(written(session.selection) == "plan-1/p1");
}

TEST_CASE("A post that is gone is neither selected nor inspected", "[session]") {
    Session session = with_three_posts();
    REQUIRE(update(session, select({ref("plan-1", "p1"), ref("plan-1", "p2")})));
    REQUIRE(update(session, Inspect{ref("plan-1", "p1")}));
    REQUIRE(update(session, changing(RemovePosts{{post_id("p1")}})));
    CHECK(written(session.selection) == "plan-1/p2");
    CHECK(inspects_nothing(session));
}

TEST_CASE("Undo of an added post lets go of it", "[session]") {
    Session session = with_three_posts();
    REQUIRE(update(session, changing(AddPost{post_id("new"), {.day = june(9)}})));
    REQUIRE(update(session, select({ref("plan-1", "new")})));
    REQUIRE(update(session, Inspect{ref("plan-1", "new")}));
    REQUIRE(update(session, Undo{}));
    CHECK(session.selection.empty());
    CHECK(inspects_nothing(session));
}

TEST_CASE("A campaign or own date that is gone is no longer open", "[session]") {
    Session session = with_three_posts();
    REQUIRE(update(session, Inspect{CampaignsSubject{campaign_id("c1")}}));
    REQUIRE(update(session, changing(RemoveCampaign{campaign_id("c1")})));
    CHECK(inspects_nothing(session));
    REQUIRE(update(session, Inspect{OwnDatesSubject{own_date_id("d1")}}));
    REQUIRE(update(session, changing(RemoveOwnDate{own_date_id("d1")})));
    CHECK(inspects_nothing(session));
}

TEST_CASE("Only what exists is inspected", "[session]") {
    Session session = with_three_posts();
    CHECK(update(session, Inspect{ref("plan-1", "p9")}).error().code == ErrorCode::NoSuchPost);
    CHECK(update(session, Inspect{ClientSubject{plan_id("plan-9")}}).error().code == ErrorCode::NoSuchPlan);
    CHECK(update(session, Inspect{CampaignsSubject{campaign_id("c9")}}).error().code == ErrorCode::NoSuchCampaign);
    CHECK(update(session, Inspect{OwnDatesSubject{own_date_id("d9")}}).error().code == ErrorCode::NoSuchOwnDate);
    CHECK(inspects_nothing(session));
    REQUIRE(update(session, ShowPlan{}));
    CHECK(update(session, Inspect{CampaignsSubject{}}).error().code == ErrorCode::NoSuchPlan);
}

TEST_CASE("A filter lets go of the selected posts it hides", "[session]") {
    Session session = with_three_posts();
    const std::vector all{ref("plan-1", "p1"), ref("plan-1", "p2"), ref("plan-1", "p3")};
    REQUIRE(update(session, select(all)));
    REQUIRE(update(session, SetFilter{.statuses = {PostStatus::Approved}}));
    CHECK(written(session.selection) == "plan-1/p2");
    REQUIRE(update(session, SetFilter{}));
    REQUIRE(update(session, select(all)));
    REQUIRE(update(session, SetFilter{.networks = {Network::X}}));
    CHECK(written(session.selection) == "plan-1/p1");
    CHECK(session.filter.active());
    REQUIRE(update(session, SetFilter{}));
    CHECK_FALSE(session.filter.active());
}
