#include "core/checks/law_checks.hpp"
#include "core/checks/text_checks.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/findings.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

struct Telling {
    std::string caption{};
    Day day = december(9);
    Place place{.country = "FR", .region = "FR-75"};
    std::vector<Network> networks{Network::Instagram};
    std::string link{};
    std::string title{};
    std::vector<KeyDateId> dismissed{};
};

Findings found_in(const Telling& telling) {
    Post post = a_post().on(telling.day).titled(telling.title);
    post.caption = telling.caption;
    post.link = telling.link;
    for (const Network network : telling.networks)
        post.variants.push_back({network, formats_of(network).front(), {}, {}});
    Plan plan = a_plan().with(post).placed(telling.place);
    KeyDateMarks marks;
    marks.dismissed = telling.dismissed;
    plan.key_dates = marks;
    const Catalogue& catalogue = key_dates_of_france();
    Findings found;
    check_texts(post, wordings_of(post), local_days(catalogue, telling.place, {telling.day, telling.day}),
                input_of(plan, catalogue), found);
    return found;
}

std::vector<FindingCode> codes_in(const Telling& telling) { return codes_of(found_in(telling)); }

const std::vector<FindingCode> nothing{};

Place in_region(std::string region) { return {.country = "FR", .region = std::move(region)}; }

}  // namespace

TEST_CASE("\"Soldes\" belongs to the legal sales of the client's region", "[checks]") {
    const std::vector<FindingCode> outside{FindingCode::SoldesOutsideWindow};
    const std::string caption = "Soldes : -50 %";
    const auto on = [&](int year, unsigned month, unsigned day, std::string region) {
        return codes_in({.caption = caption, .day = day_of(year, month, day), .place = in_region(std::move(region))});
    };
    // Winter of 2027: from 6 January in Paris, from the 2nd in Lorraine; four weeks.
    CHECK(on(2027, 1, 5, "FR-75") == outside);
    CHECK(on(2027, 1, 6, "FR-75") == nothing);
    CHECK(on(2027, 2, 2, "FR-75") == nothing);
    CHECK(on(2027, 2, 3, "FR-75") == outside);
    CHECK(on(2027, 1, 2, "FR-57") == nothing);
    CHECK(on(2027, 1, 30, "FR-57") == outside);
    // Summer in February on Réunion.
    CHECK(on(2027, 2, 20, "FR-974") == nothing);
    CHECK(on(2027, 7, 1, "FR-974") == outside);
    CHECK(on(2027, 7, 1, "FR-75") == nothing);
    // New Caledonia has laws of its own.
    CHECK(on(2027, 4, 1, "FR-NC") == nothing);
}

TEST_CASE("The nearest sales are named, with the law", "[checks]") {
    const Findings found = found_in({.caption = "#soldes", .day = day_of(2026, 12, 9)});
    REQUIRE(codes_of(found) == std::vector{FindingCode::SoldesOutsideWindow});
    CHECK(found[0].span == DaySpan{day_of(2027, 1, 6), day_of(2027, 2, 2)});
    REQUIRE(found[0].source);
    CHECK(found[0].source->text.find("L310-3") != std::string_view::npos);
    CHECK(nearest_sales(key_dates_of_france(), in_region("FR-75"), day_of(2026, 8, 1)) ==
          DaySpan{day_of(2026, 6, 24), day_of(2026, 7, 21)});
}

TEST_CASE("Sales hold for every trade, and for France alone", "[checks]") {
    Place bakery = in_region("FR-75");
    bakery.sector = "bakery";
    CHECK(codes_in({.caption = "Soldes", .day = day_of(2027, 1, 10), .place = bakery}) == nothing);
    CHECK(codes_in({.caption = "Soldes", .day = day_of(2027, 4, 10), .place = bakery}) ==
          std::vector{FindingCode::SoldesOutsideWindow});
    CHECK(codes_in({.caption = "Soldes", .day = day_of(2027, 4, 10), .place = {.country = "BE"}}) == nothing);
    CHECK(codes_in({.caption = "Le solde du compte", .day = day_of(2027, 4, 10)}) == nothing);
}

TEST_CASE("A partnership says that it is one, in France", "[checks]") {
    const std::vector<FindingCode> missing{FindingCode::InfluencerMentionMissing};
    CHECK(codes_in({.caption = "En partenariat avec Dior"}) == missing);
    CHECK(codes_in({.caption = "Un joli sac #ad"}) == missing);
    CHECK(codes_in({.caption = "Publicité. En partenariat avec Dior"}) == nothing);
    CHECK(codes_in({.caption = "Collaboration commerciale avec Dior #ad"}) == nothing);
    CHECK(codes_in({.caption = "En partenariat avec Dior", .place = {.country = "CH"}}) == nothing);
    // The public does not read the title.
    CHECK(codes_in({.caption = "Un joli sac", .title = "Sponsorisé par Dior"}) == missing);
    CHECK(codes_in({.caption = "Offert par Dior", .title = "Publicité Dior"}) == missing);
}

