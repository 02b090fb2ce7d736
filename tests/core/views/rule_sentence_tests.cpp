#include "core/views/rule_sentence.hpp"
#include "tests/support/key_date_rules.hpp"
#include "tests/support/random_rule.hpp"
#include "tests/support/shipped_catalogue.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace marronnier;
using namespace marronnier::tests;
using enum Weekday;

namespace {

std::string of_date(Language language, std::string_view id) {
    return rule_sentence(language, shipped_date(id).rule, shipped());
}

struct Case {
    Rule rule;
    std::string_view french, english;
};

Rule with_years(Rule rule, std::optional<int> from, std::optional<int> until, int every = 1,
                std::optional<int> length = {}) {
    rule.valid_from = from;
    rule.valid_until = until;
    rule.every_years = every;
    rule.length_days = length;
    return rule;
}

std::vector<Box<Rule>> thirteenths() {
    std::vector<Box<Rule>> days;
    for (unsigned month = 1; month <= 12; ++month) days.push_back(fixed(month, 13));
    return days;
}

// Each kind at least once, in the order of Rule::when.
std::vector<Case> cases() {
    const EnumSet<Weekday> not_sunday{Monday, Tuesday, Wednesday, Thursday, Friday, Saturday};
    return {
        {fixed(5, 1), "Le 1er mai.", "1 May."},
        {fixed(2, 29), "Le 29 février des années bissextiles.", "29 February of leap years."},
        {whole_month(8), "Tout le mois d’août.", "The whole month of August."},
        {nth(3, Sunday, 6), "Le 3e dimanche de juin.", "The third Sunday of June."},
        {nth(1, Sunday, 10), "Le premier dimanche d’octobre.", "The first Sunday of October."},
        {last(Sunday, 4), "Le dernier dimanche d’avril.", "The last Sunday of April."},
        {weekend(3, 9), "Le 3e samedi de septembre et le dimanche qui suit.",
         "The third Saturday of September and the Sunday after it."},
        {easter(0), "Le dimanche après la première pleine lune du printemps.",
         "The Sunday after the first full moon of spring."},
        {easter(39), "39 jours après Pâques.", "39 days after Easter."},
        {easter(1), "Le jour qui suit Pâques.", "The day after Easter."},
        {easter(-1), "Le jour qui précède Pâques.", "The day before Easter."},
        {orthodox_easter_and(0), "Le dimanche après la première pleine lune du printemps, selon le calendrier julien.",
         "The Sunday after the first full moon of spring, by the Julian calendar."},
        {orthodox_easter_and(-2), "2 jours avant la Pâque orthodoxe.", "2 days before Orthodox Easter."},
        {hijri(9, 1), "Le 1er jour de ramadan du calendrier musulman (la date peut varier d’un jour).",
         "The 1st day of Ramadan in the Islamic calendar (the date may differ by a day)."},
        {hebrew(HebrewMonth::Adar, 14), "Le 14e jour d’adar du calendrier hébraïque.",
         "The 14th day of Adar in the Hebrew calendar."},
        {chinese(8, 22), "Le 22e jour du 8e mois du calendrier chinois.",
         "The 22nd day of the 8th month of the Chinese calendar."},
        {season(Season::MarchEquinox, 1), "L’équinoxe de mars.", "The March equinox."},
        {table({one_day(2026, 4, 29)}), "Des dates annoncées année par année, en 2026.",
         "Dates announced year by year, in 2026."},
        {table({one_day(2026, 4, 29), one_day(2028, 5, 1)}), "Des dates annoncées année par année, de 2026 à 2028.",
         "Dates announced year by year, from 2026 to 2028."},
        {table({}), "Des dates qui ne sont pas encore annoncées.", "Dates that are not announced yet."},
        {weekday(Friday, WeekdayRelation::After, nth(4, Thursday, 11)), "Le vendredi après le 4e jeudi de novembre.",
         "The Friday after the fourth Thursday of November."},
        {weekday(Saturday, WeekdayRelation::Before, fixed(12, 25)), "Le samedi avant le 25 décembre.",
         "The Saturday before 25 December."},
        {weekday(Tuesday, WeekdayRelation::OnOrAfter, fixed(2, 5)),
         "Le mardi qui suit le 5 février, ou ce jour même si c’est un mardi.",
         "The Tuesday after 5 February, or that very day if it is a Tuesday."},
        {weekday(Monday, WeekdayRelation::OnOrBefore, fixed(11, 2)),
         "Le lundi qui précède le 2 novembre, ou ce jour même si c’est un lundi.",
         "The Monday before 2 November, or that very day if it is a Monday."},
        {weekday(Sunday, WeekdayRelation::Nearest, fixed(10, 10)),
         "Le dimanche le plus proche, avant ou après le 10 octobre.", "The Sunday nearest to 10 October."},
        {offset(fixed(1, 1), 255), "255 jours après le 1er janvier.", "255 days after 1 January."},
        {offset(fixed(3, 1), -1), "Le jour qui précède le 1er mars.", "The day before 1 March."},
        {weekday(Friday, WeekdayRelation::Before, easter(0)), "Le vendredi avant Pâques.",
         "The Friday before Easter Sunday."},
        {offset(fixed(7, 14), 0), "Le même jour que le 14 juillet.", "The same day as 14 July."},
        {shift(nth(2, Wednesday, 1), 12, -7), "Le 2e mercredi de janvier, ou 7 jours plus tôt si c’est après le 12.",
         "The second Wednesday of January, or 7 days earlier if that is after the 12th."},
        {shift(fixed(1, 2), 1, 1), "Le 2 janvier, ou 1 jour plus tard si c’est après le 1er.",
         "2 January, or 1 day later if that is after the 1st."},
        {on_weekdays(fixed(1, 3), not_sunday), "Le 3 janvier, sauf si c’est un dimanche.",
         "3 January, unless that is a Sunday."},
        {on_weekdays(fixed(1, 2), {Monday, Saturday}), "Le 2 janvier, si c’est un lundi ou un samedi.",
         "2 January, if that is a Monday or a Saturday."},
        {on_weekdays(any(thirteenths()), {Friday}), "Le 13 de chaque mois, si c’est un vendredi.",
         "The 13th of each month, if that is a Friday."},
        {unless(last(Sunday, 5), easter(49), nth(1, Sunday, 6)),
         "Le dernier dimanche de mai, sauf si c’est la Pentecôte : alors le premier dimanche de juin.",
         "The last Sunday of May, unless that is Whit Sunday: then the first Sunday of June."},
        {unless(last(Friday, 5), easter(40), offset(last(Friday, 5), -7)),
         "Le dernier vendredi de mai, sauf si c’est 40 jours après Pâques : alors 7 jours plus tôt.",
         "The last Friday of May, unless that is 40 days after Easter: then 7 days earlier."},
        {any({fixed(4, 28), fixed(9, 22)}), "Le 28 avril ; le 22 septembre.", "28 April; 22 September."},
        {by_year({Era{2017, fixed(5, 27)}, Era{.rule = fixed(5, 28)}}),
         "Jusqu’en 2017, le 27 mai ; ensuite, le 28 mai.", "Until 2017, 27 May; after that, 28 May."},
        {Rule{.when = Override{fixed(7, 1), {2020, 2021}, {one_day(2020, 7, 15)}}},
         "Le 1er juillet, sauf en 2020 : le 15 juillet ; en 2021 : aucune date.",
         "1 July, except in 2020: 15 July; in 2021: no date."},
        {Rule{.when = Override{fixed(7, 1), {2017, 2018, 2019, 2020, 2021}, {}}},
         "Le 1er juillet, sauf certaines années.", "1 July, except in some years."},
        {with_years(fixed(7, 1), 1950, {}), "Le 1er juillet. À partir de 1950.", "1 July. From 1950 on."},
        {with_years(fixed(7, 1), {}, 2002), "Le 1er juillet. Jusqu’en 2002.", "1 July. Until 2002."},
        {with_years(fixed(7, 1), 2021, 2021, 1, 2), "Le 1er juillet. Dure 2 jours, en 2021.",
         "1 July. Lasts 2 days, in 2021."},
        {with_years(fixed(7, 1), 1896, 2028, 4, 1), "Le 1er juillet. Tous les 4 ans, de 1896 à 2028.",
         "1 July. Every 4 years, from 1896 to 2028."},
    };
}

}  // namespace

