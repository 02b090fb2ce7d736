#include "core/storage/registers_json.hpp"
#include "tests/support/random_plan.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

void refuses(const FieldTexts& fields, ErrorCode code) {
    const Result<Post> post = post_of("p1", fields);
    REQUIRE_FALSE(post.has_value());
    CHECK(post.error().code == code);
}

}  // namespace

TEST_CASE("A record is its fields") {
    Random random{5};
    for (int i = 0; i < 500; ++i) {
        Post post = random_post(random, *PostId::parse("p1"));
        if (random.chance(30)) {
            post.campaign = CampaignId::parse("c1");
            post.step = random_step(random);
        }
        if (!post.day) post.time.reset();  // Which says nothing.
        CHECK(*post_of("p1", fields_of(post)) == post);
        const Client client = random_client(random);
        CHECK(*client_of(fields_of(client)) == client);
        const KeyDateMarks marks = random_marks(random);
        CHECK(*marks_of(fields_of(marks)) == marks);
        const Campaign campaign = random_campaign(random, *CampaignId::parse("c1"));
        CHECK(*campaign_of("c1", fields_of(campaign)) == campaign);
        const OwnDate own_date = random_own_date(random, *OwnDateId::parse("d1"));
        CHECK(*own_date_of("d1", fields_of(own_date)) == own_date);
        const std::string unknown = random_plan(static_cast<std::uint64_t>(i), 1).unknown_fields;
        CHECK(*unknown_fields_of(fields_of_plan(unknown)) == unknown);
    }
}

TEST_CASE("What belongs together is one field, and each network's caption one of its own") {
    Post post{
        .id = *PostId::parse("p1"), .title = "Bûche", .day = parse_day("2026-12-17"), .time = parse_wall_time("18:30")};
    post.variants = {{Network::X, Format::Thread, "court"}, {Network::Instagram, Format::Reel}};
    const FieldTexts fields = fields_of(post);
    CHECK(text_of(fields, "title") == "\"Bûche\"");
    CHECK(text_of(fields, "/when") == R"({"date":"2026-12-17","time":"18:30"})");
    CHECK(text_of(fields, "/variants") == R"(["x/thread","instagram/reel"])");
    CHECK(text_of(fields, "/variant/x/thread") == "{}");
    CHECK(text_of(fields, "/caption/x/thread") == "\"court\"");
    CHECK(text_of(fields, "/caption/instagram/reel").empty());
    CHECK(text_of(fields, "id").empty());
}

TEST_CASE("F71: a field of a newer program is a field like the others, even when its name looks like ours") {
    Post post{.id = *PostId::parse("p1")};
    post.unknown_fields = "\"/when\":1\n\"mood\":{\"a\":[1.5,null]}";
    const FieldTexts fields = fields_of(post);
    CHECK(text_of(fields, "mood") == R"({"a":[1.5,null]})");
    CHECK(text_of(fields, "//when") == "1");
    CHECK(*post_of("p1", fields) == post);
}

TEST_CASE("A variant that the order does not name comes last; an order that names too much does no harm") {
    const FieldTexts fields{{"/caption/x/post", "\"là\""},
                            {"/variant/facebook/post", "{}"},
                            {"/variant/instagram/reel", "{}"},
                            {"/variants", R"(["instagram/reel","tiktok/video"])"}};
    const Result<Post> post = post_of("p1", fields);
    REQUIRE(post.has_value());
    REQUIRE(post->variants.size() == 3);
    CHECK(post->variants[0].network == Network::Instagram);
    CHECK(post->variants[1].caption == "là");
    CHECK(post->variants[2].network == Network::Facebook);
}

TEST_CASE("Fields that say what no record can hold are refused") {
    refuses({{"title", "\"a"}}, ErrorCode::NotJson);
    refuses({{"title", "3"}}, ErrorCode::WrongType);
    refuses({{"/when", "[]"}}, ErrorCode::WrongType);
    refuses({{"/when", R"({"title":"a"})"}, {"title", "\"b\""}}, ErrorCode::DuplicateKey);
    refuses({{"/when", R"({"id":"p2"})"}}, ErrorCode::DuplicateKey);
    refuses({{"/variant/x", "{}"}}, ErrorCode::UnknownValue);
    refuses({{"/variants", "1"}}, ErrorCode::WrongType);
    refuses({{"status", "\"tomorrow\""}}, ErrorCode::UnknownValue);
    CHECK_FALSE(marks_of({{"/date/fr-noel", "\"loved\""}}));
}

TEST_CASE("Plain texts go in and out of fields") {
    CHECK(plain_text_of(field_text_of("a\n\"b\"")) == "a\n\"b\"");
    CHECK_FALSE(plain_text_of("{}"));
    CHECK_FALSE(plain_text_of(""));
}