TEST_CASE("A contest shows where its rules are", "[checks]") {
    const std::vector<FindingCode> missing{FindingCode::ContestWithoutRules};
    CHECK(codes_in({.caption = "Jeu-concours : 3 paniers à gagner"}) == missing);
    CHECK(codes_in({.caption = "Giveaway time", .place = {.country = "CA"}}) == missing);
    CHECK(codes_in({.caption = "Concours, règlement en bio"}) == nothing);
    CHECK(codes_in({.caption = "Concours : https://exemple.fr/jeu"}) == nothing);
    CHECK(codes_in({.caption = "Concours sur exemple.fr"}) == nothing);
    CHECK(codes_in({.caption = "Concours", .link = "https://exemple.fr"}) == nothing);
    CHECK(codes_in({.caption = "Médaille d’or au concours agricole"}) == nothing);
}

TEST_CASE("On Facebook a contest is not entered by sharing", "[checks]") {
    const std::string caption = "Concours ! Règlement sur le site. Partagez et taguez deux amis pour participer";
    const Findings found = found_in({.caption = caption, .networks = {Network::Instagram, Network::Facebook}});
    REQUIRE(codes_of(found) == std::vector{FindingCode::ContestAsksToShare});
    CHECK(found[0].network == Network::Facebook);
    CHECK(codes_in({.caption = caption}) == nothing);
    CHECK(codes_in({.caption = "Partagez cette recette", .networks = {Network::Facebook}}) == nothing);
    CHECK(codes_in({.caption = "Concours, règlement en bio : commentez", .networks = {Network::Facebook}}) == nothing);
}

TEST_CASE("What is asked on Instagram alone is not asked on Facebook", "[checks]") {
    Post post = a_post().for_network(Network::Facebook).for_network(Network::Instagram);
    post.caption = "Concours, règlement sur le site";
    post.variants[1].caption = "Concours, règlement en bio. Taguez un ami";
    const Plan plan = a_plan().with(post);
    Findings found;
    check_texts(post, wordings_of(post), {}, input_of(plan, key_dates_of_france()), found);
    CHECK(found.empty());
}

TEST_CASE("Google Business refuses phone numbers, the others show them", "[checks]") {
    const std::string caption = "Réservez au 03 87 12 34 56";
    CHECK(codes_in({.caption = caption}) == nothing);
    const Findings found = found_in({.caption = caption, .networks = {Network::Facebook, Network::GoogleBusiness}});
    REQUIRE(codes_of(found) == std::vector{FindingCode::PhoneInGoogleBusiness});
    CHECK(found[0].network == Network::GoogleBusiness);
    CHECK(codes_in({.caption = "Le 24.12.2026, 12,50 €", .networks = {Network::GoogleBusiness}}) == nothing);
}

TEST_CASE("A festive tone on a day of mourning is noticed, with the day's name", "[checks]") {
    const Day november_13 = day_of(2026, 11, 13);
    const Findings found = found_in({.caption = "Fêtez le week-end 🎉", .day = november_13});
    REQUIRE(codes_of(found) == std::vector{FindingCode::CheerfulOnMourning});
    CHECK(found[0].detail == "Attentats du 13 novembre 2015");
    CHECK(codes_in({.caption = "Nous nous souvenons.", .day = november_13}) == nothing);
    CHECK(codes_in({.caption = "Fêtez le week-end 🎉", .day = day_of(2026, 11, 14)}) == nothing);
    CHECK(codes_in({.caption = "Venez", .day = november_13, .title = "Promo !!"}) ==
          std::vector{FindingCode::CheerfulOnMourning});
}

TEST_CASE("A day of mourning that the client has dismissed is none", "[checks]") {
    CHECK(codes_in({.caption = "Fêtez",
                    .day = day_of(2026, 11, 13),
                    .dismissed = {key_date_id("fr.attentats-13-novembre")}}) == nothing);
}

TEST_CASE("Each code is told once for a post, and posts without a day have no dates to offend", "[checks]") {
    Post post = a_post().for_network(Network::Facebook).for_network(Network::Instagram);
    post.caption = "Soldes, #ad";
    post.variants[1].caption = "Soldes aussi, #ad";
    const Plan plan = a_plan().with(post);
    Findings found;
    check_texts(post, wordings_of(post), {}, input_of(plan, key_dates_of_france()), found);
    CHECK(codes_of(found) == std::vector{FindingCode::InfluencerMentionMissing});
}
