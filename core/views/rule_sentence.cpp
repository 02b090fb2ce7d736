#include "core/views/rule_sentence.hpp"

#include "core/views/rule_grammar.hpp"
#include "core/views/rule_phrase.hpp"

namespace marronnier {

namespace {

std::string years(Language language, const Rule& rule) {
    const auto year = [](std::optional<int> number) { return std::to_string(*number); };
    if (rule.valid_from && rule.valid_from == rule.valid_until)
        return sentence(language, Text::RuleIn, {year(rule.valid_from)});
    if (rule.valid_from && rule.valid_until)
        return sentence(language, Text::RuleBetween, {year(rule.valid_from), year(rule.valid_until)});
    if (rule.valid_from) return sentence(language, Text::RuleFrom, {year(rule.valid_from)});
    if (rule.valid_until) return sentence(language, Text::RuleUntil, {year(rule.valid_until)});
    return {};
}

// "dure 17 jours, tous les 4 ans, à partir de 1896"; may be empty.
std::string years_and_length(Language language, const Rule& rule) {
    std::string answer;
    const auto add = [&answer](const std::string& part) {
        if (!answer.empty() && !part.empty()) answer += ", ";
        answer += part;
    };
    if (rule.length_days.value_or(1) > 1)
        add(sentence(language, Text::RuleLasts,
                     {counted(language, Text::RuleDaysOne, Text::RuleDaysOther, *rule.length_days)}));
    if (rule.every_years > 1) add(sentence(language, Text::RuleEveryYears, {std::to_string(rule.every_years)}));
    add(years(language, rule));
    return answer;
}

}  // namespace

std::string rule_sentence(Language language, const Rule& rule, const Catalogue& catalogue) {
    std::string answer = capitalised(rule_phrase(language, rule, catalogue)) + '.';
    if (const std::string more = years_and_length(language, rule); !more.empty())
        answer += ' ' + capitalised(more) + '.';
    return answer;
}

}  // namespace marronnier
