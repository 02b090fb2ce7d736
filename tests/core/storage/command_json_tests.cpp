#include "core/storage/command_json.hpp"
#include "tests/support/errors.hpp"
#include "tests/support/random_command.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

PostId post(std::string_view id) { return *PostId::parse(id); }
PlanId plan(std::string_view id) { return *PlanId::parse(id); }

ChangePlans step(Edit edit, PlanId in = {}) { return ChangePlans{{PlanEdit{std::move(in), std::move(edit)}}, {}}; }

Error refusal_of(std::string_view text) {
    CAPTURE(text);
    const auto answer = read_command(text);
    REQUIRE_FALSE(answer.has_value());
    return answer.error();
}

struct Spelling {
    std::string_view text;
    Command command;
};

PostFields cleared_date_and_new_title() {
    PostFields fields;
    fields.title = "Bûche";
    fields.day.emplace();
    return fields;
}

PostFields story_in_review() {
    PostFields fields;
    fields.day.emplace(day_of(2026, 12, 17));
    fields.time.emplace(at(18, 30));
    fields.status = PostStatus::InReview;
    fields.variants = {{Network::Instagram, Format::Story, "Ce soir"}};
    fields.hashtags = {"metz"};
    return fields;
}

}  // namespace

TEST_CASE("Each command has one spelling", "[commands]") {
    const Spelling spellings[] = {
        {R"({"type":"add-post","id":"p1","date":"2026-12-17","time":"18:30","status":"in-review",)"
         R"("variants":[{"network":"instagram","format":"story","caption":"Ce soir"}],"hashtags":["metz"]})",
         step(AddPost{post("p1"), story_in_review()})},
        {R"({"type":"change-posts","ids":["p1","p2"],"title":"Bûche","date":null,"plan":"kleber"})",
         step(ChangePosts{{post("p1"), post("p2")}, cleared_date_and_new_title()}, plan("kleber"))},
        {R"({"type":"change-posts","ids":["p1"],"silenced":[{"code":"over-limit","reason":"Fil"}]})",
         step(ChangePosts{{post("p1")}, {.silenced = std::vector<SilencedFinding>{{"over-limit", "Fil"}}}})},
        {R"({"type":"change-posts","ids":["p1"],"campaign":"c","step":-21})",
         step(ChangePosts{{post("p1")}, {.campaign = CampaignId::parse("c"), .step = -21}})},
        {R"({"type":"change-posts","ids":["p1"],"step":null})",
         step(ChangePosts{{post("p1")}, {.step = std::optional<int>{}}})},
        {R"({"type":"change-posts","ids":["p1"],"media":{}})",
         step(ChangePosts{{post("p1")}, {.media = PlannedMedia{}}})},
        {R"({"type":"move-posts","ids":["p1"],"days":-2})", step(MovePosts{{post("p1")}, -2})},
        {R"({"type":"duplicate-posts","copies":[{"source":"p1","id":"p9"}]})",
         step(DuplicatePosts{{{post("p1"), post("p9")}}})},
        {R"({"type":"remove-posts","ids":[]})", step(RemovePosts{})},
        {R"({"type":"add-campaign","id":"c","name":"Noël","color":"#8A3F17","from":"2026-12-10","to":"2026-12-18"})",
         step(AddCampaign{*CampaignId::parse("c"),
                          {"Noël", Color{0x8A3F17}, day_of(2026, 12, 10), day_of(2026, 12, 18)}})},
        {R"({"type":"change-campaign","id":"c","key_date":null,"anchor":"2027-05-30","skips":["weekends"]})",
         step(ChangeCampaign{*CampaignId::parse("c"),
                             {.key_date = std::optional<KeyDateId>{},
                              .anchor = day_of(2027, 5, 30),
                              .skips = EnumSet{SkippedDays::Weekends}}})},
        {R"({"type":"remove-campaign","id":"c"})", step(RemoveCampaign{*CampaignId::parse("c")})},
        {R"({"type":"change-own-date","id":"d","every_year":false})",
         step(ChangeOwnDate{*OwnDateId::parse("d"), {{}, {}, {}, false}})},
        {R"({"type":"change-own-date","id":"d","every_year":true,"rule":{"type":"easter","days":39}})",
         step(ChangeOwnDate{*OwnDateId::parse("d"), {.every_year = true, .rule = Rule{.when = EasterOffset{39}}}})},
        {R"({"type":"change-own-date","id":"d","rule":null})",
         step(ChangeOwnDate{*OwnDateId::parse("d"), {.rule = std::optional<Rule>{}}})},
        {R"({"type":"change-client","networks":[]})", step(ChangeClient{{.networks = std::vector<Network>{}}})},
        {R"({"type":"change-client","hashtag_sets":[{"name":"Noël","hashtags":["noel"]}]})",
         step(ChangeClient{{.hashtag_sets = std::vector<HashtagSet>{{"Noël", {"noel"}}}}})},
        {R"({"type":"change-client","caption_limits":{"x":25000}})",
         step(ChangeClient{{.caption_limits = std::vector<CaptionLimit>{{Network::X, 25'000}}}})},
        {R"({"type":"mark-key-dates","ids":["fr-noel","x-1"],"mark":"dismissed"})",
         step(MarkKeyDates{{*KeyDateId::parse("fr-noel"), *KeyDateId::parse("x-1")}, KeyDateMark::Dismissed})},
        {R"({"type":"change-plans","edits":[{"type":"remove-posts","ids":["p1"],"plan":"a"},)"
         R"({"type":"remove-own-date","id":"d"}],"gesture":"g"})",
         ChangePlans{{{plan("a"), RemovePosts{{post("p1")}}}, {{}, RemoveOwnDate{*OwnDateId::parse("d")}}}, "g"}},
        {R"({"type":"add-plan","id":"a","name":"Ana","country":"FR"})",
         AddPlan{plan("a"), {.name = "Ana", .country = "FR"}}},
        {R"({"type":"close-plan","id":"a"})", ClosePlan{plan("a")}},
        {R"({"type":"undo"})", Undo{}},
        {R"({"type":"redo"})", Redo{}},
        {R"({"type":"show-plan","id":"a"})", ShowPlan{plan("a")}},
        {R"({"type":"show-plan","id":null})", ShowPlan{}},
        {R"({"type":"show-month","month":"2026-12"})", ShowMonth{std::chrono::year{2026} / 12}},
        {R"({"type":"focus-day","date":"2026-12-17"})", FocusDay{day_of(2026, 12, 17)}},
        {R"({"type":"select-posts","posts":[{"plan":"a","post":"p1"},{"post":"p2"}],"mode":"toggle"})",
         SelectPosts{{{plan("a"), post("p1")}, {{}, post("p2")}}, SelectionMode::Toggle}},
        {R"({"type":"inspect","subject":{"kind":"none"}})", Inspect{NoSubject{}}},
        {R"({"type":"inspect","subject":{"kind":"post","plan":"a","post":"p1"}})",
         Inspect{PostRef{plan("a"), post("p1")}}},
        {R"({"type":"inspect","subject":{"kind":"client"}})", Inspect{ClientSubject{}}},
        {R"({"type":"inspect","subject":{"kind":"campaigns","open":"c"}})",
         Inspect{CampaignsSubject{CampaignId::parse("c")}}},
        {R"({"type":"inspect","subject":{"kind":"own-dates"}})", Inspect{OwnDatesSubject{}}},
        {R"({"type":"inspect","subject":{"kind":"key-dates","open":"fr-noel"}})",
         Inspect{KeyDatesSubject{KeyDateId::parse("fr-noel")}}},
        {R"({"type":"inspect","subject":{"kind":"findings"}})", Inspect{FindingsSubject{}}},
        {R"({"type":"set-filter","networks":["instagram","x"],"statuses":["in-review"]})",
         SetFilter{{Network::Instagram, Network::X}, {PostStatus::InReview}}},
        {R"({"type":"set-filter"})", SetFilter{}},
        {R"({"type":"set-language","language":"fr"})", SetLanguage{Language::French}},
    };
    for (const Spelling& s : spellings) {
        CAPTURE(s.text);
        CHECK(write_command(s.command) == s.text);
        const auto read = read_command(s.text);
        if (!read) FAIL_CHECK(read.error().where);
        CHECK((read && *read == s.command));
    }
}

TEST_CASE("What scripts may write more simply means the same", "[commands]") {
    CHECK(*read_command(R"({"type":"select-posts","ids":["p1","p2"]})") ==
          Command{SelectPosts{{{{}, post("p1")}, {{}, post("p2")}}, SelectionMode::Replace}});
    CHECK(*read_command(R"({"type":"show-plan"})") == Command{ShowPlan{}});
    CHECK(*read_command(R"({"type":"change-plans","edits":[{"type":"remove-posts","ids":["p1"]}]})") ==
          Command{step(RemovePosts{{post("p1")}})});
    CHECK(*read_command(R"({"type":"change-plans","edits":[]})") == Command{ChangePlans{}});
}

TEST_CASE("Every command reads back as itself", "[commands][property]") {
    Random random{26};
    for (int i = 0; i < 5000; ++i) {
        const Command command = random_command(random);
        const std::string text = write_command(command);
        CAPTURE(text);
        const auto read = read_command(text);
        REQUIRE(read.has_value());
        CHECK(*read == command);
    }
}

TEST_CASE("A command that is not understood is refused, with its place", "[commands]") {
    struct Refused {
        std::string_view text;
        Error error;
    };
    const Refused cases[] = {
        {"undo", {ErrorCode::NotJson, "line 1, column 1", "u"}},
        {"[]", {ErrorCode::WrongType, "", "object"}},
        {"{}", {ErrorCode::MissingField, "type", ""}},
        {R"({"type":7})", {ErrorCode::WrongType, "type", "string"}},
        {R"({"type":"explode"})", {ErrorCode::UnknownCommand, "type", "explode"}},
        {R"({"type":"change-plans","edits":[{"type":"undo"}]})", {ErrorCode::UnknownCommand, "edits[0].type", "undo"}},
        {R"({"type":"undo","times":2})", {ErrorCode::UnknownValue, "times", "times"}},
        {R"({"type":"move-posts","ids":["p1"],"days":2,"hours":1})", {ErrorCode::UnknownValue, "hours", "hours"}},
        {R"({"type":"move-posts","ids":["p1"]})", {ErrorCode::MissingField, "days", ""}},
        {R"({"type":"move-posts","ids":"p1","days":2})", {ErrorCode::WrongType, "ids", "array"}},
        {R"({"type":"move-posts","ids":[1],"days":2})", {ErrorCode::WrongType, "ids[0]", "string"}},
        {R"({"type":"move-posts","ids":["p1"],"days":1.5})", {ErrorCode::WrongType, "days", "integer"}},
        {R"({"type":"move-posts","ids":["p1"],"days":109938})", {ErrorCode::OutOfCalendar, "days", "109938"}},
        {R"({"type":"move-posts","ids":["p1"],"days":2,"plan":""})", {ErrorCode::InvalidId, "plan", ""}},
        {R"({"type":"change-posts","ids":["p1"],"title":null})", {ErrorCode::WrongType, "title", "string"}},
        {R"({"type":"change-posts","ids":["p1"],"date":"2026-02-30"})", {ErrorCode::InvalidDate, "date", "2026-02-30"}},
        {R"({"type":"change-posts","ids":["p1"],"variants":[{"network":"x","format":"post","alt":""}]})",
         {ErrorCode::UnknownValue, "variants[0].alt", "alt"}},
        {R"({"type":"change-posts","ids":["p1"],"silenced":[{"code":"a"},{"code":"b","why":""}]})",
         {ErrorCode::UnknownValue, "silenced[1].why", "why"}},
        {R"({"type":"change-posts","ids":["p1"],"media":{"gifs":1}})", {ErrorCode::UnknownValue, "media.gifs", "gifs"}},
        {R"({"type":"change-plans","edits":[{"type":"change-posts","ids":["p1"],"status":"sent"}]})",
         {ErrorCode::UnknownValue, "edits[0].status", "sent"}},
        {R"({"type":"change-own-date","id":"d","rule":{"type":"easter","days":999}})",
         {ErrorCode::InvalidRule, "rule.days", "-80 to 250"}},
        {R"({"type":"mark-key-dates","ids":["a"]})", {ErrorCode::MissingField, "mark", ""}},
        {R"({"type":"mark-key-dates","ids":["a"],"mark":"liked"})", {ErrorCode::UnknownValue, "mark", "liked"}},
        {R"({"type":"duplicate-posts","copies":[{"source":"p1"}]})", {ErrorCode::MissingField, "copies[0].id", ""}},
        {R"({"type":"select-posts","ids":["p1"],"posts":[]})", {ErrorCode::UnknownValue, "posts", "posts"}},
        {R"({"type":"select-posts"})", {ErrorCode::MissingField, "posts", ""}},
        {R"({"type":"select-posts","ids":[],"mode":"maybe"})", {ErrorCode::UnknownValue, "mode", "maybe"}},
        {R"({"type":"inspect"})", {ErrorCode::MissingField, "subject", ""}},
        {R"({"type":"inspect","subject":{"kind":"weather"}})", {ErrorCode::UnknownValue, "subject.kind", "weather"}},
        {R"({"type":"inspect","subject":{"kind":"none","open":"c"}})",
         {ErrorCode::UnknownValue, "subject.open", "open"}},
        {R"({"type":"show-month","month":"2026-13"})", {ErrorCode::InvalidDate, "month", "2026-13"}},
        {R"({"type":"set-language","language":"de"})", {ErrorCode::UnknownValue, "language", "de"}},
        {R"({"type":"set-filter","networks":["icq"]})", {ErrorCode::UnknownValue, "networks[0]", "icq"}},
    };
    for (const Refused& c : cases) CHECK(refusal_of(c.text) == c.error);
}
