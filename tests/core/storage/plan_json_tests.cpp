#include "core/model/limits.hpp"
#include "core/storage/plan_json.hpp"
#include "tests/support/errors.hpp"
#include "tests/support/files.hpp"
#include "tests/support/key_date_rules.hpp"
#include "tests/support/random_plan.hpp"

#include <catch2/catch_test_macros.hpp>

#include <filesystem>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

// A plan file with these members besides the ones that every plan has.
std::string plan_with(const std::string& members) {
    return R"({"format":"marronnier","version":1,"id":"a","client":{"name":"A"})" +
           (members.empty() ? "" : ',' + members) + '}';
}

std::string client_with(const std::string& members) {
    return R"({"format":"marronnier","version":1,"id":"a","client":{"name":"A",)" + members + "}}";
}

std::string posts(const std::string& records) { return plan_with("\"posts\":[" + records + ']'); }

Plan plan_of(std::string_view text) {
    const auto plan = read_plan(text);
    if (!plan) FAIL_CHECK(plan.error().where << ' ' << plan.error().detail);
    return plan ? *plan : Plan{};
}

Error refusal_of(std::string_view text) {
    CAPTURE(text.substr(0, 200));
    const auto plan = read_plan(text);
    REQUIRE_FALSE(plan.has_value());
    return plan.error();
}

struct Refused {
    std::string text;
    Error error;
};

template <std::size_t N>
void check_refusals(const Refused (&cases)[N]) {
    for (const Refused& c : cases) CHECK(refusal_of(c.text) == c.error);
}

std::string repeated(std::size_t count, std::string_view text) {
    std::string list;
    list.reserve(count * (text.size() + 1));
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) list += ',';
        list += text;
    }
    return list;
}

}  // namespace

TEST_CASE("A plan file holds everything there is to a plan", "[plan-file]") {
    const Plan plan = plan_of(text_of(in_repository("tests/golden/plan_v1.json")));
    CHECK(plan.id.text() == "kleber");
    CHECK(plan.client.name == "Boulangerie Kléber");
    CHECK(plan.client.color == Color{0xB4532A});
    CHECK(plan.client.place == Place{"FR", "FR-57", "B", "bakery"});
    CHECK(plan.client.networks == std::vector{Network::Instagram, Network::Facebook});
    CHECK(plan.client.time_zone == "Europe/Paris");

    const Campaign* campaign = plan.campaigns.find(*CampaignId::parse("noel"));
    REQUIRE(campaign);
    CHECK(campaign->name == "Jeu-concours « Panier de Noël »");
    CHECK(campaign->from == day_of(2026, 12, 10));
    CHECK(campaign->to == day_of(2026, 12, 18));

    const OwnDate* anniversary = plan.own_dates.find(*OwnDateId::parse("anniversaire"));
    REQUIRE(anniversary);
    CHECK(anniversary->every_year);
    CHECK(anniversary->from == day_of(2009, 12, 12));

    const Post* post = plan.posts.find(*PostId::parse("p1"));
    REQUIRE(post);
    CHECK(post->title == "Bûche roulée : la vidéo de l’atelier");
    CHECK(post->day == day_of(2026, 12, 17));
    CHECK(post->time == at(18, 30));
    CHECK(post->status == PostStatus::InReview);
    CHECK(post->variants == std::vector<Variant>{{Network::Instagram, Format::Reel, std::nullopt, ""},
                                                 {Network::Facebook, Format::Video, "", ""},
                                                 {Network::Facebook, Format::Story, "Ce soir !", ""}});
    CHECK(post->hashtags == std::vector<std::string>{"metz", "boulangerie"});
    CHECK(post->link == "https://example.org/buches");
    CHECK(post->note == "Attendre l’accord de M. Kléber.\tUrgent \\ \"vrai\"");
    CHECK(post->campaign == CampaignId::parse("noel"));
    CHECK(plan.posts.find(*PostId::parse("p3"))->day == std::nullopt);
}

TEST_CASE("Every golden file and every sample opens, and is written back byte for byte", "[plan-file][golden]") {
    std::size_t files = 0;
    for (const char* folder : {"tests/golden", "assets/samples"})
        for (const auto& entry : std::filesystem::directory_iterator{in_repository(folder)}) {
            const std::string name = entry.path().filename().string();
            if (std::string_view{folder} == "tests/golden" && name.rfind("plan_v1", 0) != 0) continue;
            CAPTURE(name);
            const std::string text = text_of(entry.path());
            CHECK(write_plan(plan_of(text)) == text);
            ++files;
        }
    CHECK(files == 3 + 4);
}

