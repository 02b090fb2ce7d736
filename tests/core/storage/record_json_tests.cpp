#include "core/storage/plan_json.hpp"
#include "core/storage/record_json.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/key_date_rules.hpp"
#include "tests/support/plan_files.hpp"

using namespace marronnier;
using namespace marronnier::tests;

TEST_CASE("Silenced findings come in any order, are written by code, and keep what is not known of them",
          "[plan-file]") {
    const Plan plan =
        plan_of(posts(R"({"id":"p","silenced":[{"code":"over-limit","by":"Ana"},{"code":"new-1","reason":"Voulu"}]})"));
    CHECK(plan.posts.find(post_id("p"))->silenced ==
          std::vector<SilencedFinding>{{"new-1", "Voulu", ""}, {"over-limit", "", "\"by\":\"Ana\""}});
    CHECK(write_plan(plan).find(R"("silenced": [
        {"code": "new-1", "reason": "Voulu"},
        {"code": "over-limit", "by":"Ana"}
      ])") != std::string::npos);
    check_refusals({
        {posts(R"({"id":"p","silenced":{}})"), {ErrorCode::WrongType, "posts[0].silenced", "array"}},
        {posts(R"({"id":"p","silenced":[{"reason":""}]})"), {ErrorCode::MissingField, "posts[0].silenced[0].code", ""}},
        {posts(R"({"id":"p","silenced":[{"code":"b"},{"code":"B"}]})"),
         {ErrorCode::InvalidId, "posts[0].silenced[1].code", "B"}},
        {posts(R"({"id":"p","silenced":[{"code":"b"},{"code":"a"},{"code":"b"}]})"),
         {ErrorCode::DuplicateId, "posts[0].silenced[2].code", "b"}},
    });
}

