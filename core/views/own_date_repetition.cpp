#include "core/views/own_date_repetition.hpp"

#include "core/keydates/rules_of_day.hpp"
#include "core/views/rule_phrase.hpp"
#include "core/words/words.hpp"

#include <algorithm>

namespace marronnier {

namespace {

Rule same_date(Day day) {
    const year_month_day date{day};
    return {.when = FixedDay{static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day())}};
}

bool is_among(const std::vector<Rule>& rules, const Rule& rule) {
    return std::find(rules.begin(), rules.end(), rule) != rules.end();
}

}  // namespace

std::vector<OwnDateRepetition> repetitions_of(const OwnDateTimes& own, const Catalogue& catalogue, Language language) {
    const auto each_year = [&](const Rule& rule) {
        return sentence(language, Text::OwnDateEachYear, {rule_phrase(language, rule, catalogue)});
    };
    std::vector<OwnDateRepetition> repetitions;
    repetitions.push_back({.text = std::string{word(language, Text::OwnDateOnce)}, .on = !own.every_year && !own.rule});
    repetitions.push_back(
        {.text = each_year(same_date(own.from)), .every_year = true, .on = own.every_year && !own.rule});
    std::vector<Rule> rules = rules_of_day(own.from);
    if (own.rule && !is_among(rules, *own.rule)) rules.push_back(*own.rule);
    for (const Rule& rule : rules)
        repetitions.push_back({.text = each_year(rule), .every_year = true, .rule = rule, .on = own.rule == rule});
    return repetitions;
}

OwnDateFields own_date_from(const OwnDateTimes& own, Day from) {
    OwnDateFields fields{.from = from};
    if (own.to < from || own.to == own.from) fields.to = from;
    if (own.rule && is_among(rules_of_day(own.from), *own.rule)) fields.rule = rule_like(*own.rule, from);
    return fields;
}

}  // namespace marronnier
