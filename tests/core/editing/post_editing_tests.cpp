#include "core/editing/post_editing.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/edits.hpp"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

const Post& post_in(const Plan& plan, std::string_view id) {
    const Post* post = plan.posts.find(post_id(id));
    REQUIRE(post);
    return *post;
}

Edit adding(std::string_view id, PostFields fields) { return AddPost{post_id(id), std::move(fields)}; }
Edit changing(std::string_view id, PostFields fields) { return ChangePosts{{post_id(id)}, std::move(fields)}; }

}  // namespace

TEST_CASE("A post added has the fields it was given", "[editing]") {
    const Plan plan = done(a_plan(), adding("p1", {.title = "Bûche", .day = june(3), .time = at(18, 30)}));
    CHECK(plan.posts.size() == 1);
    CHECK(post_in(plan, "p1").title == "Bûche");
    CHECK(post_in(plan, "p1").day == june(3));
    CHECK(post_in(plan, "p1").time == at(18, 30));
    CHECK(post_in(plan, "p1").status == PostStatus::Idea);
}

TEST_CASE("A post cannot be added without an id or over another", "[editing]") {
    const Plan plan = a_plan().with(a_post("p1"));
    CHECK(refused(plan, AddPost{}).code == ErrorCode::InvalidId);
    CHECK(refused(plan, adding("p1", {})) == Error{ErrorCode::DuplicateId, "id", "p1"});
    CHECK(refused(plan, adding("p2", {.day = last_day + days{1}})).code == ErrorCode::OutOfCalendar);
    CHECK(refused(plan, adding("p2", {.campaign = campaign_id("c1")})) ==
          Error{ErrorCode::NoSuchCampaign, "campaign", "c1"});
}

TEST_CASE("A time without a day means nothing and is let go", "[editing]") {
    CHECK_FALSE(post_in(done(a_plan(), adding("p1", {.time = at(9, 0)})), "p1").time);
    const Plan plan = a_plan().with(a_post("p1").on(june(3)).at(9, 0));
    CHECK_FALSE(post_in(done(plan, changing("p1", {.day = std::optional<Day>{}})), "p1").time);
}

TEST_CASE("A change sets what it speaks of and leaves the rest", "[editing]") {
    const Plan plan =
        a_plan().with(a_post("p1").on(june(3)).at(9, 0).titled("A").noted("n").with_unknown_fields("\"x\":1"));
    const Plan next = done(plan, changing("p1", {.title = "B"}));
    CHECK(next == static_cast<Plan>(a_plan().with(
                      a_post("p1").on(june(3)).at(9, 0).titled("B").noted("n").with_unknown_fields("\"x\":1"))));
}

TEST_CASE("All posts change or none", "[editing]") {
    const Plan plan = a_plan().with(a_post("p1")).with(a_post("p2").is(PostStatus::Published));
    const Edit both = ChangePosts{{post_id("p1"), post_id("p2")}, {.status = PostStatus::Draft}};
    CHECK(refused(plan, both) == Error{ErrorCode::StatusNotAllowed, "status", "published>draft"});
    CHECK(refused(plan, ChangePosts{{post_id("p1"), post_id("p9")}, {.title = "B"}}) ==
          Error{ErrorCode::NoSuchPost, "", "p9"});
}

TEST_CASE("A status that may not follow is refused, the same one is not", "[editing]") {
    const Plan plan = a_plan().with(a_post("p1").is(PostStatus::Draft));
    CHECK(refused(plan, changing("p1", {.status = PostStatus::Approved})).detail == "draft>approved");
    CHECK(done(plan, changing("p1", {.status = PostStatus::Draft})) == plan);
    CHECK(post_in(done(plan, changing("p1", {.status = PostStatus::InReview})), "p1").status == PostStatus::InReview);
}

