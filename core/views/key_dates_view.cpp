#include "core/views/key_dates_view.hpp"

#include "core/base/sort.hpp"
#include "core/planning/key_date_ranking.hpp"
#include "core/planning/own_date_days.hpp"
#include "core/session/session.hpp"
#include "core/terms/regions.hpp"
#include "core/views/campaign_edits.hpp"
#include "core/views/rule_sentence.hpp"
#include "core/words/date_words.hpp"
#include "core/words/search_key.hpp"
#include "core/words/term_words.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr days near_ahead{60};
constexpr days looked_through{366};
constexpr int years_shown = 5;

struct Asked {
    const Session& session;
    const Plan& plan;
    Day today{};
    Day from{};  // What is past is not planned any more, except in a month that is looked back on.
    Day near_until{};
    Language language{};
};

Asked asked(const Session& session, const Plan& plan, Day today) {
    const Day first = first_of(session.month);
    const Day last = last_of(session.month);
    const Day from = first <= today && today <= last ? today : first;
    return {session, plan, today, from, std::max(last, from + near_ahead), session.language};
}

std::string distance_words(Language language, int days_ahead) {
    if (days_ahead == 0) return std::string{word(language, Text::KeydatesToday)};
    if (days_ahead == 1) return std::string{word(language, Text::KeydatesTomorrow)};
    if (days_ahead == -1) return std::string{word(language, Text::KeydatesYesterday)};
    return sentence(language, days_ahead > 0 ? Text::KeydatesInDays : Text::KeydatesDaysAgo,
                    {number_text(language, std::abs(days_ahead))});
}

KeyDateItem item_of(const Asked& asked, Day day, const std::string& name, KeyDateKind kind,
                    std::string_view kind_word = {}) {
    const Language language = asked.language;
    const auto ahead = static_cast<int>((day - asked.today).count());
    KeyDateItem item{.day = day, .name = name, .short_name = name, .kind = kind};
    item.day_number = std::to_string(day_of_month(day));
    item.month = month_short(language, day);
    item.kind_word = kind_word.empty() ? key_date_kind_word(language, kind) : kind_word;
    item.countdown = sentence(language, ahead < 0 ? Text::KeydatesCountdownPast : Text::KeydatesCountdown,
                              {std::to_string(std::abs(ahead))});
    item.accessible_name =
        name + ", " + full_date(language, day) + ", " + item.kind_word + ", " + distance_words(language, ahead);
    item.search_key = search_key(name);
    item.is_near = day <= asked.near_until;
    return item;
}

PostFields draft_of(Day day, const std::string& name, const DraftPlace& place) {
    PostFields fields{.title = name, .day = std::optional{day}, .time = std::optional{place.time}};
    fields.status = PostStatus::Draft;
    fields.variants.emplace();
    if (place.variant) fields.variants->push_back({place.variant->network, place.variant->format, std::nullopt});
    return fields;
}

KeyDateItem item_of(const Asked& asked, const RankedKeyDate& ranked, const DraftPlace& usual) {
    const KeyDateDefinition& definition = *ranked.date.definition;
    // What has begun already is planned for the days that are left.
    const Day day = std::max(ranked.date.from, asked.from);
    KeyDateItem item = item_of(asked, day, definition.name(asked.language), definition.kind);
    item.id = definition.id;
    item.short_name = definition.short_name(asked.language);
    item.rank = ranked.rank;
    item.is_dismissed = ranked.mark == KeyDateMark::Dismissed;
    const bool is_usual = !ranked.last_time && !definition.start_hour;
    item.draft = draft_of(day, definition.short_name(asked.language),
                          is_usual ? usual : draft_place(asked.plan, &definition, ranked.last_time));
    return item;
}

void add_own_dates(const Asked& asked, const DraftPlace& usual, std::vector<KeyDateItem>& items) {
    asked.plan.own_dates.for_each([&](const OwnDate& own) {
        for (const DaySpan span : occurrences_within(own, {asked.from, asked.from + looked_through})) {
            const Day day = std::max(span.from, asked.from);
            KeyDateItem item = item_of(asked, day, own.name, KeyDateKind::Own);
            item.own = own.id;
            item.rank = KeyDateRank::Own;
            item.draft = draft_of(day, own.name, usual);
            items.push_back(std::move(item));
        }
    });
}

