#include "core/model/limits.hpp"
#include "core/storage/plan_json.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/files.hpp"
#include "tests/support/key_date_rules.hpp"
#include "tests/support/plan_files.hpp"
#include "tests/support/random_plan.hpp"

#include <filesystem>

using namespace marronnier;
using namespace marronnier::tests;

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

TEST_CASE("A plan file holds what only some plans have", "[plan-file]") {
    const Plan plan = plan_of(text_of(in_repository("tests/golden/plan_v1_full.json")));
    CHECK(plan.client.hashtag_sets ==
          std::vector<HashtagSet>{{"Fête des mères", {"fetedesmeres", "bouquet", "metz"}, ""},
                                  {"Atelier", {"fleuriste"}, "\"emoji\":\"🌷\""}});
    CHECK(plan.client.caption_limits == std::vector<CaptionLimit>{{Network::X, 25'000}, {Network::Mastodon, 5'000}});
    CHECK(plan.key_dates->pinned == std::vector{key_date_id("fr.fete-des-meres"), key_date_id("zz.of-a-newer-pack")});
    CHECK(plan.key_dates->dismissed ==
          std::vector{key_date_id("fr.beaujolais-nouveau"), key_date_id("fr.black-friday")});

    const Campaign* campaign = plan.campaigns.find(campaign_id("meres"));
    REQUIRE(campaign);
    CHECK(campaign->key_date == key_date_id("fr.fete-des-meres"));
    CHECK(campaign->anchor == day_of(2027, 5, 30));
    CHECK(campaign->skips == EnumSet{SkippedDays::Weekends, SkippedDays::Holidays});

    const Post* post = plan.posts.find(post_id("p1"));
    REQUIRE(post);
    CHECK(post->step == -21);
    CHECK(post->media == PlannedMedia{6, 1, 0, "\"sounds\":1"});
    CHECK(post->silenced ==
          std::vector<SilencedFinding>{{"crowding", "Deux publics : « pros » et \"particuliers\"", ""},
                                       {"of-a-newer-program", "", "\"by\":\"Camille\""}});

    const OwnDate* fair = plan.own_dates.find(own_date_id("marche"));
    REQUIRE(fair);
    CHECK(fair->rule == Rule{.when = Override{nth(2, Weekday::Saturday, 5), {2028, 2029}, {one_day(2029, 5, 5)}}});
}

TEST_CASE("F72: every golden file and every sample opens, and is written back byte for byte", "[plan-file][golden]") {
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
    CHECK(files == 4 + 4);
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
