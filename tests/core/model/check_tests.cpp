#include "core/model/check.hpp"
#include "core/model/limits.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/errors.hpp"
#include "tests/support/key_date_rules.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

template <class Record>
Error refusal_of(const Record& record) {
    const Verdict verdict = check(record);
    REQUIRE_FALSE(verdict.has_value());
    return verdict.error();
}

Client a_client() { return {.name = "Fleurs Lucie"}; }

}  // namespace

TEST_CASE("A post may be empty but for its id", "[model]") { CHECK(check(Post{.id = post_id("p1")})); }

TEST_CASE("Texts have an end", "[model]") {
    Post post = a_post();
    post.title = std::string(limits::name_bytes, 'x');
    post.caption = std::string(limits::text_bytes, 'x');
    CHECK(check(post));
    post.title += 'x';
    CHECK(refusal_of(post) == Error{ErrorCode::TextTooLong, "title", "1000"});
    post.title.clear();
    post.caption += 'x';
    CHECK(refusal_of(post) == Error{ErrorCode::TextTooLong, "caption", "200000"});
    post.caption.clear();
    post.link = std::string(4001, 'x');
    CHECK(refusal_of(post) == Error{ErrorCode::TextTooLong, "link", "4000"});
}

TEST_CASE("A post lies inside the calendar", "[model]") {
    CHECK(check(static_cast<Post>(a_post().on(last_day))));
    CHECK(refusal_of(static_cast<Post>(a_post().on(last_day + days{1}))).code == ErrorCode::OutOfCalendar);
    CHECK(refusal_of(static_cast<Post>(a_post().on(first_day - days{1}))).where == "date");
}

TEST_CASE("A variant has a format its network knows, and each pair comes once", "[model]") {
    CHECK(check(static_cast<Post>(
        a_post().for_network(Network::Instagram, Format::Reel).for_network(Network::Instagram, Format::Story))));
    CHECK(refusal_of(static_cast<Post>(a_post().for_network(Network::X, Format::Reel))) ==
          Error{ErrorCode::FormatNotAllowed, "variants[0]", "x/reel"});
    CHECK(refusal_of(static_cast<Post>(a_post().for_network(Network::X).for_network(Network::X))) ==
          Error{ErrorCode::DuplicateId, "variants[1]", "x/post"});
}

TEST_CASE("A hashtag is one word without its sign", "[model]") {
    Post post = a_post();
    post.hashtags = {"metz", "boulangerie"};
    CHECK(check(post));
    for (const char* tag : {"", "#metz", "metz nord", "metz\n"}) {
        CAPTURE(tag);
        post.hashtags = {"metz", tag};
        CHECK(refusal_of(post) == Error{ErrorCode::InvalidText, "hashtags[1]", tag});
    }
    post.hashtags.assign(201, "x");
    CHECK(refusal_of(post) == Error{ErrorCode::TooMany, "hashtags", "200"});
}

TEST_CASE("A step lies within a year of the key date", "[model]") {
    Post post = a_post().in("c1");
    for (const int step : {-366, 0, 366}) {
        post.step = step;
        CHECK(check(post));
    }
    for (const int step : {-367, 367}) {
        post.step = step;
        CHECK(refusal_of(post) == Error{ErrorCode::OutOfRange, "step", "-366…366"});
    }
}

TEST_CASE("A post carries 999 media of each kind at most", "[model]") {
    Post post = a_post();
    post.media = {999, 999, 999};
    CHECK(check(post));
    post.media.videos = 1000;
    CHECK(refusal_of(post) == Error{ErrorCode::OutOfRange, "media.videos", "0…999"});
}

TEST_CASE("A silenced finding has a code, known or not, and each code comes once", "[model]") {
    Post post = a_post();
    post.silenced = {{"over-limit", ""}, {"x-2", std::string(limits::name_bytes, 'x')}, {std::string(64, 'a'), "Bio"}};
    CHECK(check(post));
    for (const std::string& code : {std::string{}, std::string{"Over"}, std::string{"a_b"}, std::string(65, 'a')}) {
        CAPTURE(code);
        post.silenced = {{"a", ""}, {code, ""}};
        CHECK(refusal_of(post) == Error{ErrorCode::InvalidId, "silenced[1].code", code});
    }
    post.silenced = {{"a", ""}, {"b", ""}, {"a", "encore"}};
    CHECK(refusal_of(post) == Error{ErrorCode::DuplicateId, "silenced[2].code", "a"});
    post.silenced = {{"a", std::string(limits::name_bytes + 1, 'x')}};
    CHECK(refusal_of(post) == Error{ErrorCode::TextTooLong, "silenced[0].reason", "1000"});
    post.silenced.assign(65, {"a", ""});
    CHECK(refusal_of(post) == Error{ErrorCode::TooMany, "silenced", "64"});
}

TEST_CASE("A client has a name that can be read", "[model]") {
    CHECK(check(a_client()));
    CHECK(refusal_of(Client{}) == Error{ErrorCode::InvalidText, "name", ""});
    CHECK(refusal_of(Client{.name = "   "}).code == ErrorCode::InvalidText);
}

TEST_CASE("A client names each network once and lives in some time zone", "[model]") {
    Client client = a_client();
    client.networks = {Network::X, Network::Blog, Network::X};
    CHECK(refusal_of(client) == Error{ErrorCode::DuplicateId, "networks[2]", "x"});
    client = a_client();
    client.time_zone.clear();
    CHECK(refusal_of(client).where == "time_zone");
}

