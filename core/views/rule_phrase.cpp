#include "core/views/rule_phrase.hpp"

#include "core/views/rule_grammar.hpp"
#include "core/words/date_words.hpp"

#include <algorithm>
#include <cstdlib>

namespace marronnier {

namespace {

constexpr unsigned last_ordinal = 5;  // Of Text::RuleOrdinals, "dernier".
constexpr std::size_t most_named_years = 4;

Text nth_after(Text first, std::size_t index) { return static_cast<Text>(static_cast<std::size_t>(first) + index); }

// A plain date says itself better than by what else falls on it: 25 December is not "the day of the Nativity". So does one
// that is the same as another.
bool is_plain(const Rule& rule) {
    return std::visit(
        []<class Kind>(const Kind& kind) {
            if constexpr (std::is_same_v<Kind, DayOffset>) return kind.days == 0;
            return std::is_same_v<Kind, FixedDay> || std::is_same_v<Kind, WholeMonth> ||
                   std::is_same_v<Kind, NthWeekday> || std::is_same_v<Kind, LastWeekday> ||
                   std::is_same_v<Kind, NthWeekend> || std::is_same_v<Kind, SeasonStart> ||
                   std::is_same_v<Kind, OnWeekdays>;
        },
        rule.when);
}

// Friday the 13th is one of twelve thirteenths.
std::optional<unsigned> day_of_each_month(const AnyOf& any) {
    if (any.rules.size() != 12) return std::nullopt;
    std::optional<unsigned> day;
    for (unsigned i = 0; i < 12; ++i) {
        const auto* fixed = std::get_if<FixedDay>(&any.rules[i]->when);
        if (!fixed || fixed->month != i + 1 || fixed->day != day.value_or(fixed->day)) return std::nullopt;
        day = fixed->day;
    }
    return day;
}

// Packs say "three days after the same day as Black Friday", people leave out the middle.
const Rule& without_same_day(const Rule& rule) {
    const auto* offset = std::get_if<DayOffset>(&rule.when);
    return offset && offset->days == 0 ? without_same_day(*offset->rule) : rule;
}

class Speaker {
public:
    Speaker(Language language, const Rule& whole, const Catalogue& catalogue)
        : language_(language), catalogue_(catalogue), country_(country_of(whole)) {}

    std::string of(const Rule& rule) const {
        return std::visit([this](const auto& kind) { return phrase(kind); }, rule.when);
    }

private:
    Language language_;
    const Catalogue& catalogue_;
    std::string_view country_;

    std::string say(Text text, std::initializer_list<std::string_view> values) const {
        return sentence(language_, text, values);
    }
    std::string of_month(unsigned month) const { return marronnier::of_month(language_, month_name(language_, month)); }
    std::string_view name(Weekday weekday) const { return weekday_name(language_, static_cast<unsigned>(weekday)); }
    std::string date(unsigned month, unsigned day) const {
        return say(Text::RuleFixed, {day_number(language_, day), month_name(language_, month)});
    }
    // Without its month: "le 12", "the 12th".
    std::string day_alone(unsigned day) const {
        return language_ == Language::French ? day_number(language_, day) : ordinal(language_, day);
    }
    std::string count(int days) const {
        return counted(language_, Text::RuleDaysOne, Text::RuleDaysOther, std::abs(days));
    }
    std::string distance(int days) const { return say(days < 0 ? Text::RuleEarlier : Text::RuleLater, {count(days)}); }

    // The country whose date the rule is, so that Pentecost goes by the name it has there.
    std::string_view country_of(const Rule& rule) const {
        for (const KeyDateDefinition& date : catalogue_.definitions)
            if (date.rule == rule) return date.country;
        return {};
    }

    // Belgium's sales do not begin on Canada Day, though both fall on 1 July.
    bool may_name(const KeyDateDefinition& date) const {
        return country_.empty() || date.country.empty() || date.country == country_;
    }
    std::string named(const Rule& rule) const {
        if (!is_plain(rule))
            for (const KeyDateDefinition& date : catalogue_.definitions)
                if (date.rule.when == rule.when && may_name(date)) return with_article(language_, date.name(language_));
        return of(rule);
    }

    std::string weekday_of_month(std::size_t ordinal, Weekday weekday, unsigned month) const {
        return say(Text::RuleWeekday, {listed(language_, Text::RuleOrdinals, ordinal), name(weekday), of_month(month)});
    }
    std::string from_easter(int days, Text itself, Text name) const {
        return days == 0 ? std::string{word(language_, itself)} : away(days, std::string{word(language_, name)});
    }
    std::string away(int days, const std::string& from) const {
        if (days == 0) return say(Text::RuleSameDay, {from});
        if (days == 1) return say(Text::RuleNextDay, {from});
        if (days == -1) return say(Text::RulePreviousDay, {from});
        return say(days < 0 ? Text::RuleDaysBefore : Text::RuleDaysAfter, {std::to_string(std::abs(days)), from});
    }
    std::string lunar_day(Text text, unsigned day, Text months, std::size_t month) const {
        return say(text, {ordinal(language_, day), marronnier::of_month(language_, listed(language_, months, month))});
    }