TEST_CASE("A variant that stays keeps the fields this program does not know", "[editing]") {
    const Plan plan = a_plan().with(a_post("p1")
                                        .for_network(Network::Instagram, Format::Reel, "\"cut\":9")
                                        .for_network(Network::X, Format::Post, "\"poll\":2"));
    const std::vector<VariantFields> wished{{Network::Blog, Format::Article, {}},
                                            {Network::Instagram, Format::Reel, "Autre légende"}};
    const Plan next = done(plan, changing("p1", {.variants = wished}));
    const auto& variants = post_in(next, "p1").variants;
    REQUIRE(variants.size() == 2);
    CHECK(variants[0] == Variant{Network::Blog, Format::Article, {}, ""});
    CHECK(variants[1] == Variant{Network::Instagram, Format::Reel, "Autre légende", "\"cut\":9"});
}

TEST_CASE("A post that leaves its campaign loses its step, unless it is given one of the next", "[editing]") {
    const Plan plan = a_plan()
                          .with(a_campaign("c1", june(1), june(9)))
                          .with(a_campaign("c2", june(1), june(9)))
                          .with(a_post("p1").in("c1"));
    const Plan stepped = done(plan, changing("p1", {.step = -21}));
    CHECK(post_in(stepped, "p1").step == -21);
    CHECK(post_in(done(stepped, changing("p1", {.campaign = campaign_id("c1")})), "p1").step == -21);
    CHECK_FALSE(post_in(done(stepped, changing("p1", {.campaign = campaign_id("c2")})), "p1").step);
    CHECK(post_in(done(stepped, changing("p1", {.campaign = campaign_id("c2"), .step = 3})), "p1").step == 3);
    CHECK_FALSE(post_in(done(stepped, changing("p1", {.campaign = std::optional<CampaignId>{}})), "p1").step);
    CHECK_FALSE(post_in(done(stepped, changing("p1", {.step = std::optional<int>{}})), "p1").step);
    CHECK_FALSE(post_in(done(stepped, RemoveCampaign{campaign_id("c1")}), "p1").step);
    CHECK(refused(plan, changing("p1", {.step = -367})).code == ErrorCode::OutOfRange);
}

TEST_CASE("A step without a campaign means nothing and is let go", "[editing]") {
    CHECK_FALSE(post_in(done(a_plan(), adding("p1", {.step = -21})), "p1").step);
}

TEST_CASE("Planned media are set all together, and keep the fields this program does not know", "[editing]") {
    Post post = a_post("p1");
    post.media = {3, 1, 0, "\"sounds\":2"};
    const Plan plan = a_plan().with(post);
    CHECK(post_in(done(plan, changing("p1", {.media = PlannedMedia{.documents = 1}})), "p1").media ==
          PlannedMedia{0, 0, 1, "\"sounds\":2"});
    CHECK(refused(plan, changing("p1", {.media = PlannedMedia{.images = 1000}})) ==
          Error{ErrorCode::OutOfRange, "media.images", "0…999"});
}

TEST_CASE("Findings are silenced in any order, and keep the fields this program does not know", "[editing]") {
    Post post = a_post("p1");
    post.silenced = {{"crowding", "Deux comptes", "\"by\":\"Ana\""}, {"no-caption", "", ""}};
    const Plan plan = a_plan().with(post);
    const std::vector<SilencedFinding> wished{{"over-limit", "Fil"}, {"crowding", "Deux comptes du même client"}};
    CHECK(post_in(done(plan, changing("p1", {.silenced = wished})), "p1").silenced ==
          std::vector<SilencedFinding>{{"crowding", "Deux comptes du même client", "\"by\":\"Ana\""},
                                       {"over-limit", "Fil", ""}});
    CHECK(post_in(done(plan, changing("p1", {.silenced = std::vector<SilencedFinding>{}})), "p1").silenced.empty());
    CHECK(refused(plan, changing("p1", {.silenced = std::vector<SilencedFinding>{{"b", ""}, {"A", ""}}})) ==
          Error{ErrorCode::InvalidId, "silenced[1].code", "A"});
}

TEST_CASE("A format its network does not have is refused", "[editing]") {
    const Plan plan = a_plan().with(a_post("p1"));
    const std::vector<VariantFields> reel_on_x{{Network::X, Format::Reel, {}}};
    CHECK(refused(plan, changing("p1", {.variants = reel_on_x})) ==
          Error{ErrorCode::FormatNotAllowed, "variants[0]", "x/reel"});
}

