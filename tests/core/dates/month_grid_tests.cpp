#include "core/dates/month_grid.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

namespace {

constexpr year_month month(int year, unsigned number) { return std::chrono::year{year} / static_cast<int>(number); }

}  // namespace

TEST_CASE("A month shows as many weeks as it touches", "[dates]") {
    CHECK(month_grid(month(2027, 2)) == MonthGrid{day_of(2027, 2, 1), 4});   // 28 days from a Monday
    CHECK(month_grid(month(2026, 6)) == MonthGrid{day_of(2026, 6, 1), 5});   // Begins on a Monday
    CHECK(month_grid(month(2026, 8)) == MonthGrid{day_of(2026, 7, 27), 6});  // Begins on a Saturday
    CHECK(month_grid(month(2026, 12)) == MonthGrid{day_of(2026, 11, 30), 5});
}

TEST_CASE("The grid holds its first and last day and nothing outside", "[dates]") {
    const MonthGrid grid = month_grid(month(2026, 12));
    CHECK(grid.contains(day_of(2026, 11, 30)));
    CHECK(grid.contains(day_of(2027, 1, 3)));
    CHECK_FALSE(grid.contains(day_of(2026, 11, 29)));
    CHECK_FALSE(grid.contains(day_of(2027, 1, 4)));
    CHECK(grid.at(0, 1) == day_of(2026, 12, 1));
    CHECK(grid.index_of(day_of(2026, 12, 1)) == 1);
    CHECK(grid.last() == day_of(2027, 1, 3));
}

TEST_CASE("Every month of three centuries is made of whole weeks from Monday to Sunday", "[dates]") {
    for (year_month each = month(1900, 1); each <= month(2200, 12); each += std::chrono::months{1}) {
        const MonthGrid grid = month_grid(each);
        const bool is_whole =
            weekday_index(grid.first) == 0 && weekday_index(grid.last()) == 6 && grid.weeks >= 4 && grid.weeks <= 6;
        const bool is_tight = grid.contains(first_of(each)) && grid.contains(last_of(each)) &&
                              grid.index_of(first_of(each)) < 7 && grid.index_of(last_of(each)) >= grid.weeks * 7 - 7;
        if (!is_whole || !is_tight) FAIL(to_text(each));
    }
}

TEST_CASE("Every day of three centuries has one cell in its month", "[dates]") {
    for (Day day = first_day; day <= last_day; day += days{1}) {
        const MonthGrid grid = month_grid(month_of(day));
        const int index = grid.index_of(day);
        const bool is_found = grid.contains(day) && grid.at(index / 7, index % 7) == day &&
                              index % 7 == static_cast<int>(weekday_index(day));
        if (!is_found) FAIL(to_text(day));
    }
}
