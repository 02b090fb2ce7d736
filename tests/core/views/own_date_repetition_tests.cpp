#include "core/views/own_date_repetition.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

namespace {

std::vector<std::string> texts(const OwnDateTimes& own, Language language) {
    std::vector<std::string> found;
    for (const OwnDateRepetition& one : repetitions_of(own, {}, language)) found.push_back(one.text);
    return found;
}

std::string chosen(const OwnDateTimes& own) {
    std::string found;
    for (const OwnDateRepetition& one : repetitions_of(own, {}, Language::French))
        if (one.on) found += one.text;
    return found;
}

OwnDateTimes own_date(Day day, bool every_year = false, std::optional<Rule> rule = {}) {
    return {day, day, every_year, std::move(rule)};
}

const Rule second_saturday_of_june{.when = NthWeekday{2, Weekday::Saturday, 6}};

}  // namespace

TEST_CASE("An own date offers to come back as its day suggests", "[views]") {
    const OwnDateTimes own = own_date(day_of(2027, 6, 26));
    CHECK(texts(own, Language::French) == std::vector<std::string>{"Une seule fois", "Chaque année, le 26 juin",
                                                                   "Chaque année, le 4e samedi de juin",
                                                                   "Chaque année, le dernier samedi de juin"});
    CHECK(texts(own, Language::English)[2] == "Every year, the fourth Saturday of June");
    CHECK(texts(own_date(day_of(2027, 3, 29)), Language::French).back() == "Chaque année, le jour qui suit Pâques");
}

TEST_CASE("One of them holds, also where the day would not suggest it", "[views]") {
    CHECK(chosen(own_date(day_of(2027, 6, 12))) == "Une seule fois");
    CHECK(chosen(own_date(day_of(2027, 6, 12), true)) == "Chaque année, le 12 juin");
    CHECK(chosen(own_date(day_of(2027, 6, 12), true, second_saturday_of_june)) == "Chaque année, le 2e samedi de juin");
    CHECK(chosen(own_date(day_of(2027, 1, 1), true, second_saturday_of_june)) == "Chaque année, le 2e samedi de juin");
}

TEST_CASE("Another first day brings the rule along that the old one suggested, and no other", "[views]") {
    const OwnDateTimes open_doors = own_date(day_of(2027, 6, 12), true, second_saturday_of_june);
    const OwnDateFields moved = own_date_from(open_doors, day_of(2027, 6, 20));
    CHECK(moved.from == day_of(2027, 6, 20));
    CHECK(moved.to == day_of(2027, 6, 20));
    CHECK(moved.rule == std::optional{Rule{.when = NthWeekday{3, Weekday::Sunday, 6}}});
    const OwnDateTimes since = own_date(day_of(2027, 1, 1), true, second_saturday_of_june);
    CHECK_FALSE(own_date_from(since, day_of(2028, 1, 1)).rule);
    CHECK_FALSE(own_date_from(own_date(day_of(2027, 6, 12), true), day_of(2027, 6, 20)).rule);
}
