#include "core/print/page_fit.hpp"

#include <catch2/catch_test_macros.hpp>

#include <numeric>

using namespace marronnier;

namespace {

constexpr PostLengths ordinary{.facts = 20, .title = 40};

// A month of five weeks with as many posts on each day.
std::vector<WeekLengths> month_with(int posts_a_day) {
    std::vector<WeekLengths> weeks(5);
    for (WeekLengths& week : weeks)
        for (DayLengths& day : week.days) {
            day.head = 12;
            day.posts.assign(static_cast<std::size_t>(posts_a_day), ordinary);
        }
    return weeks;
}

float total(const PageFit& fit) {
    return std::accumulate(fit.weeks.begin(), fit.weeks.end(), 0.0f,
                           [](float sum, const WeekFit& week) { return sum + week.posts_pt; });
}

}  // namespace

TEST_CASE("A quiet month is set in large type and shows everything", "[print]") {
    const PageFit fit = fit_on_page(month_with(1), Paper::A4);
    CHECK(fit.type_pt == 10);
    for (const WeekFit& week : fit.weeks) CHECK(week.posts == std::array{1, 1, 1, 1, 1, 1, 1});
}

TEST_CASE("A fuller month shrinks before anything is left out", "[print]") {
    const PageFit fit = fit_on_page(month_with(3), Paper::A4);
    CHECK(fit.type_pt < 10);
    for (const WeekFit& week : fit.weeks) CHECK(week.posts == std::array{3, 3, 3, 3, 3, 3, 3});
}

TEST_CASE("A3 shows what A4 has to leave out", "[print]") {
    const auto weeks = month_with(6);
    CHECK(fit_on_page(weeks, Paper::A4).weeks[0].posts[0] < 6);
    CHECK(fit_on_page(weeks, Paper::A3).weeks[0].posts[0] == 6);
}

TEST_CASE("Whatever there is, the page is never higher than its paper", "[print]") {
    for (const int posts : {0, 1, 2, 5, 10, 60}) {
        CHECK(total(fit_on_page(month_with(posts), Paper::A4)) <= 485);
        CHECK(total(fit_on_page(month_with(posts), Paper::A3)) <= 728);
    }
}

TEST_CASE("One overfull day leaves the other weeks their room", "[print]") {
    auto weeks = month_with(1);
    weeks[2].days[3].posts.assign(60, ordinary);
    const PageFit fit = fit_on_page(weeks, Paper::A4);
    CHECK(fit.weeks[2].posts[3] > 10);
    CHECK(fit.weeks[2].posts[3] < 60);
    CHECK(fit.weeks[0].posts[0] == 1);
    CHECK(fit.weeks[4].posts[6] == 1);
}

TEST_CASE("Long texts are cut to the lines they were given", "[print]") {
    const PageFit fit = fit_on_page(month_with(1), Paper::A4);
    const PostLines lines = fit.lines({.facts = 500, .title = 500, .text = 5000});
    CHECK(lines.facts == 3);
    CHECK(lines.title == 3);
    CHECK(lines.text == 9);
    CHECK(fit.lines({.facts = 5, .title = 5}).text == 0);
}

TEST_CASE("Letters of East Asia and pictures count twice", "[print]") {
    CHECK(width_of("fête") == 4);
    CHECK(width_of("日本") == 4);
    CHECK(width_of("🌰") == 2);
}
