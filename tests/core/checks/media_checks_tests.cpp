#include "core/checks/media_checks.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/findings.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

std::optional<FindingCount> count_found(Network network, Format format, PlannedMedia media,
                                        PostStatus status = PostStatus::Draft, MediaCounts counts = MediaCounts::Used) {
    Post post = a_post().is(status).for_network(network, format);
    post.media = std::move(media);
    const Plan plan = a_plan().with(post);
    Findings found;
    check_media(post, input_of(plan, christmas_only()), counts, found);
    if (found.empty()) return std::nullopt;
    CHECK(codes_of(found) == std::vector{FindingCode::MediaMix});
    CHECK(found[0].severity == Severity::Warning);
    CHECK(found[0].network == network);
    CHECK(found[0].format == format);
    CHECK(found[0].source);
    return found[0].count;
}

}  // namespace

TEST_CASE("Each kind of media has its most", "[checks]") {
    CHECK_FALSE(count_found(Network::Bluesky, Format::Post, {.images = 4}));
    CHECK(count_found(Network::Bluesky, Format::Post, {.images = 5}) == FindingCount{Counted::Images, 5, 4});
    CHECK(count_found(Network::GoogleBusiness, Format::Post, {.videos = 1}) == FindingCount{Counted::Videos, 1, 0});
    CHECK(count_found(Network::Instagram, Format::Carousel, {.documents = 1}) ==
          FindingCount{Counted::Documents, 1, 0});
    CHECK(count_found(Network::Threads, Format::Poll, {.images = 1}) == FindingCount{Counted::Images, 1, 0});
}

TEST_CASE("All together have a most, and some networks do not mix kinds", "[checks]") {
    CHECK(count_found(Network::Instagram, Format::Carousel, {.images = 15, .videos = 6}) ==
          FindingCount{Counted::Media, 21, 20});
    CHECK_FALSE(count_found(Network::Instagram, Format::Carousel, {.images = 15, .videos = 5}));
    CHECK(count_found(Network::Facebook, Format::Post, {.images = 2, .videos = 1})->what == Counted::KindsOfMedia);
    CHECK_FALSE(count_found(Network::X, Format::Post, {.images = 2, .videos = 1}));
}

TEST_CASE("Too few matters once media are planned, or the post is approved", "[checks]") {
    const FindingCount none{Counted::Media, 0, 2};
    CHECK_FALSE(count_found(Network::Instagram, Format::Carousel, {}));
    CHECK_FALSE(count_found(Network::Instagram, Format::Carousel, {}, PostStatus::InReview));
    CHECK(count_found(Network::Instagram, Format::Carousel, {}, PostStatus::Approved) == none);
    CHECK(count_found(Network::Instagram, Format::Carousel, {}, PostStatus::Scheduled) == none);
    CHECK(count_found(Network::Instagram, Format::Carousel, {.images = 1}) == FindingCount{Counted::Media, 1, 2});
    CHECK_FALSE(count_found(Network::Instagram, Format::Carousel, {.images = 2}, PostStatus::Approved));
    CHECK_FALSE(count_found(Network::X, Format::Post, {}, PostStatus::Approved));
}

TEST_CASE("In a plan that counts no media nobody misses them", "[checks]") {
    CHECK_FALSE(count_found(Network::Instagram, Format::Post, {}, PostStatus::Approved, MediaCounts::Unused));
    CHECK(count_found(Network::Bluesky, Format::Post, {.images = 5}, PostStatus::Approved, MediaCounts::Unused));
}

TEST_CASE("Nothing is said where nothing is known of media", "[checks]") {
    CHECK_FALSE(count_found(Network::Blog, Format::Article, {.images = 99}, PostStatus::Approved));
}