TEST_CASE("The order of records, keys and spaces in a file does not matter", "[plan-file]") {
    const std::string tidy = posts(R"({"id":"p1","title":"A","status":"draft"},{"id":"p2"})");
    const std::string untidy =
        "\xEF\xBB\xBF"
        R"( {"posts":[ {"id":"p2"}, {"status":"draft","id":"p1","title":"A"} ],
        "client":{"name":"A"},"id":"a","version":1,"format":"marronnier"} )";
    CHECK(plan_of(untidy) == plan_of(tidy));
    CHECK(write_plan(plan_of(untidy)) == write_plan(plan_of(tidy)));
}

TEST_CASE("What a file leaves out is empty, or what most clients have", "[plan-file]") {
    const Plan plan = plan_of(posts(R"({"id":"p"})"));
    CHECK(plan.client.place.country == "FR");
    CHECK(plan.client.time_zone == "Europe/Paris");
    CHECK(plan.client.color == Color{0x8A3F17});
    CHECK(*plan.posts.find(*PostId::parse("p")) == Post{.id = *PostId::parse("p")});
}

TEST_CASE("An empty caption of a variant is not the absence of one", "[plan-file]") {
    const Plan plan = plan_of(posts(
        R"({"id":"p","variants":[{"network":"x","format":"post","caption":""},{"network":"x","format":"poll"}]})"));
    const Post& post = *plan.posts.find(*PostId::parse("p"));
    CHECK(post.variants[0].caption == "");
    CHECK(post.variants[1].caption == std::nullopt);
    CHECK(plan_of(write_plan(plan)) == plan);
}

TEST_CASE("Silenced findings come in any order, are written by code, and keep what is not known of them",
          "[plan-file]") {
    const Plan plan =
        plan_of(posts(R"({"id":"p","silenced":[{"code":"over-limit","by":"Ana"},{"code":"new-1","reason":"Voulu"}]})"));
    CHECK(plan.posts.find(*PostId::parse("p"))->silenced ==
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
    CHECK(*plan.key_dates == KeyDateMarks{{*KeyDateId::parse("fr-a"), *KeyDateId::parse("xx-unknown")},
                                          {*KeyDateId::parse("fr-noel")},
                                          "\"starred\":[1]"});
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
    CHECK(plan.own_dates.find(*OwnDateId::parse("d"))->rule == nth(2, Weekday::Saturday, 5));
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
    CHECK(plan.campaigns.find(*CampaignId::parse("c"))->key_date == KeyDateId::parse("xx-of-a-newer-pack"));
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
    CHECK(plan.posts.find(*PostId::parse("p"))->step == 0);
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
    CHECK(plan.posts.find(*PostId::parse("b"))->media == PlannedMedia{999, 0, 7, "\"sounds\":2"});
    CHECK(write_plan(plan).find(R"("media": {"images": 999, "documents": 7, "sounds":2})") != std::string::npos);
    CHECK(*plan.posts.find(*PostId::parse("a")) == Post{.id = *PostId::parse("a")});
    for (const std::string count : {"-1", "1000", "65536"})
        CHECK(refusal_of(posts(R"({"id":"p","media":{"videos":)" + count + "}}")) ==
              Error{ErrorCode::OutOfRange, "posts[0].media.videos", "0…999"});
    check_refusals({
        {posts(R"({"id":"p","media":3})"), {ErrorCode::WrongType, "posts[0].media", "object"}},
        {posts(R"({"id":"p","media":{"images":1.5}})"), {ErrorCode::WrongType, "posts[0].media.images", "integer"}},
    });
}

TEST_CASE("Text that is not a plan is refused, and says why", "[plan-file]") {
    check_refusals({
        {"", {ErrorCode::NotJson, "line 1, column 1", "end of file"}},
        {"bonjour", {ErrorCode::NotJson, "line 1, column 1", "b"}},
        {R"({"format":"marronnier","version":1,"id":"a","cli)",
         {ErrorCode::NotJson, "line 1, column 49", "end of file"}},
        {"[]", {ErrorCode::NotAPlan, "", ""}},
        {"null", {ErrorCode::NotAPlan, "", ""}},
        {R"({"format":"trello","version":1})", {ErrorCode::NotAPlan, "format", "trello"}},
        {R"({"format":"marronnier","version":2,"id":7})", {ErrorCode::NewerVersion, "version", "2"}},
        {R"({"format":"marronnier","version":1})", {ErrorCode::MissingField, "id", ""}},
        {R"({"format":"marronnier","version":1,"id":"a"})", {ErrorCode::MissingField, "client", ""}},
        {R"({"format":"marronnier","version":1,"id":7,"client":{"name":"A"}})", {ErrorCode::WrongType, "id", "string"}},
        {R"({"format":"marronnier","version":1,"id":"a b","client":{"name":"A"}})",
         {ErrorCode::InvalidId, "id", "a b"}},
        {"{\"a\":\"\xE9\"}", {ErrorCode::InvalidText, "line 1, column 7", "UTF-8"}},
        {R"({"a":"\ud83c"})", {ErrorCode::NotJson, "line 1, column 7", R"(\ud83c)"}},
    });
    CHECK(refusal_of(std::string(limits::file_bytes + 1, ' ')).code == ErrorCode::TooLarge);
    CHECK(refusal_of(std::string(1'000'000, '[')).code == ErrorCode::TooDeep);
}