TEST_CASE("A client has sets of hashtags, in its own order", "[plan-file]") {
    const Plan plan = plan_of(client_with(
        R"("hashtag_sets":[{"hashtags":["noel","metz"],"name":"Noël"},{"name":"A","hashtags":["a"],"color":1}])"));
    CHECK(plan.client.hashtag_sets ==
          std::vector<HashtagSet>{{"Noël", {"noel", "metz"}, ""}, {"A", {"a"}, "\"color\":1"}});
    CHECK(write_plan(plan).find(R"("time_zone": "Europe/Paris",
    "hashtag_sets": [
      {"name": "Noël", "hashtags": ["noel", "metz"]},
      {"name": "A", "hashtags": ["a"], "color":1}
    ]
)") != std::string::npos);
    check_refusals({
        {client_with(R"("hashtag_sets":[{"name":"A"}])"),
         {ErrorCode::MissingField, "client.hashtag_sets[0].hashtags", ""}},
        {client_with(R"("hashtag_sets":[{"name":"A","hashtags":["a"]},{"name":"A","hashtags":["b"]}])"),
         {ErrorCode::DuplicateId, "client.hashtag_sets[1].name", "A"}},
        {client_with(R"("hashtag_sets":[{"name":"A","hashtags":["a","b c"]}])"),
         {ErrorCode::InvalidText, "client.hashtag_sets[0].hashtags[1]", "b c"}},
    });
}

TEST_CASE("Limits of accounts are written in the order of networks, whatever order they came in", "[plan-file]") {
    const Plan plan = plan_of(client_with(R"("caption_limits":{"mastodon":5000,"x":25000})"));
    CHECK(plan.client.caption_limits == std::vector<CaptionLimit>{{Network::X, 25'000}, {Network::Mastodon, 5'000}});
    CHECK(write_plan(plan).find(R"("caption_limits": {"x": 25000, "mastodon": 5000})") != std::string::npos);
    CHECK(plan_of(client_with(R"("caption_limits":{})")).client == Client{.name = "A"});
    check_refusals({
        {client_with(R"("caption_limits":[])"), {ErrorCode::WrongType, "client.caption_limits", "object"}},
        {client_with(R"("caption_limits":{"icq":9})"), {ErrorCode::UnknownValue, "client.caption_limits.icq", "icq"}},
        {client_with(R"("caption_limits":{"x":0})"), {ErrorCode::OutOfRange, "client.caption_limits.x", "1…1000000"}},
        {client_with(R"("caption_limits":{"x":"25000"})"),
         {ErrorCode::WrongType, "client.caption_limits.x", "integer"}},
    });
}

TEST_CASE("Marks of key dates come in any order, known or not, and are written sorted", "[plan-file]") {
    const Plan plan =
        plan_of(plan_with(R"("key_dates":{"pinned":["fr-noel"],"starred":[1],"dismissed":["xx-unknown","fr-a"]})"));
    CHECK(*plan.key_dates ==
          KeyDateMarks{{key_date_id("fr-a"), key_date_id("xx-unknown")}, {key_date_id("fr-noel")}, "\"starred\":[1]"});
    CHECK(write_plan(plan).find(R"(  "key_dates": {
    "dismissed": [
      "fr-a",
      "xx-unknown"
    ],
    "pinned": [
      "fr-noel"
    ],
    "starred":[1]
  })") != std::string::npos);
    CHECK(plan_of(plan_with(R"("key_dates":{"dismissed":[],"pinned":[]})")) == plan_of(plan_with("")));
    check_refusals({
        {plan_with(R"("key_dates":[])"), {ErrorCode::WrongType, "key_dates", "object"}},
        {plan_with(R"("key_dates":{"pinned":"a"})"), {ErrorCode::WrongType, "key_dates.pinned", "array"}},
        {plan_with(R"("key_dates":{"pinned":["a","b c"]})"), {ErrorCode::InvalidId, "key_dates.pinned[1]", "b c"}},
        {plan_with(R"("key_dates":{"dismissed":["b","a","b"]})"),
         {ErrorCode::DuplicateId, "key_dates.dismissed[2]", "b"}},
        {plan_with(R"("key_dates":{"dismissed":["b","a"],"pinned":["c","a"]})"),
         {ErrorCode::DuplicateId, "key_dates.pinned[1]", "a"}},
        {plan_with("\"key_dates\":{\"pinned\":[" + repeated(10'001, "\"a\"") + "]}"),
         {ErrorCode::TooMany, "key_dates.pinned", "10000"}},
    });
}

TEST_CASE("An own date may have a rule, as key dates of packs have", "[plan-file]") {
    const auto own_date = [](const std::string& members) {
        return plan_with(R"("own_dates":[{"id":"d","name":"D","from":"2026-05-09","to":"2026-05-09",)" + members +
                         "}]");
    };
    const Plan plan =
        plan_of(own_date(R"("rule":{"nth":2,"type":"nth-weekday","month":5,"weekday":"saturday"},"every_year":true)"));
    CHECK(plan.own_dates.find(own_date_id("d"))->rule == nth(2, Weekday::Saturday, 5));
    CHECK(write_plan(plan).find(R"("every_year": true,
      "rule": {"type": "nth-weekday", "nth": 2, "weekday": "saturday", "month": 5}
)") != std::string::npos);
    const std::string rules =
        R"("every_year":true,"rule":{"type":"any","rules":[)" + repeated(60, R"({"type":"easter","days":0})") + "]}";
    std::string many;
    for (int i = 0; i < 17; ++i)
        many += (i > 0 ? "," : "") + std::string{R"({"id":"d)"} + std::to_string(i) +
                R"(","name":"D","from":"2026-05-09","to":"2026-05-09",)" + rules + '}';
    check_refusals({
        {own_date(R"("every_year":true,"rule":{"type":"nth-weekday","nth":6,"weekday":"saturday","month":5})"),
         {ErrorCode::InvalidRule, "own_dates[0].rule.nth", "1 to 5"}},
        {own_date(R"("every_year":true,"rule":{"type":"easter","days":0,"later":1})"),
         {ErrorCode::UnknownValue, "own_dates[0].rule.later", "later"}},
        {own_date(R"("every_year":true,"rule":{"type":"same","id":"fr-noel"})"),
         {ErrorCode::BrokenReference, "own_dates[0].rule.id", "fr-noel"}},
        {own_date(R"("rule":{"type":"easter","days":0})"),
         {ErrorCode::InvalidRule, "own_dates[0].rule", "not without every_year"}},
        {plan_with("\"own_dates\":[" + many + ']'), {ErrorCode::TooMany, "own_dates", "1000"}},
    });
}

TEST_CASE("A campaign says which date it is for, and on which days its steps do not fall", "[plan-file]") {
    const auto campaign = [](const std::string& members) {
        return plan_with(R"("campaigns":[{"id":"c","name":"C","from":"2027-05-01","to":"2027-06-01",)" + members +
                         "}]");
    };
    const Plan plan =
        plan_of(campaign(R"("skips":["holidays","weekends"],"anchor":"2027-05-30","key_date":"xx-of-a-newer-pack")"));
    CHECK(plan.campaigns.find(campaign_id("c"))->key_date == KeyDateId::parse("xx-of-a-newer-pack"));
    CHECK(write_plan(plan).find(R"("to": "2027-06-01",
      "key_date": "xx-of-a-newer-pack",
      "anchor": "2027-05-30",
      "skips": ["weekends", "holidays"]
)") != std::string::npos);
    check_refusals({
        {campaign(R"("key_date":"a b")"), {ErrorCode::InvalidId, "campaigns[0].key_date", "a b"}},
        {campaign(R"("anchor":"2027-02-29")"), {ErrorCode::InvalidDate, "campaigns[0].anchor", "2027-02-29"}},
        {campaign(R"("skips":["mondays"])"), {ErrorCode::UnknownValue, "campaigns[0].skips[0]", "mondays"}},
        {campaign(R"("skips":["weekends","weekends"])"), {ErrorCode::DuplicateId, "campaigns[0].skips[1]", "weekends"}},
    });
}

TEST_CASE("A step is one of a campaign", "[plan-file]") {
    const auto stepped = [](const std::string& post) {
        return plan_with(R"("campaigns":[{"id":"c","name":"C","from":"2026-12-01","to":"2026-12-02"}],"posts":[)" +
                         post + ']');
    };
    const Plan plan = plan_of(stepped(R"({"id":"p","campaign":"c","step":0})"));
    CHECK(plan.posts.find(post_id("p"))->step == 0);
    CHECK(write_plan(plan).find("\"campaign\": \"c\",\n      \"step\": 0\n") != std::string::npos);
    check_refusals({
        {stepped(R"({"id":"p","step":-21})"), {ErrorCode::MissingField, "posts[0].campaign", ""}},
        {stepped(R"({"id":"p","campaign":"c","step":-367})"), {ErrorCode::OutOfRange, "posts[0].step", "-366…366"}},
        {stepped(R"({"id":"p","campaign":"c","step":"J-21"})"), {ErrorCode::WrongType, "posts[0].step", "integer"}},
    });
}

TEST_CASE("Planned media are written without zeros, and those not known are kept", "[plan-file]") {
    const Plan plan = plan_of(
        posts(R"({"id":"a","media":{}},{"id":"b","media":{"sounds":2,"documents":7,"videos":0,"images":999}})"));
    CHECK(plan.posts.find(post_id("b"))->media == PlannedMedia{999, 0, 7, "\"sounds\":2"});
    CHECK(write_plan(plan).find(R"("media": {"images": 999, "documents": 7, "sounds":2})") != std::string::npos);
    CHECK(*plan.posts.find(post_id("a")) == Post{.id = post_id("a")});
    for (const std::string count : {"-1", "1000", "65536"})
        CHECK(refusal_of(posts(R"({"id":"p","media":{"videos":)" + count + "}}")) ==
              Error{ErrorCode::OutOfRange, "posts[0].media.videos", "0…999"});
    check_refusals({
        {posts(R"({"id":"p","media":3})"), {ErrorCode::WrongType, "posts[0].media", "object"}},
        {posts(R"({"id":"p","media":{"images":1.5}})"), {ErrorCode::WrongType, "posts[0].media.images", "integer"}},
    });
}

TEST_CASE("A post that lost its day is written without its time, so that the file opens again", "[plan-file]") {
    Plan plan = a_plan();
    plan.posts.put(Post{.id = post_id("p"), .time = at(18, 30)});
    CHECK(plan_of(write_plan(plan)).posts.find(post_id("p"))->time == std::nullopt);
}

TEST_CASE("A post that lost its campaign is written without its step, for the same reason", "[plan-file]") {
    Plan plan = a_plan();
    plan.posts.put(Post{.id = post_id("p"), .step = -21});
    CHECK(plan_of(write_plan(plan)).posts.find(post_id("p"))->step == std::nullopt);
}
