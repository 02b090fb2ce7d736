#include "core/views/findings_view.hpp"
#include "tests/support/looking.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

const Day today = june(1);

Session looked_at(std::initializer_list<Plan> plans) {
    Session session = a_session(plans);
    session.networks = shipped_rules();
    session.unicode = utf8proc_tables();
    look_at_all(session, today);
    return session;
}

// Two findings: no network, no caption.
Post in_review(std::string id, Day day) { return a_post(id).on(day).is(PostStatus::InReview); }

std::string ids(const FindingsView& view) {
    std::string text;
    for (const PostToCheck& post : view.posts) text += (text.empty() ? "" : " ") + post.ref.post.text();
    return text;
}

}  // namespace

TEST_CASE("The posts of the month are listed in its order, over all clients", "[views]") {
    Session session = looked_at({a_plan("a").with(in_review("late", june(20))).with(in_review("july", july(1))),
                                 a_plan("b").with(in_review("early", june(3)))});
    REQUIRE(update(session, ShowPlan{}));
    const FindingsView view = findings_view(session, today, true);
    CHECK(ids(view) == "early late");
    CHECK(view.count == 2);
    CHECK(view.posts[0].name == "Sans titre, mercredi 3 juin 2026, 2 points à vérifier");
    REQUIRE(update(session, ShowPlan{plan_id("a")}));
    CHECK(ids(findings_view(session, today, true)) == "late");
}

TEST_CASE("What nobody needs to look at is left out", "[views]") {
    Post silenced = in_review("silenced", june(3));
    silenced.silenced = {{"no-caption", "", {}}, {"no-network", "", {}}};
    Post half = in_review("half", june(4));
    half.silenced = {{"no-caption", "", {}}};
    Session session = looked_at({a_plan()
                                     .with(silenced)
                                     .with(half)
                                     .with(a_post("out").on(june(5)).is(PostStatus::Published))
                                     .with(a_post("idea").on(june(6)).is(PostStatus::Idea))});
    const FindingsView view = findings_view(session, today, true);
    REQUIRE(ids(view) == "half");
    CHECK(view.posts[0].findings.size() == 1);
}

TEST_CASE("A filter holds for the list as well", "[views]") {
    Session session = looked_at(
        {a_plan().with(in_review("review", june(3))).with(a_post("approved").on(june(4)).is(PostStatus::Approved))});
    session.filter.statuses = {PostStatus::Approved};
    CHECK(ids(findings_view(session, today, true)) == "approved");
}

TEST_CASE("What was put right a moment ago is not listed any more", "[views]") {
    Session session = looked_at({a_plan().with(in_review("p1", june(3)))});
    REQUIRE(update(session, changing(ChangePosts{{post_id("p1")}, {.status = PostStatus::Cancelled}})));
    const FindingsView view = findings_view(session, today, false);
    CHECK(view.posts.empty());
    CHECK(view.count == 0);
}

TEST_CASE("Of many the first are described, and all counted", "[views]") {
    Plan plan = a_plan();
    for (int i = 0; i < 70; ++i) plan.posts.put(in_review("p" + std::to_string(i), june(3)));
    const Session session = looked_at({plan});
    const FindingsView view = findings_view(session, today, true);
    CHECK(view.posts.size() == 50);
    CHECK(view.count == 70);
}