TEST_CASE("Days and times that do not exist are refused with their place", "[plan-file]") {
    for (const std::string date : {"2026-02-30", "2027-02-29", "1899-12-31", "2201-01-01", "2026-13-01", "2026-1-1",
                                   "17/12/2026", "2026-12-17T18:30", ""})
        CHECK(refusal_of(posts(R"({"id":"p0"},{"id":"p1","date":")" + date + "\"}")) ==
              Error{ErrorCode::InvalidDate, "posts[1].date", date});
    for (const std::string time : {"24:00", "12:60", "9:00", "18h30", ""})
        CHECK(refusal_of(posts(R"({"id":"p","date":"2026-12-17","time":")" + time + "\"}")) ==
              Error{ErrorCode::InvalidTime, "posts[0].time", time});
    CHECK(refusal_of(posts(R"({"id":"p","time":"18:30"})")) == Error{ErrorCode::InvalidTime, "posts[0].time", "18:30"});
    CHECK(plan_of(posts(R"({"id":"p","date":"2028-02-29","time":"23:59"})")).posts.size() == 1);
}

TEST_CASE("An id stands once in its list", "[plan-file]") {
    const std::string campaign = R"({"id":"a","name":"A","from":"2026-12-01","to":"2026-12-02"})";
    check_refusals({
        {posts(R"({"id":"b"},{"id":"a"},{"id":"c"},{"id":"a"},{"id":"b"})"),
         {ErrorCode::DuplicateId, "posts[3].id", "a"}},
        {posts(R"({"id":"a"},{"id":"a"})"), {ErrorCode::DuplicateId, "posts[1].id", "a"}},
        {plan_with("\"campaigns\":[" + campaign + ',' + campaign + ']'),
         {ErrorCode::DuplicateId, "campaigns[1].id", "a"}},
        {plan_with("\"own_dates\":[" + campaign + ',' + campaign + ']'),
         {ErrorCode::DuplicateId, "own_dates[1].id", "a"}},
    });
    CHECK(plan_of(plan_with("\"posts\":[{\"id\":\"a\"}],\"campaigns\":[" + campaign + ']')).posts.size() == 1);
}