TEST_CASE("A set of hashtags has a name of its own, and hashtags", "[model]") {
    Client client = a_client();
    client.hashtag_sets = {{"Noël", {"noel", "metz"}}, {"Pâques", std::vector<std::string>(200, "x")}};
    CHECK(check(client));
    client.hashtag_sets = {{"Noël", {"noel"}}, {" ", {"metz"}}};
    CHECK(refusal_of(client) == Error{ErrorCode::InvalidText, "hashtag_sets[1].name", ""});
    client.hashtag_sets[1].name = "Noël";
    CHECK(refusal_of(client) == Error{ErrorCode::DuplicateId, "hashtag_sets[1].name", "Noël"});
    client.hashtag_sets[1] = {"Pâques", {}};
    CHECK(refusal_of(client) == Error{ErrorCode::UnknownValue, "hashtag_sets[1].hashtags", "[]"});
    client.hashtag_sets[1].hashtags = {"oeufs", "#metz"};
    CHECK(refusal_of(client) == Error{ErrorCode::InvalidText, "hashtag_sets[1].hashtags[1]", "#metz"});
    client.hashtag_sets[1].hashtags.assign(201, "x");
    CHECK(refusal_of(client) == Error{ErrorCode::TooMany, "hashtag_sets[1].hashtags", "200"});
    client.hashtag_sets.assign(101, {"Noël", {"noel"}});
    CHECK(refusal_of(client) == Error{ErrorCode::TooMany, "hashtag_sets", "100"});
}

TEST_CASE("An account allows a million characters at most, and each network is named once", "[model]") {
    Client client = a_client();
    client.caption_limits = {{Network::X, 1}, {Network::Mastodon, 1'000'000}};
    CHECK(check(client));
    for (const int characters : {0, -1, 1'000'001}) {
        client.caption_limits[1].characters = characters;
        CHECK(refusal_of(client) == Error{ErrorCode::OutOfRange, "caption_limits.mastodon", "1…1000000"});
    }
    client.caption_limits[1] = {Network::X, 25'000};
    CHECK(refusal_of(client) == Error{ErrorCode::DuplicateId, "caption_limits.x", "x"});
}

TEST_CASE("A campaign may last one day, and never ends before it starts", "[model]") {
    CHECK(check(a_campaign("c1", june(3), june(3))));
    CHECK(refusal_of(a_campaign("c1", june(3), june(2))) == Error{ErrorCode::EndsBeforeItStarts, "to", "2026-06-02"});
    CHECK(refusal_of(a_campaign("c1", june(3), last_day + days{1})).where == "to");
    CHECK(refusal_of(a_campaign("c1", first_day - days{1}, june(3))).where == "from");
}

TEST_CASE("A campaign is planned around a day of the calendar", "[model]") {
    Campaign campaign = a_campaign("c1", june(3), june(3));
    campaign.anchor = last_day;
    CHECK(check(campaign));
    campaign.anchor = last_day + days{1};
    CHECK(refusal_of(campaign) == Error{ErrorCode::OutOfCalendar, "anchor", ""});
}

TEST_CASE("An own date has a name and an order of days too", "[model]") {
    CHECK(check(an_own_date("d1", june(3), june(5))));
    CHECK(refusal_of(an_own_date("d1", june(5), june(3))).code == ErrorCode::EndsBeforeItStarts);
    OwnDate nameless = an_own_date("d1", june(3), june(3));
    nameless.name = " ";
    CHECK(refusal_of(nameless).where == "name");
}

TEST_CASE("The rule of an own date is for each year, and small", "[model]") {
    OwnDate own_date = an_own_date("d1", june(3), june(3));
    own_date.every_year = true;
    own_date.rule = nth(2, Weekday::Saturday, 5);
    CHECK(check(own_date));
    own_date.every_year = false;
    CHECK(refusal_of(own_date) == Error{ErrorCode::InvalidRule, "rule", "not without every_year"});
    own_date.every_year = true;
    own_date.rule = offset(Rule{.when = FixedDay{5, 1}, .valid_from = 2000}, 1);
    CHECK(refusal_of(own_date) == Error{ErrorCode::InvalidRule, "rule", "not with years or a length"});
    own_date.rule = any(std::vector<Box<Rule>>(128, fixed(5, 1)));
    CHECK(refusal_of(own_date) == Error{ErrorCode::TooMany, "rule", "128"});
    own_date.rule = fixed(5, 1);
    for (int depth = 1; depth < 9; ++depth) own_date.rule = offset(*own_date.rule, 1);
    CHECK(refusal_of(own_date) == Error{ErrorCode::TooDeep, "rule", "8"});
}

TEST_CASE("All own dates together have a thousand rules at most", "[model]") {
    Plan plan = a_plan();
    const auto put = [&plan](int number, std::size_t rules) {
        OwnDate own_date = an_own_date("d" + std::to_string(number), june(3), june(3));
        own_date.every_year = true;
        own_date.rule = any(std::vector<Box<Rule>>(rules - 1, fixed(5, 1)));
        plan.own_dates.put(own_date);
    };
    for (int i = 0; i < 10; ++i) put(i, 100);
    CHECK(check(plan.own_dates));
    put(9, 101);
    const Verdict verdict = check(plan.own_dates);
    REQUIRE_FALSE(verdict.has_value());
    CHECK(verdict.error() == Error{ErrorCode::TooMany, "own_dates", "1000"});
}
