#include "shell/panels/addresses.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

constexpr year_month december_2026 = std::chrono::year{2026} / 12;

}  // namespace

TEST_CASE("A month has an address, and the address leads back", "[shell]") {
    CHECK(address_of({.month = december_2026}) == "#/month/2026-12");
    CHECK(location_in_address("#/month/2026-12") == Location{.month = december_2026});
}

TEST_CASE("So has a post open in its month", "[shell]") {
    const Location location{.month = december_2026, .subject = ref("plan-1", "p.1_a")};
    CHECK(address_of(location) == "#/month/2026-12/post/plan-1/p.1_a");
    CHECK(location_in_address(address_of(location)) == location);
}

TEST_CASE("So has everything else that the inspector can show, and every dialog", "[shell]") {
    const auto leads_back = [](const Location& location, std::string_view address) {
        CHECK(address_of(location) == address);
        CHECK(location_in_address(address) == location);
    };
    const PlanId plan = *PlanId::parse("plan-1");
    leads_back({.month = december_2026, .subject = ClientSubject{plan}}, "#/month/2026-12/client/plan-1");
    leads_back({.month = december_2026, .subject = CampaignsSubject{}}, "#/month/2026-12/campaigns");
    leads_back({.month = december_2026, .subject = CampaignsSubject{CampaignId::parse("c1")}},
               "#/month/2026-12/campaigns/c1");
    leads_back({.month = december_2026, .subject = KeyDatesSubject{KeyDateId::parse("fr-noel")}},
               "#/month/2026-12/key-dates/fr-noel");
    leads_back({.month = december_2026, .subject = OwnDatesSubject{OwnDateId::parse("d1")}},
               "#/month/2026-12/dates/d1");
    leads_back({.month = december_2026, .subject = FindingsSubject{}}, "#/month/2026-12/findings");
    CHECK_FALSE(location_in_address("#/month/2026-12/findings/p1"));
    leads_back({.month = december_2026, .dialog = Overlay::NewClient}, "#/month/2026-12/with/new-client");
    leads_back({.month = december_2026, .dialog = Overlay::Search}, "#/month/2026-12/with/search");
    leads_back({.month = december_2026, .dialog = Overlay::Print}, "#/month/2026-12/with/print");
    leads_back({.month = december_2026, .subject = ref("plan-1", "p1"), .dialog = Overlay::Shortcuts},
               "#/month/2026-12/post/plan-1/p1/with/shortcuts");
    leads_back({.month = december_2026, .dialog = Overlay::DayList, .day = day_of(2026, 12, 17)},
               "#/month/2026-12/with/day/2026-12-17");
    leads_back({.month = december_2026, .dialog = Overlay::CloseClient, .plan = plan},
               "#/month/2026-12/with/close-client/plan-1");
}

TEST_CASE("An address that leads nowhere is no location", "[shell]") {
    for (const char* fragment : {"",
                                 "#",
                                 "#/month/",
                                 "#/month/2026-13",
                                 "#/month/2026-12/",
                                 "#/month/2026-12/x",
                                 "/month/2026-12",
                                 "#/month/1899-12",
                                 "#/Month/2026-12",
                                 "#/month/%32026-12",
                                 "#/month/2026-12/post",
                                 "#/month/2026-12/post/a",
                                 "#/month/2026-12/post/a/",
                                 "#/month/2026-12/post//b",
                                 "#/month/2026-12/post/a/b/c",
                                 "#/month/2026-12/post/a/%20",
                                 "#/month/2026-12/with/",
                                 "#/month/2026-12/with/menu",
                                 "#/month/2026-12/with/shortcuts/x",
                                 "#/month/2026-12/with/day/",
                                 "#/month/2026-12/with/day/2026-02-30",
                                 "#/month/2026-12/with/close-client/",
                                 "#/month/2026-12/campaigns/",
                                 "#/month/2026-12/client",
                                 "#/month/2026-12/dates/%"}) {
        CAPTURE(fragment);
        CHECK_FALSE(location_in_address(fragment));
    }
}
