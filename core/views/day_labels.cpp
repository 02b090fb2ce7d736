#include "core/views/day_labels.hpp"

#include "core/planning/own_date_days.hpp"

#include <algorithm>

namespace marronnier {

namespace {

using Labels = std::map<Day, std::vector<DayLabel>>;

// What a day is known for comes first: there is room for one name beside its number.
int rank(KeyDateKind kind) {
    switch (kind) {
        case KeyDateKind::PublicHoliday: return 0;
        case KeyDateKind::Own: return 1;
        case KeyDateKind::Observance: return 2;
        case KeyDateKind::Commercial: return 3;
        case KeyDateKind::Religious: return 4;
        case KeyDateKind::Culture: return 5;
        case KeyDateKind::Sport: return 6;
        case KeyDateKind::School: return 7;
        case KeyDateKind::Awareness: return 8;
    }
    return 9;
}

// Several clients in one place share their holidays.
void add_label(Labels& labels, Day day, const DayLabel& label) {
    auto& there = labels[day];
    const bool known =
        std::any_of(there.begin(), there.end(), [&label](const DayLabel& other) { return other.text == label.text; });
    if (known) return;
    const auto after = std::find_if(there.begin(), there.end(),
                                    [&label](const DayLabel& other) { return rank(other.kind) > rank(label.kind); });
    there.insert(after, label);
}

// A month of awareness or six weeks of sales are news on their first day, and noise on the others.
constexpr days named_each_day{3};

Day last_named(const KeyDate& date) {
    const bool is_short = date.to - date.from < named_each_day;
    return is_short || date.definition->kind == KeyDateKind::PublicHoliday ? date.to : date.from;
}

void add_range(Labels& labels, Day first, Day last, Day from, Day to, const DayLabel& label) {
    for (Day day = std::max(first, from); day <= std::min(last, to); day += days{1}) add_label(labels, day, label);
}

void add_own_date(Labels& labels, const OwnDate& own, Day from, Day to) {
    const DayLabel label{own.name, KeyDateKind::Own, own.name};
    for (const DaySpan span : occurrences_within(own, {from, to}))
        add_range(labels, span.from, span.to, from, to, label);
}

}  // namespace

Labels day_labels(const Session& session, Day from, Day to) {
    Labels labels;
    std::vector<const Place*> places;  // Each once: five clients in one town have one set of holidays.
    for (const IndexedPlan& indexed : session.indexed) {
        const Plan& plan = *indexed.plan;
        if (!session.is_shown(plan.id)) continue;
        plan.own_dates.for_each([&](const OwnDate& own) { add_own_date(labels, own, from, to); });
        const Place& place = plan.client.place;
        const bool known =
            std::any_of(places.begin(), places.end(), [&place](const Place* other) { return *other == place; });
        if (!known) places.push_back(&place);
    }
    const Plan* one = session.addressed_plan();
    for (const Place* place : places)
        for (const KeyDate& date : key_dates(session.catalogue, *place, from, to)) {
            // What one client does not want to hear of may matter to another; who works is never hidden.
            const bool is_dismissed = one && date.definition->kind != KeyDateKind::PublicHoliday &&
                                      mark_of(*one->key_dates, date.definition->id) == KeyDateMark::Dismissed;
            if (is_dismissed) continue;
            add_range(labels, date.from, last_named(date), from, to,
                      {date.definition->name(session.language), date.definition->kind,
                       date.definition->short_name(session.language)});
        }
    return labels;
}

std::optional<std::string> public_holiday(const Session& session, const Plan& plan, Day day) {
    for (const KeyDate& date : key_dates(session.catalogue, plan.client.place, day, day))
        if (date.definition->kind == KeyDateKind::PublicHoliday) return date.definition->name(session.language);
    return std::nullopt;
}

}  // namespace marronnier