TEST_CASE("Every kind of rule is said in French and in English", "[views][keydates]") {
    std::set<std::size_t> kinds;
    for (const Case& expected : cases()) {
        CHECK(rule_sentence(Language::French, expected.rule, shipped()) == expected.french);
        CHECK(rule_sentence(Language::English, expected.rule, shipped()) == expected.english);
        kinds.insert(expected.rule.when.index());
    }
    CHECK(kinds.size() == std::variant_size_v<decltype(Rule::when)>);
}

TEST_CASE("A rule inside goes by the name it has where the date is from", "[views][keydates]") {
    CHECK(of_date(Language::French, "trade.cyber-monday") == "3 jours après le Black Friday. À partir de 2013.");
    CHECK(of_date(Language::English, "trade.vendredi-vert") == "The same day as Black Friday. From 2017 on.");
    CHECK(of_date(Language::English, "fr.fete-des-meres") ==
          "The last Sunday of May, unless that is Pentecost: then the first Sunday of June. From 1950 on.");
    CHECK(of_date(Language::French, "fr.soldes-ete-moselle") ==
          "Le même jour que les Soldes d’été, sauf en 2021 : le 26 juin. Dure 28 jours, à partir de 2020.");
}

TEST_CASE("A rule inside does not go by what another country keeps on that day", "[views][keydates]") {
    CHECK(of_date(Language::French, "be.soldes-d-ete") ==
          "Le 1er juillet, sauf si c’est un dimanche, sauf en 2020 : le 1er août. Dure 31 jours, à partir de 2014.");
}

TEST_CASE("A rule whose inner date has no name here is spelt", "[views][keydates]") {
    const Rule rule = unless(last(Sunday, 5), easter(49), nth(1, Sunday, 6));
    CHECK(rule_sentence(Language::French, rule, {}) ==
          "Le dernier dimanche de mai, sauf si c’est 49 jours après Pâques : alors le premier dimanche de juin.");
}

TEST_CASE("Every shipped date says why it falls when it does", "[views][keydates][packs]") {
    CHECK(shipped().definitions.size() == 717);
    for (const KeyDateDefinition& date : shipped().definitions)
        for (const Language language : {Language::French, Language::English}) {
            const std::string text = rule_sentence(language, date.rule, shipped());
            CAPTURE(date.id.text(), text);
            CHECK(text.size() > 5);
            CHECK(text.back() == '.');
            CHECK(text.find_first_of("{}|") == std::string::npos);
            CHECK(text.find("  ") == std::string::npos);
            CHECK(text.size() < 250);
        }
}

TEST_CASE("A rule of any kind that a file can hold is said", "[views][keydates][property]") {
    Random random{12};
    for (int i = 0; i < 1000; ++i) {
        const std::string text = rule_sentence(Language::French, random_rule(random), {});
        CAPTURE(text);
        CHECK(text.size() > 5);
        CHECK(text.find_first_of("{}|") == std::string::npos);
    }
}
