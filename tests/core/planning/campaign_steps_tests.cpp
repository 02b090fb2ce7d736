#include "core/planning/campaign_steps.hpp"
#include "tests/support/errors.hpp"
#include "tests/support/mothers_day.hpp"
#include "tests/support/shipped_catalogue.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

constexpr EnumSet<SkippedDays> no_days{};
constexpr EnumSet<SkippedDays> weekends{SkippedDays::Weekends};
constexpr EnumSet<SkippedDays> holidays{SkippedDays::Holidays};
constexpr EnumSet<SkippedDays> both{SkippedDays::Weekends, SkippedDays::Holidays};

// Victory in Europe Day, a Friday, and Whit Monday.
const PublicHolidays in_may_2026{day_of(2026, 5, 8), day_of(2026, 5, 25)};

const char* name_of_reason(MovedBecauseOf reason) {
    return reason == MovedBecauseOf::Nothing ? "" : reason == MovedBecauseOf::Weekend ? " weekend" : " holiday";
}

// "2026-05-08 weekend"
std::string falls_on(Day anchor, int step, EnumSet<SkippedDays> skips) {
    const StepDay found = step_day(anchor, step, skips, in_may_2026);
    return to_text(found.day) + name_of_reason(found.reason);
}

// "announcement 2026-05-10>2027-05-07 weekend", a line for each.
std::string written(const Result<CampaignMove>& move) {
    if (!move) return "refused";
    std::string text = to_text(move->span.from) + '/' + to_text(move->span.to) + '\n';
    for (const PostMove& post : move->posts) {
        text += post.title;
        if (post.from && post.to) text += ' ' + to_text(*post.from) + '>' + to_text(*post.to);
        text += std::string{name_of_reason(post.reason)} + '\n';
    }
    return text;
}

}  // namespace

TEST_CASE("A step is counted from the key date and leaves skipped days away from it", "[planning][campaigns]") {
    const Day sunday = day_of(2026, 5, 31);
    CHECK(falls_on(sunday, -21, no_days) == "2026-05-10");
    CHECK(falls_on(sunday, -21, weekends) == "2026-05-08 weekend");
    CHECK(falls_on(sunday, -21, both) == "2026-05-07 weekend");
    CHECK(falls_on(sunday, -21, holidays) == "2026-05-10");
    CHECK(falls_on(sunday, -23, holidays) == "2026-05-07 holiday");
    CHECK(falls_on(sunday, -22, weekends) == "2026-05-08 weekend");
    CHECK(falls_on(sunday, 1, both) == "2026-06-01");
    CHECK(falls_on(sunday, 6, both) == "2026-06-08 weekend");
    CHECK(falls_on(sunday, 7, both) == "2026-06-08 weekend");
    CHECK(falls_on(day_of(2026, 5, 24), 1, both) == "2026-05-26 holiday");
    CHECK(falls_on(day_of(2026, 5, 22), 1, both) == "2026-05-26 weekend");
}

TEST_CASE("The day itself never moves", "[planning][campaigns]") {
    CHECK(falls_on(day_of(2026, 5, 31), 0, both) == "2026-05-31");
    CHECK(falls_on(day_of(2026, 5, 25), 0, both) == "2026-05-25");
}

TEST_CASE("Public holidays are those of the client's place", "[planning][campaigns]") {
    const DaySpan easter{day_of(2026, 4, 1), day_of(2026, 4, 10)};
    CHECK(public_holidays(shipped(), {.region = "FR-75"}, easter) == PublicHolidays{day_of(2026, 4, 6)});
    CHECK(public_holidays(shipped(), {.region = "FR-57"}, easter) ==
          PublicHolidays{day_of(2026, 4, 3), day_of(2026, 4, 6)});
}

TEST_CASE("A campaign finds its key date in another year", "[planning][campaigns]") {
    CHECK(*anchor_in_year(shipped(), mothers_day(), 2027) == day_of(2027, 5, 30));
    CHECK(*anchor_in_year(shipped(), mothers_day(), 2034) == day_of(2034, 6, 4));
}

TEST_CASE("Of two occurrences in a year, the one nearest to the same time of year counts", "[planning][campaigns]") {
    Campaign ramadan = mothers_day();
    ramadan.key_date = key_date_id("faith.debut-du-ramadan");
    ramadan.anchor = day_of(2029, 1, 16);
    CHECK(*anchor_in_year(shipped(), ramadan, 2030) == day_of(2030, 1, 5));
    ramadan.anchor = day_of(2031, 12, 15);
    CHECK(*anchor_in_year(shipped(), ramadan, 2030) == day_of(2030, 12, 26));
}

