#include "shell/app/addresses.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("A month has an address, and the address leads back", "[shell]") {
    CHECK(address_of(std::chrono::year{2026} / 12) == "#/month/2026-12");
    CHECK(month_in_address("#/month/2026-12") == std::chrono::year{2026} / 12);
}

TEST_CASE("An address that leads nowhere is no month", "[shell]") {
    for (const char* fragment : {"", "#", "#/month/", "#/month/2026-13", "#/month/2026-12/x", "/month/2026-12",
                                 "#/month/1899-12", "#/Month/2026-12", "#/month/%32026-12"}) {
        CAPTURE(fragment);
        CHECK_FALSE(month_in_address(fragment));
    }
}
