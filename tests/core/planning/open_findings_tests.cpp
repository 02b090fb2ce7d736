#include "core/planning/media_use.hpp"
#include "core/planning/open_findings.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/findings.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

// One pair of eyes, and the plan as it is now.
struct Reader {
    OpenFindings open;
    Day today = day_of(2026, 11, 22);

    // Answers how many posts were looked at.
    int look(const Plan& plan, int most = 1000) {
        const DayIndex index{plan};
        const MediaCounts media = MediaUse{plan}.counts();
        const CheckInput input = input_of(plan, christmas_only(), today);
        open.follow(index, media, input);
        int looked = 0;
        plan.posts.for_each([&](const Post& post) {
            if (looked < most) looked += open.look(post, index, media, input);
        });
        return looked;
    }
    int count(const Plan& plan, std::string_view post) const { return open.count(plan.id, *PostId::parse(post)); }
};

Post in_review(std::string id) { return a_post(id).on(december(3)).is(PostStatus::InReview); }

}  // namespace

TEST_CASE("What is known of a post is how many findings are open, without mere information", "[planning]") {
    // Without network and caption; the public holiday is information.
    Post silenced = a_post("p2").on(december(25)).is(PostStatus::InReview);
    silenced.silenced.push_back({"no-caption", "Photo seule", {}});
    const Plan plan = a_plan()
                          .with(in_review("p1"))
                          .with(silenced)
                          .with(a_post("p3").on(december(4)).is(PostStatus::Published))
                          .with(a_post("p4").on(december(4)).is(PostStatus::Cancelled));
    Reader reader;
    CHECK(reader.count(plan, "p1") == 0);
    CHECK(reader.look(plan) == 4);
    CHECK(reader.count(plan, "p1") == 2);
    CHECK(reader.count(plan, "p2") == 1);
    CHECK(reader.count(plan, "p3") == 0);
    CHECK(reader.count(plan, "p4") == 0);
}

TEST_CASE("Posts are looked at a few at a time, and not again while all stays as it was", "[planning]") {
    const Plan plan = a_plan().with(in_review("p1")).with(in_review("p2")).with(in_review("p3"));
    Reader reader;
    CHECK(reader.look(plan, 2) == 2);
    CHECK(reader.look(plan, 2) == 1);
    const unsigned version = reader.open.version();
    CHECK(reader.look(plan) == 0);
    CHECK(reader.open.version() == version);
}

TEST_CASE("A post that changed is looked at again, and its neighbours when it comes near", "[planning]") {
    Plan plan = a_plan()
                    .with(a_post("p1").on(december(3)).at(18, 0).for_network(Network::X))
                    .with(a_post("p2").on(december(8)).at(18, 30).for_network(Network::X))
                    .with(a_post("p3").on(december(20)));
    Reader reader;
    reader.look(plan);
    CHECK(reader.count(plan, "p1") == 0);
    plan.posts.put(a_post("p2").on(december(3)).at(18, 30).for_network(Network::X));
    CHECK(reader.look(plan) == 2);
    CHECK(reader.count(plan, "p1") == 1);
    CHECK(reader.count(plan, "p2") == 1);
    // Only words: its neighbours need not be read again.
    Post renamed = a_post("p2").on(december(3)).at(18, 30).for_network(Network::X);
    renamed.title = "Autre";
    plan.posts.put(renamed);
    CHECK(reader.look(plan) == 1);
}

TEST_CASE("Another day, or another place of the client, is another ground for all posts", "[planning]") {
    Plan plan = a_plan().with(in_review("p1")).with(a_post("p2").on(december(9)));
    Reader reader;
    reader.look(plan);
    CHECK(reader.count(plan, "p1") == 2);
    reader.today = december(5);
    CHECK(reader.look(plan) == 2);
    CHECK(reader.count(plan, "p1") == 3);  // Its day is gone.
    plan.client.place.region = "FR-57";
    CHECK(reader.look(plan) == 2);
}

TEST_CASE("A post that goes away leaves its neighbour alone again", "[planning]") {
    const Post early = a_post("p1").on(december(3)).at(18, 0).for_network(Network::X);
    const Post late = a_post("p2").on(december(3)).at(18, 30).for_network(Network::X);
    Plan plan = a_plan().with(early).with(late);
    Reader reader;
    reader.look(plan);
    REQUIRE(reader.count(plan, "p1") == 1);
    SECTION("deleted") { plan.posts.erase(late.id); }
    SECTION("moved away") { plan.posts.put(a_post("p2").on(december(9)).at(18, 30).for_network(Network::X)); }
    SECTION("cancelled") {
        plan.posts.put(a_post("p2").on(december(3)).at(18, 30).for_network(Network::X).is(PostStatus::Cancelled));
    }
    reader.look(plan);
    CHECK(reader.count(plan, "p1") == 0);
    CHECK(reader.count(plan, "p2") == 0);
}

TEST_CASE("Two plans are known apart, and one that is closed is forgotten", "[planning]") {
    const Plan one = a_plan("one").with(in_review("p1"));
    const Plan two = a_plan("two").with(a_post("p1").on(december(3)));
    Reader reader;
    reader.look(one);
    reader.look(two);
    CHECK(reader.count(one, "p1") == 2);
    CHECK(reader.count(two, "p1") == 0);
    reader.open.keep_only(std::vector{two.id});
    CHECK(reader.count(one, "p1") == 0);
    CHECK(reader.look(one) == 1);
    CHECK(reader.look(two) == 0);
}

TEST_CASE("The first media planned is news to all posts", "[planning]") {
    Plan plan = a_plan().with(in_review("p1")).with(in_review("p2"));
    Reader reader;
    reader.look(plan);
    Post with_image = in_review("p1");
    with_image.media.images = 1;
    plan.posts.put(with_image);
    CHECK(reader.look(plan) == 2);
    with_image.media.images = 2;
    plan.posts.put(with_image);
    CHECK(reader.look(plan) == 1);
}