TEST_CASE("A key date that is unknown, or does not fall that year, is told", "[planning][campaigns]") {
    const auto refusal = [](Campaign campaign, int year) { return anchor_in_year(shipped(), campaign, year).error(); };
    Campaign campaign = mothers_day();
    CHECK(refusal(campaign, 1949) == Error{ErrorCode::NotThatYear, {}, "1949"});
    CHECK(refusal(campaign, 2201).code == ErrorCode::OutOfCalendar);
    campaign.key_date = key_date_id("fr.fete-du-futur");
    CHECK(refusal(campaign, 2027) == Error{ErrorCode::NoSuchKeyDate, {}, "fr.fete-du-futur"});
    campaign.key_date.reset();
    CHECK(refusal(campaign, 2027) == Error{ErrorCode::MissingField, "key_date", {}});
    campaign.anchor.reset();
    CHECK(refusal(campaign, 2027) == Error{ErrorCode::MissingField, "anchor", {}});
}

TEST_CASE("Mothers' day moves with its steps from year to year", "[planning][campaigns]") {
    const auto moved_to = [](Day anchor) {
        return written(campaign_moved(mothers_day_plan(), shipped(), campaign_id("c1"), anchor, weekends));
    };
    CHECK(moved_to(day_of(2027, 5, 30)) ==
          "2027-05-07/2027-05-31\n"
          "announcement 2026-05-10>2027-05-07 weekend\n"
          "extra 2026-05-20>2027-05-19\n"
          "story 2026-05-24>2027-05-21 weekend\n"
          "post 2026-05-31>2027-05-30\n"
          "results 2026-06-01>2027-05-31\n"
          "idea\n");
    CHECK(moved_to(day_of(2034, 6, 4)) ==
          "2034-05-12/2034-06-05\n"
          "announcement 2026-05-10>2034-05-12 weekend\n"
          "extra 2026-05-20>2034-05-24\n"
          "story 2026-05-24>2034-05-26 weekend\n"
          "post 2026-05-31>2034-06-04\n"
          "results 2026-06-01>2034-06-05\n"
          "idea\n");
}

TEST_CASE("Skipping more days moves only the steps that are where they belong", "[planning][campaigns]") {
    Plan plan = mothers_day_plan();
    plan.posts.put(a_step("story", -7, day_of(2026, 5, 23)));  // Put on the Saturday by hand.
    const auto skipping = [&plan](EnumSet<SkippedDays> skips) {
        return written(campaign_moved(plan, shipped(), campaign_id("c1"), day_of(2026, 5, 31), skips));
    };
    const std::string rest =
        "extra 2026-05-20>2026-05-20\n"
        "story 2026-05-23>2026-05-23\n"
        "post 2026-05-31>2026-05-31\n"
        "results 2026-06-01>2026-06-01\n"
        "idea\n";
    CHECK(skipping(both) == "2026-05-07/2026-06-01\nannouncement 2026-05-10>2026-05-07 weekend\n" + rest);
    CHECK(skipping(no_days) == "2026-05-10/2026-06-01\nannouncement 2026-05-10>2026-05-10\n" + rest);
}

TEST_CASE("A campaign keeps the room it has around its steps", "[planning][campaigns]") {
    Campaign campaign = mothers_day();
    campaign.from = day_of(2026, 5, 1);
    campaign.to = june(10);
    const auto move =
        campaign_moved(mothers_day_plan(campaign), shipped(), campaign_id("c1"), day_of(2026, 6, 3), weekends);
    CHECK(move->span == DaySpan{day_of(2026, 5, 4), june(13)});
}

TEST_CASE("A campaign that would leave the calendar, or has no day to count from, does not move",
          "[planning][campaigns]") {
    const auto refusal = [](const Plan& plan, std::string_view id, Day anchor) {
        return campaign_moved(plan, shipped(), campaign_id(id), anchor, no_days).error();
    };
    CHECK(refusal(mothers_day_plan(), "c1", first_day).code == ErrorCode::OutOfCalendar);
    CHECK(refusal(mothers_day_plan(), "c1", last_day).code == ErrorCode::OutOfCalendar);
    CHECK(refusal(mothers_day_plan(), "c9", june(1)) == Error{ErrorCode::NoSuchCampaign, {}, "c9"});
    Campaign untied = mothers_day();
    untied.anchor.reset();
    CHECK(refusal(mothers_day_plan(untied), "c1", june(1)) == Error{ErrorCode::MissingField, "anchor", {}});
}

TEST_CASE("A year in a name becomes the other, a longer number does not", "[planning][campaigns]") {
    CHECK(name_in_year("Fête des mères 2026", 2026, 2027) == "Fête des mères 2027");
    CHECK(name_in_year("2026, Noël 2026-2027", 2026, 2027) == "2027, Noël 2027-2027");
    CHECK(name_in_year("Lot 12026, lot 20267, lot 2026", 2026, 2027) == "Lot 12026, lot 20267, lot 2027");
    CHECK(name_in_year("Soldes", 2026, 2027) == "Soldes");
}
