#include "shell/app/addresses.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

constexpr year_month december_2026 = std::chrono::year{2026} / 12;

}  // namespace

TEST_CASE("A month has an address, and the address leads back", "[shell]") {
    CHECK(address_of({december_2026, {}}) == "#/month/2026-12");
    CHECK(location_in_address("#/month/2026-12") == Location{december_2026, {}});
}

TEST_CASE("So has a post open in its month", "[shell]") {
    const Location location{december_2026, ref("plan-1", "p.1_a")};
    CHECK(address_of(location) == "#/month/2026-12/post/plan-1/p.1_a");
    CHECK(location_in_address(address_of(location)) == location);
}

TEST_CASE("An address that leads nowhere is no location", "[shell]") {
    for (const char* fragment :
         {"", "#", "#/month/", "#/month/2026-13", "#/month/2026-12/", "#/month/2026-12/x", "/month/2026-12",
          "#/month/1899-12", "#/Month/2026-12", "#/month/%32026-12", "#/month/2026-12/post", "#/month/2026-12/post/a",
          "#/month/2026-12/post/a/", "#/month/2026-12/post//b", "#/month/2026-12/post/a/b/c",
          "#/month/2026-12/post/a/%20"}) {
        CAPTURE(fragment);
        CHECK_FALSE(location_in_address(fragment));
    }
}
