#include "core/planning/media_use.hpp"
#include "tests/support/builders.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

TEST_CASE("Media are counted in a plan from the first post that has some until the last", "[planning]") {
    Post with_media = a_post("p2");
    with_media.media.videos = 1;
    const Plan without = a_plan().with(a_post("p1")).with(a_post("p2"));
    const Plan with = a_plan().with(a_post("p1")).with(with_media);
    CHECK(MediaUse{without}.counts() == MediaCounts::Unused);
    CHECK(MediaUse{with}.counts() == MediaCounts::Used);

    MediaUse use{without};
    use.follow(without, with);
    CHECK(use.counts() == MediaCounts::Used);
    use.follow(with, without);
    CHECK(use.counts() == MediaCounts::Unused);
}