TEST_CASE("A move shifts days and keeps time and status", "[editing]") {
    const Plan plan = a_plan()
                          .with(a_post("p1").on(june(30)).at(9, 0).is(PostStatus::Approved))
                          .with(a_post("p2").on(july(2)))
                          .with(a_post("undated"));
    const Plan next = done(plan, MovePosts{{post_id("p1"), post_id("p2"), post_id("undated")}, 2});
    CHECK(next == static_cast<Plan>(a_plan()
                                        .with(a_post("p1").on(july(2)).at(9, 0).is(PostStatus::Approved))
                                        .with(a_post("p2").on(july(4)))
                                        .with(a_post("undated"))));
}

TEST_CASE("A move never changes a status, whichever it is", "[editing]") {
    for (std::size_t i = 0; i < count_of<PostStatus>(); ++i) {
        const auto status = static_cast<PostStatus>(i);
        const Plan plan = a_plan().with(a_post("p1").on(june(3)).is(status));
        CHECK(post_in(done(plan, MovePosts{{post_id("p1")}, -9}), "p1").status == status);
    }
}

TEST_CASE("No post moves when one of them would leave the calendar", "[editing]") {
    const Plan plan = a_plan().with(a_post("p1").on(june(3))).with(a_post("p2").on(last_day));
    const std::vector both{post_id("p1"), post_id("p2")};
    CHECK(refused(plan, MovePosts{both, 1}) == Error{ErrorCode::OutOfCalendar, "days", "1"});
    CHECK(post_in(done(plan, MovePosts{both, -1}), "p2").day == last_day - days{1});
    for (const int far : {std::numeric_limits<int>::max(), std::numeric_limits<int>::min()})
        CHECK(refused(plan, MovePosts{both, far}).code == ErrorCode::OutOfCalendar);
    CHECK(done(plan, MovePosts{both, 0}) == plan);
}

TEST_CASE("A copy lies on the same day and starts again as a draft", "[editing]") {
    const Plan plan = a_plan()
                          .with(a_post("p1").on(june(3)).at(9, 0).titled("A").is(PostStatus::Published))
                          .with(a_post("p2").on(june(4)).is(PostStatus::Idea));
    const Plan next = done(plan, DuplicatePosts{{{post_id("p1"), post_id("c1")}, {post_id("p2"), post_id("c2")}}});
    CHECK(next.posts.size() == 4);
    CHECK(post_in(next, "c1") ==
          static_cast<Post>(a_post("c1").on(june(3)).at(9, 0).titled("A").is(PostStatus::Draft)));
    CHECK(post_in(next, "c2").status == PostStatus::Idea);
    CHECK(post_in(next, "p1").status == PostStatus::Published);
}

TEST_CASE("A copy needs a source and an id of its own", "[editing]") {
    const Plan plan = a_plan().with(a_post("p1"));
    CHECK(refused(plan, DuplicatePosts{{{post_id("p9"), post_id("c1")}}}).code == ErrorCode::NoSuchPost);
    CHECK(refused(plan, DuplicatePosts{{{post_id("p1"), post_id("p1")}}}).code == ErrorCode::DuplicateId);
    CHECK(refused(plan, DuplicatePosts{{{post_id("p1"), PostId{}}}}).code == ErrorCode::InvalidId);
    CHECK(refused(plan, DuplicatePosts{{{post_id("p1"), post_id("c1")}, {post_id("p1"), post_id("c1")}}}).code ==
          ErrorCode::DuplicateId);
}

TEST_CASE("Removing takes all the posts named or none", "[editing]") {
    const Plan plan = a_plan().with(a_post("p1")).with(a_post("p2")).with(a_post("p3"));
    CHECK(done(plan, RemovePosts{{post_id("p3"), post_id("p1")}}) == static_cast<Plan>(a_plan().with(a_post("p2"))));
    CHECK(refused(plan, RemovePosts{{post_id("p1"), post_id("p9")}}) == Error{ErrorCode::NoSuchPost, "", "p9"});
    CHECK(done(plan, RemovePosts{}) == plan);
}
