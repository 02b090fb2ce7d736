// Campaigns and own dates beside the calendar: shell/panels/campaigns_panel.cpp and own_dates_panel.cpp.
#include "tests/support/builders.hpp"
#include "tests/support/driven_app.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

const Campaign& campaign_in(const Plan& plan, std::string_view id) {
    const Campaign* campaign = plan.campaigns.find(campaign_id(id));
    REQUIRE(campaign);
    return *campaign;
}

const OwnDate& own_date_in(const Plan& plan, std::string_view id) {
    const OwnDate* own_date = plan.own_dates.find(own_date_id(id));
    REQUIRE(own_date);
    return *own_date;
}

}  // namespace

TEST_CASE("A new campaign is a week from today, and its name waits to be typed", "[shell]") {
    DrivenApp person{{a_plan()}};
    person.click(Role::Button, "Campagnes");
    CHECK(person.shows(Role::Heading, "Campagnes"));
    person.click(Role::Button, "Nouvelle campagne");
    CHECK(campaign_in(person.plan(), "id1").name == "Nouvelle campagne");
    CHECK(campaign_in(person.plan(), "id1").from == december(2));
    CHECK(campaign_in(person.plan(), "id1").to == december(8));
    CHECK(person.field("Nom de la campagne").focus);
    person.type("Nom de la campagne", "Noël");
    CHECK(campaign_in(person.plan(), "id1").name == "Noël");
    person.key("z", {.control = true});
    CHECK(campaign_in(person.plan(), "id1").name == "Nouvelle campagne");
}

TEST_CASE("A campaign opens and closes with its row", "[shell]") {
    DrivenApp person{{a_plan().with(a_campaign("c1", december(3), december(9)))}};
    person.click(Role::Button, "Campagnes");
    CHECK(person.platform.fields.empty());
    person.click(Role::Button, "Campagne c1, jeu. 3 déc. – mer. 9 déc.");
    CHECK(person.field("Nom de la campagne").text == "Campagne c1");
    CHECK(person.field("Du").text == "2026-12-03");
    CHECK(person.field("Au").text == "2026-12-09");
    person.click(Role::Button, "Campagne c1, jeu. 3 déc. – mer. 9 déc.");
    CHECK(person.platform.fields.empty());
}

TEST_CASE("A campaign that starts later than it ended takes the end along", "[shell]") {
    DrivenApp person{{a_plan().with(a_campaign("c1", december(3), december(9)))}};
    person.click(Role::Button, "Campagnes");
    person.click(Role::Button, "Campagne c1, jeu. 3 déc. – mer. 9 déc.");
    person.type("Du", "2026-12-05");
    CHECK(campaign_in(person.plan(), "c1").to == december(9));
    person.type("Du", "2026-12-20");
    CHECK(campaign_in(person.plan(), "c1").from == december(20));
    CHECK(campaign_in(person.plan(), "c1").to == december(20));
    person.type("Au", "2026-12-24");
    CHECK(campaign_in(person.plan(), "c1").from == december(20));
    CHECK(campaign_in(person.plan(), "c1").to == december(24));
}

TEST_CASE("A campaign takes the colour chosen, and goes when it is removed", "[shell]") {
    DrivenApp person{{a_plan().with(a_campaign("c1", december(3), december(9)))}};
    person.click(Role::Button, "Campagnes");
    person.click(Role::Button, "Campagne c1, jeu. 3 déc. – mer. 9 déc.");
    person.click(Role::Button, "Couleur 3");
    CHECK(campaign_in(person.plan(), "c1").color == Color{0x2B66C4});
    person.click(Role::Button, "Supprimer la campagne");
    CHECK(person.plan().campaigns.empty());
    CHECK(person.platform.fields.empty());
}

TEST_CASE("A new own date is today's, every year, and its name waits to be typed", "[shell]") {
    DrivenApp person{{a_plan()}};
    person.click(Role::Button, "Dates du client");
    CHECK(person.shows(Role::Heading, "Dates du client"));
    person.click(Role::Button, "Nouvelle date");
    CHECK(own_date_in(person.plan(), "id1").name == "Nouvelle date");
    CHECK(own_date_in(person.plan(), "id1").from == december(2));
    CHECK(own_date_in(person.plan(), "id1").to == december(2));
    CHECK(own_date_in(person.plan(), "id1").every_year);
    CHECK(person.field("Nom de la date").focus);
    person.type("Nom de la date", "Foire");
    CHECK(own_date_in(person.plan(), "id1").name == "Foire");
}

TEST_CASE("An own date of one day stays one, a longer one moves its end only when it must", "[shell]") {
    DrivenApp person{{a_plan().with(an_own_date("d1", december(3), december(3)))}};
    person.click(Role::Button, "Dates du client");
    person.click(Role::Button, "Date d1, jeu. 3 déc.");
    person.type("Du", "2026-12-01");
    CHECK(own_date_in(person.plan(), "d1").from == december(1));
    CHECK(own_date_in(person.plan(), "d1").to == december(1));
    person.type("Au", "2026-12-04");
    person.type("Du", "2026-12-02");
    CHECK(own_date_in(person.plan(), "d1").to == december(4));
    person.type("Du", "2026-12-07");
    CHECK(own_date_in(person.plan(), "d1").to == december(7));
}

TEST_CASE("An own date comes back by its date, by its weekday or not, and goes when it is removed", "[shell]") {
    DrivenApp person{{a_plan().with(an_own_date("d1", december(3), december(3)))}};
    person.click(Role::Button, "Dates du client");
    person.click(Role::Button, "Date d1, jeu. 3 déc.");
    person.click(Role::Button, "Chaque année, le 3 décembre");
    CHECK(own_date_in(person.plan(), "d1").every_year);
    CHECK(person.shows(Role::Text, "Prochaine fois : jeudi 3 décembre 2026"));
    person.click(Role::Button, "Chaque année, le premier jeudi de décembre");
    CHECK(own_date_in(person.plan(), "d1").rule == Rule{.when = NthWeekday{1, Weekday::Thursday, 12}});
    // With another first day it is the same weekday no more, but the same place in the month.
    person.type("Du", "2026-12-08");
    CHECK(own_date_in(person.plan(), "d1").rule == Rule{.when = NthWeekday{2, Weekday::Tuesday, 12}});
    person.click(Role::Button, "Une seule fois");
    CHECK_FALSE(own_date_in(person.plan(), "d1").every_year);
    CHECK_FALSE(own_date_in(person.plan(), "d1").rule);
    CHECK_FALSE(person.shows(Role::Text, "Prochaine fois"));
    person.click(Role::Button, "Supprimer");
    CHECK(person.plan().own_dates.empty());
    CHECK(person.platform.fields.empty());
}
