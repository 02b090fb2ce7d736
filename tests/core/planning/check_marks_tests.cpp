#include "core/planning/check_marks.hpp"
#include "core/planning/media_use.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/findings.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

// One pair of eyes, and the plan as it is now.
struct Reader {
    CheckMarks marks;
    Day today = day_of(2026, 11, 22);

    // Answers how many posts were looked at.
    int look(const Plan& plan, int most = 1000) {
        std::vector<const Post*> posts;
        plan.posts.for_each([&](const Post& post) { posts.push_back(&post); });
        int left = most;
        is_done =
            marks.look(posts, DayIndex{plan}, MediaUse{plan}.counts(), input_of(plan, christmas_only(), today), left);
        return most - left;
    }
    int points(const Plan& plan, std::string_view post) const { return marks.points(plan.id, *PostId::parse(post)); }

    bool is_done = false;
};

Post in_review(std::string id) { return a_post(id).on(december(3)).is(PostStatus::InReview); }

}  // namespace

TEST_CASE("What is known of a post is how many points are open, without mere information", "[planning]") {
    // Without network and caption; the public holiday is information.
    Post silenced = a_post("p2").on(december(25)).is(PostStatus::InReview);
    silenced.silenced.push_back({"no-caption", "Photo seule", {}});
    const Plan plan = a_plan()
                          .with(in_review("p1"))
                          .with(silenced)
                          .with(a_post("p3").on(december(4)).is(PostStatus::Published))
                          .with(a_post("p4").on(december(4)).is(PostStatus::Cancelled));
    Reader reader;
    CHECK(reader.points(plan, "p1") == 0);
    CHECK(reader.look(plan) == 4);
    CHECK(reader.is_done);
    CHECK(reader.points(plan, "p1") == 2);
    CHECK(reader.points(plan, "p2") == 1);
    CHECK(reader.points(plan, "p3") == 0);
    CHECK(reader.points(plan, "p4") == 0);
}

TEST_CASE("Posts are looked at a few at a time, and not again while all stays as it was", "[planning]") {
    const Plan plan = a_plan().with(in_review("p1")).with(in_review("p2")).with(in_review("p3"));
    Reader reader;
    CHECK(reader.look(plan, 2) == 2);
    CHECK_FALSE(reader.is_done);
    CHECK(reader.look(plan, 2) == 1);
    CHECK(reader.is_done);
    const unsigned version = reader.marks.version();
    CHECK(reader.look(plan) == 0);
    CHECK(reader.marks.version() == version);
}

TEST_CASE("A post that changed is looked at again, and its neighbours when it comes near", "[planning]") {
    Plan plan = a_plan()
                    .with(a_post("p1").on(december(3)).at(18, 0).for_network(Network::X))
                    .with(a_post("p2").on(december(8)).at(18, 30).for_network(Network::X))
                    .with(a_post("p3").on(december(20)));
    Reader reader;
    reader.look(plan);
    CHECK(reader.points(plan, "p1") == 0);
    plan.posts.put(a_post("p2").on(december(3)).at(18, 30).for_network(Network::X));
    CHECK(reader.look(plan) == 2);
    CHECK(reader.points(plan, "p1") == 1);
    CHECK(reader.points(plan, "p2") == 1);
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
    CHECK(reader.points(plan, "p1") == 2);
    reader.today = december(5);
    CHECK(reader.look(plan) == 2);
    CHECK(reader.points(plan, "p1") == 3);  // Its day is gone.
    plan.client.place.region = "FR-57";
    CHECK(reader.look(plan) == 2);
}