void add_names(const Asked& asked, const NameCalendar& names, const DraftPlace& usual, KeyDatesView& view) {
    const Language language = asked.language;
    for (Day day = asked.from; day < asked.from + looked_through; day += days{1}) {
        const std::string& name = names.name(day);
        if (name.empty()) continue;
        KeyDateItem item = item_of(asked, day, name, KeyDateKind::Observance, word(language, Text::KeydatesNameDay));
        item.rank = KeyDateRank::Other;
        item.is_name = true;
        item.draft = draft_of(day, sentence(language, Text::KeydatesNameDraft, {name}), usual);
        view.items.push_back(std::move(item));
    }
    view.names_source =
        names.source + ". " + sentence(language, Text::KeydatesChecked, {month_and_year(language, names.as_of)});
}

std::string country_word(Language language, const std::string& code) {
    if (code == "FR") return std::string{word(language, Text::CountryFr)};
    if (code == "BE") return std::string{word(language, Text::CountryBe)};
    if (code == "CH") return std::string{word(language, Text::CountryCh)};
    if (code == "LU") return std::string{word(language, Text::CountryLu)};
    if (code == "CA") return std::string{word(language, Text::CountryCa)};
    return code;
}

std::string client_words(Language language, const Place& place) {
    std::string words;
    const auto known = sectors();
    const auto sector = std::find(known.begin(), known.end(), place.sector);
    if (sector != known.end()) words = sector_word(language, static_cast<std::size_t>(sector - known.begin()));
    const Region* region = find_region(place.region);
    const std::string where =
        region ? std::string{language == Language::English && !region->english.empty() ? region->english : region->name}
               : country_word(language, place.country);
    return words.empty() ? where : words + ", " + where;
}

std::vector<KeyDateYear> years_of(Language language, const Rule& rule, int first) {
    std::vector<KeyDateYear> years;
    for (int year = first; year < first + years_shown; ++year) {
        KeyDateYear entry{.year = std::to_string(year)};
        for (const DaySpan span : occurrences_in(rule, year)) {
            if (!entry.day.empty()) entry.day += word(language, Text::KeydatesAnd);
            entry.day += day_and_month(language, span.from);
        }
        if (entry.day.empty()) entry.day = "–";
        years.push_back(std::move(entry));
    }
    return years;
}

std::optional<KeyDateDetail> detail_of(const Asked& asked, const KeyDateId& id, const std::vector<KeyDateItem>& items) {
    const auto item =
        std::find_if(items.begin(), items.end(), [&id](const KeyDateItem& other) { return other.id == id; });
    const auto& definitions = asked.session.catalogue.definitions;
    const auto definition =
        std::find_if(definitions.begin(), definitions.end(), [&id](const auto& other) { return other.id == id; });
    if (item == items.end() || definition == definitions.end()) return std::nullopt;

    const Language language = asked.language;
    KeyDateDetail detail{.item = *item};
    detail.kind_and_place = item->kind_word;
    if (!definition->country.empty()) detail.kind_and_place += " · " + country_word(language, definition->country);
    detail.when = full_date(language, item->day) + " · " +
                  distance_words(language, static_cast<int>((item->day - asked.today).count()));
    detail.why = rule_sentence(language, definition->rule, asked.session.catalogue);
    detail.note = definition->note(language);
    detail.source = definition->source + ". " +
                    sentence(language, Text::KeydatesChecked, {month_and_year(language, definition->as_of)});
    detail.url = definition->url;
    detail.years = years_of(language, definition->rule, year_of(item->day));
    detail.is_pinned = mark_of(*asked.plan.key_dates, id) == KeyDateMark::Pinned;
    detail.campaign = campaign_for(asked.plan.client, *definition, item->day, language);
    return detail;
}

}  // namespace

KeyDatesView key_dates_view(const Session& session, Day today) {
    const Plan* plan = session.addressed_plan();
    if (!plan) return {};
    const Asked question = asked(session, *plan, today);
    KeyDatesView view{.plan = plan->id, .title = std::string{word(question.language, Text::SidebarKeyDates)}};
    view.ranked_for = client_words(question.language, plan->client.place);

    const DraftPlace usual = draft_place(*plan, nullptr, nullptr);
    add_own_dates(question, usual, view.items);
    for (const RankedKeyDate& ranked : ranked_key_dates(*plan, session.find(plan->id)->days, session.catalogue,
                                                        question.from, question.from + looked_through))
        view.items.push_back(item_of(question, ranked, usual));
    if (const NameCalendar* names = names_in(session.catalogue, plan->client.place.country))
        add_names(question, *names, usual, view);

    const auto* subject = std::get_if<KeyDatesSubject>(&session.subject);
    if (subject && subject->open) view.open = detail_of(question, *subject->open, view.items);
    sort(view.items, [](const KeyDateItem& a, const KeyDateItem& b) {
        if (a.rank != b.rank) return a.rank < b.rank;
        return a.day == b.day ? a.name < b.name : a.day < b.day;
    });
    return view;
}

}  // namespace marronnier