TEST_CASE("Values and types this version does not know are refused with their place", "[plan-file]") {
    check_refusals({
        {plan_with("\"posts\":{}"), {ErrorCode::WrongType, "posts", "array"}},
        {posts("7"), {ErrorCode::WrongType, "posts[0]", "object"}},
        {posts(R"({"title":"A"})"), {ErrorCode::MissingField, "posts[0].id", ""}},
        {posts(R"({"id":7})"), {ErrorCode::WrongType, "posts[0].id", "string"}},
        {posts(R"({"id":""})"), {ErrorCode::InvalidId, "posts[0].id", ""}},
        {posts(R"({"id":"p","title":null})"), {ErrorCode::WrongType, "posts[0].title", "string"}},
        {posts(R"({"id":"p","date":null})"), {ErrorCode::WrongType, "posts[0].date", "string"}},
        {posts(R"({"id":"p","status":"sent"})"), {ErrorCode::UnknownValue, "posts[0].status", "sent"}},
        {posts(R"({"id":"p","variants":[{"network":"myspace","format":"post"}]})"),
         {ErrorCode::UnknownValue, "posts[0].variants[0].network", "myspace"}},
        {posts(R"({"id":"p","variants":[{"network":"x","format":"hologram"}]})"),
         {ErrorCode::UnknownValue, "posts[0].variants[0].format", "hologram"}},
        {posts(R"({"id":"p","variants":[{"network":"x"}]})"),
         {ErrorCode::MissingField, "posts[0].variants[0].format", ""}},
        {posts(R"({"id":"p","variants":[{"network":"x","format":"reel"}]})"),
         {ErrorCode::FormatNotAllowed, "posts[0].variants[0]", "x/reel"}},
        {posts(R"({"id":"p","hashtags":["#metz"]})"), {ErrorCode::InvalidText, "posts[0].hashtags[0]", "#metz"}},
        {plan_with(R"("own_dates":[{"id":"d","name":"D","from":"2026-12-01","to":"2026-12-01","every_year":1}])"),
         {ErrorCode::WrongType, "own_dates[0].every_year", "boolean"}},
        {R"({"format":"marronnier","version":1,"id":"a","client":{"name":"A","color":"red"}})",
         {ErrorCode::InvalidColor, "client.color", "red"}},
        {R"({"format":"marronnier","version":1,"id":"a","client":{"name":"A","networks":["icq"]}})",
         {ErrorCode::UnknownValue, "client.networks[0]", "icq"}},
    });
}

TEST_CASE("What no plan may hold, no file may either", "[plan-file]") {
    check_refusals({
        {R"({"format":"marronnier","version":1,"id":"a","client":{"name":" "}})",
         {ErrorCode::InvalidText, "client.name", ""}},
        {posts(R"({"id":"p","title":")" + std::string(1001, 'x') + "\"}"),
         {ErrorCode::TextTooLong, "posts[0].title", "1000"}},
        {plan_with(R"("campaigns":[{"id":"c","name":"C","from":"2026-12-02","to":"2026-12-01"}])"),
         {ErrorCode::EndsBeforeItStarts, "campaigns[0].to", "2026-12-01"}},
        {posts(R"({"id":"p","campaign":"noel"})"), {ErrorCode::BrokenReference, "posts[0].campaign", "noel"}},
        {plan_with("\"own_dates\":[" + repeated(limits::own_dates + 1, "{}") + ']'),
         {ErrorCode::TooMany, "own_dates", "10000"}},
        {posts(repeated(limits::posts + 1, "0")), {ErrorCode::TooMany, "posts", "200000"}},
    });
}

TEST_CASE("A post may name a campaign that stands after it", "[plan-file]") {
    const std::string text = plan_with(R"("posts":[{"id":"p","campaign":"c"}],
        "campaigns":[{"id":"c","name":"C","from":"2026-12-01","to":"2026-12-02"}])");
    CHECK(plan_of(text).posts.size() == 1);
}

TEST_CASE("Keys that two programs could read differently are refused", "[plan-file]") {
    check_refusals({
        {posts(R"({"id":"p","title":"A","title":"B"})"), {ErrorCode::DuplicateKey, "posts[0].title", ""}},
        {posts(R"({"id":"p","later":{"__proto__":{}}})"),
         {ErrorCode::ForbiddenKey, "posts[0].later.__proto__", "__proto__"}},
    });
}

TEST_CASE("What is written reads back as the same plan", "[plan-file][property]") {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        CAPTURE(seed);
        const Plan plan = random_plan(seed);
        CHECK(plan_of(write_plan(plan)) == plan);
    }
}

TEST_CASE("Formatting a second time changes nothing", "[plan-file][property]") {
    for (std::uint64_t seed = 0; seed < 500; ++seed) {
        CAPTURE(seed);
        const std::string once = write_plan(random_plan(seed));
        CHECK(write_plan(plan_of(once)) == once);
    }
}

TEST_CASE("Equal plans are equal bytes, however they came about", "[plan-file]") {
    const Plan plan = random_plan(7, 300);
    Plan put_one_by_one = plan;
    put_one_by_one.posts = {};
    std::vector<Post> backwards;
    plan.posts.for_each([&backwards](const Post& post) { backwards.insert(backwards.begin(), post); });
    for (const Post& post : backwards) put_one_by_one.posts.put(post);
    CHECK(write_plan(put_one_by_one) == write_plan(plan));
}

TEST_CASE("A post that lost its day is written without its time, so that the file opens again", "[plan-file]") {
    Plan plan = random_plan(1, 0);
    plan.posts.put(Post{.id = *PostId::parse("p"), .time = at(18, 30)});
    CHECK(plan_of(write_plan(plan)).posts.find(*PostId::parse("p"))->time == std::nullopt);
}

TEST_CASE("A post that lost its campaign is written without its step, for the same reason", "[plan-file]") {
    Plan plan = random_plan(1, 0);
    plan.posts.put(Post{.id = *PostId::parse("p"), .step = -21});
    CHECK(plan_of(write_plan(plan)).posts.find(*PostId::parse("p"))->step == std::nullopt);
}
