// What others changed comes into a session without a step: undo and redo stay about what was done here.
#include "core/base/random.hpp"
#include "core/merging/rebase.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

Session shared_session() {
    Session session = a_session({a_plan("plan-1").with(a_post("p1").titled("Bûche").noted("tôt").on(june(3)))});
    session.rebase = &rebased;
    return session;
}

const Plan& plan_of(const Session& session) { return *session.workspace().plans.front(); }
const Post* post_in(const Session& session, std::string_view id) { return plan_of(session).posts.find(post_id(id)); }

template <class Change>
void others_change(Session& session, std::string_view id, Change change) {
    Plan plan = plan_of(session);
    Post post = *plan.posts.find(post_id(id));
    change(post);
    plan.posts.put(std::move(post));
    take_in(session, std::move(plan));
}

void entitle(Session& session, std::string_view id, std::string title) {
    REQUIRE(update(session, changing(ChangePosts{{post_id(id)}, {.title = std::move(title)}})));
}

}  // namespace

TEST_CASE("Undo takes back the own field of a post and keeps the one that came in", "[session]") {
    Session session = shared_session();
    entitle(session, "p1", "Bûche roulée");
    others_change(session, "p1", [](Post& post) { post.note = "tard"; });
    CHECK(post_in(session, "p1")->title == "Bûche roulée");
    REQUIRE(update(session, Undo{}));
    CHECK(post_in(session, "p1")->title == "Bûche");
    CHECK(post_in(session, "p1")->note == "tard");
    REQUIRE(update(session, Redo{}));
    CHECK(post_in(session, "p1")->title == "Bûche roulée");
    CHECK(post_in(session, "p1")->note == "tard");
}

TEST_CASE("A field that others wrote after us is not undone", "[session]") {
    Session session = shared_session();
    entitle(session, "p1", "Bûche roulée");
    others_change(session, "p1", [](Post& post) { post.title = "Bûche glacée"; });
    REQUIRE(update(session, Undo{}));
    CHECK(post_in(session, "p1")->title == "Bûche glacée");
}

TEST_CASE("What came in alone leaves nothing to undo", "[session]") {
    Session session = shared_session();
    others_change(session, "p1", [](Post& post) { post.title = "Galette"; });
    CHECK_FALSE(update(session, Undo{}));
    CHECK(post_in(session, "p1")->title == "Galette");
}

TEST_CASE("Undo of a new post takes it away, even if others wrote in it", "[session]") {
    Session session = shared_session();
    REQUIRE(update(session, changing(AddPost{post_id("p2"), {.title = "Galette"}})));
    others_change(session, "p2", [](Post& post) { post.note = "frangipane"; });
    REQUIRE(update(session, Undo{}));
    CHECK(post_in(session, "p2") == nullptr);
    REQUIRE(update(session, Redo{}));
    CHECK(post_in(session, "p2")->note == "frangipane");
}

TEST_CASE("What others removed does not come back with undo", "[session]") {
    Session session = shared_session();
    entitle(session, "p1", "Bûche roulée");
    Plan plan = plan_of(session);
    plan.posts.erase(post_id("p1"));
    take_in(session, plan);
    REQUIRE(update(session, Undo{}));
    CHECK(post_in(session, "p1") == nullptr);
}

TEST_CASE("Undo of a removal brings the post back as others left it", "[session]") {
    Session session = shared_session();
    REQUIRE(update(session, changing(RemovePosts{{post_id("p1")}})));
    Plan plan = plan_of(session);
    plan.posts.put(a_post("p1").titled("Bûche").noted("midi").on(june(3)));  // An edit beats a removal.
    take_in(session, plan);
    REQUIRE(update(session, Undo{}));
    CHECK(post_in(session, "p1")->note == "midi");
}

TEST_CASE("A post that others put into a campaign which is undone stays, without the campaign", "[session]") {
    Session session = shared_session();
    REQUIRE(
        update(session, changing(AddCampaign{campaign_id("c1"), {.name = "Noël", .from = june(1), .to = june(9)}})));
    others_change(session, "p1", [](Post& post) { post.campaign = campaign_id("c1"); });
    REQUIRE(update(session, Undo{}));
    CHECK(plan_of(session).campaigns.empty());
    CHECK_FALSE(post_in(session, "p1")->campaign);
}

TEST_CASE("What was selected and is removed elsewhere is selected no longer", "[session]") {
    Session session = shared_session();
    REQUIRE(update(session, SelectPosts{{ref("plan-1", "p1")}}));
    REQUIRE(update(session, Inspect{ref("plan-1", "p1")}));
    Plan plan = plan_of(session);
    plan.posts.erase(post_id("p1"));
    take_in(session, plan);
    CHECK(session.selection.empty());
    CHECK(std::holds_alternative<NoSubject>(session.subject));
}

TEST_CASE("Own posts undone and others' posts kept, in any order of doing", "[session][property]") {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        CAPTURE(seed);
        Random random{seed};
        Session session = shared_session();
        Plan of_others = plan_of(session);
        for (int step = 0; step < 60; ++step) {
            const std::string number = std::to_string(random.below(8));
            if (random.chance(50)) {
                const PostId own = post_id("mine-" + number);
                if (plan_of(session).posts.contains(own))
                    entitle(session, own.text(), "Titre " + std::to_string(step));
                else
                    REQUIRE(update(session, changing(AddPost{own, {.title = "Titre"}})));
            } else if (random.chance(70)) {
                const Post theirs = a_post("theirs-" + number).titled("Titre " + std::to_string(step));
                of_others.posts.put(theirs);
                Plan plan = plan_of(session);
                plan.posts.put(theirs);
                take_in(session, std::move(plan));
            } else {
                (void)update(session, random.chance(50) ? Command{Undo{}} : Command{Redo{}});
            }
        }
        while (session.history.can_undo()) REQUIRE(update(session, Undo{}));
        REQUIRE(plan_of(session) == of_others);
    }
}