    std::string phrase(const FixedDay& rule) const {
        const std::string day = date(rule.month, rule.day);
        return rule.month == 2 && rule.day == 29 ? say(Text::RuleLeapDay, {day}) : day;
    }
    std::string phrase(const WholeMonth& rule) const { return say(Text::RuleMonth, {of_month(rule.month)}); }
    std::string phrase(const NthWeekday& rule) const {
        return weekday_of_month(static_cast<std::size_t>(rule.nth - 1), rule.weekday, rule.month);
    }
    std::string phrase(const LastWeekday& rule) const {
        return weekday_of_month(last_ordinal, rule.weekday, rule.month);
    }
    std::string phrase(const NthWeekend& rule) const {
        return say(Text::RuleWeekend, {listed(language_, Text::RuleOrdinals, static_cast<std::size_t>(rule.nth - 1)),
                                       of_month(rule.month)});
    }
    std::string phrase(const EasterOffset& rule) const {
        return from_easter(rule.days, Text::RuleFullMoon, Text::RuleEaster);
    }
    std::string phrase(const OrthodoxEasterOffset& rule) const {
        return from_easter(rule.days, Text::RuleJulianFullMoon, Text::RuleOrthodoxEaster);
    }
    std::string phrase(const HijriDay& rule) const {
        return lunar_day(Text::RuleHijri, rule.day, Text::RuleHijriMonths, rule.month - 1);
    }
    std::string phrase(const HebrewDay& rule) const {
        return lunar_day(Text::RuleHebrew, rule.day, Text::RuleHebrewMonths, static_cast<std::size_t>(rule.month));
    }
    std::string phrase(const ChineseDay& rule) const {
        return say(Text::RuleChinese, {ordinal(language_, rule.day), ordinal(language_, rule.month)});
    }
    std::string phrase(const SeasonStart& rule) const {
        return std::string{listed(language_, Text::RuleSeasons, static_cast<std::size_t>(rule.season))};
    }

    std::string phrase(const DayTable& rule) const {
        if (rule.spans.empty()) return std::string{word(language_, Text::RuleNoTable)};
        const std::string first = std::to_string(year_of(rule.spans.front().from));
        const std::string last = std::to_string(year_of(rule.spans.back().from));
        return say(Text::RuleTable,
                   {first == last ? say(Text::RuleIn, {first}) : say(Text::RuleBetween, {first, last})});
    }

    std::string phrase(const RelativeWeekday& rule) const {
        static_assert(static_cast<int>(Text::RuleNearest) - static_cast<int>(Text::RuleOnOrAfter) ==
                      static_cast<int>(WeekdayRelation::Nearest));
        return say(nth_after(Text::RuleOnOrAfter, static_cast<std::size_t>(rule.relation)),
                   {name(rule.weekday), named(without_same_day(*rule.rule))});
    }
    std::string phrase(const DayOffset& rule) const { return away(rule.days, named(without_same_day(*rule.rule))); }
    std::string phrase(const LateShift& rule) const {
        return say(Text::RuleShift, {named(*rule.rule), distance(rule.days), day_alone(rule.if_day_over)});
    }

    // Of seven days, the fewer are named.
    std::string phrase(const OnWeekdays& rule) const {
        std::string in, out;
        int chosen = 0;
        for (unsigned i = 0; i < count_of<Weekday>(); ++i) {
            const bool is_in = rule.weekdays.contains(static_cast<Weekday>(i));
            chosen += is_in;
            std::string& list = is_in ? in : out;
            const std::string one = say(Text::RuleAWeekday, {weekday_name(language_, i)});
            list = list.empty() ? one : say(Text::RuleOr, {list, one});
        }
        const std::string day = named(*rule.rule);
        if (out.empty()) return day;
        return chosen <= 3 ? say(Text::RuleIfWeekday, {day, in}) : say(Text::RuleUnlessWeekday, {day, out});
    }

    std::string phrase(const UnlessEquals& rule) const {
        const auto* moved = std::get_if<DayOffset>(&rule.then->when);
        const bool from_the_same = moved && (*moved->rule == *rule.rule || *moved->rule == *rule.equals);
        return say(Text::RuleUnless, {named(*rule.rule), named(without_same_day(*rule.equals)),
                                      from_the_same ? distance(moved->days) : named(*rule.then)});
    }

    std::string phrase(const AnyOf& any) const {
        if (const auto day = day_of_each_month(any)) return say(Text::RuleEachMonth, {day_alone(*day)});
        std::string all;
        for (const Box<Rule>& rule : any.rules)
            all = all.empty() ? named(*rule) : say(Text::RuleAnd, {all, named(*rule)});
        return all;
    }

    std::string phrase(const ByYear& by_year) const {
        std::string all;
        for (const Era& era : by_year.eras) {
            std::string part = named(*era.rule);
            if (era.until)
                part = say(Text::RuleEra, {std::to_string(*era.until), part});
            else if (!all.empty())
                part = say(Text::RuleLastEra, {part});
            all = all.empty() ? part : say(Text::RuleAnd, {all, part});
        }
        return all;
    }

    std::string phrase(const Override& rule) const {
        std::string all = named(*rule.rule);
        if (rule.years.size() > most_named_years) return say(Text::RuleExceptSome, {all});
        Text next = Text::RuleExcept;
        for (const int year : rule.years) {
            std::string days;
            for (const DaySpan span : rule.spans) {
                if (year_of(span.from) != year) continue;
                const std::string day =
                    date(static_cast<unsigned>(month_of(span.from).month()), day_of_month(span.from));
                days = days.empty() ? day : say(Text::RuleOr, {days, day});
            }
            if (days.empty()) days = word(language_, Text::RuleNoDate);
            all = say(next, {all, std::to_string(year), days});
            next = Text::RuleAndIn;
        }
        return all;
    }
};

}  // namespace

std::string rule_phrase(Language language, const Rule& rule, const Catalogue& catalogue) {
    return Speaker{language, rule, catalogue}.of(rule);
}

}  // namespace marronnier
