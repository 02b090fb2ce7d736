// Both Easters of every year from 1600 to 2400, a line each: the year, Gregorian Easter, Orthodox Easter. The command line
// knows the years of a plan, 1900 to 2200; tests/cli/easter_oracle.test.mjs compares four centuries more.
#include "core/keydates/easter.hpp"
#include "core/keydates/orthodox_easter.hpp"

#include <iostream>

int main() {
    using namespace marronnier;
    for (int year = 1600; year <= 2400; ++year)
        std::cout << year << ' ' << to_text(gregorian_easter(year)) << ' ' << to_text(orthodox_easter(year)) << '\n';
}
