#include "core/checks/law_checks.hpp"

#include "core/keydates/rule.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr FindingSource sales_law{
    "Code de commerce, art. L310-3 (soldes) et L310-5, 4° (emploi du mot : 15 000 € d’amende)",
    "https://www.legifrance.gouv.fr/codes/article_lc/LEGIARTI000047053488", day_of(2026, 11, 22)};

// The mention may be an equivalent one since the ordinance; what must be clear is the commercial intention.
constexpr FindingSource influence_law{
    "Loi n° 2023-451 du 9 juin 2023, art. 5-2 (ordonnance n° 2024-978 du 6 novembre 2024)",
    "https://www.legifrance.gouv.fr/loda/article_lc/LEGIARTI000050457275", day_of(2026, 11, 22)};

constexpr std::string_view country_of_these_laws = "FR";

// As the pack of France names them: "fr.soldes-hiver", "fr.soldes-ete-corse"…
constexpr std::string_view sales_ids = "fr.soldes-";

days distance(DaySpan span, Day day) {
    if (day < span.from) return span.from - day;
    return span.to < day ? day - span.to : days{0};
}

}  // namespace

std::optional<DaySpan> nearest_sales(const Catalogue& catalogue, const Place& place, Day day) {
    // Sales hold for every trade; the catalogue only suggests them to some.
    Place any_trade = place;
    any_trade.sector.clear();
    constexpr days a_year{366};
    const DaySpan around{std::max(day - a_year, first_day), std::min(day + a_year, last_day)};
    std::optional<DaySpan> nearest;
    auto definition = std::partition_point(catalogue.definitions.begin(), catalogue.definitions.end(),
                                           [](const KeyDateDefinition& d) { return d.id.text() < sales_ids; });
    for (; definition != catalogue.definitions.end() && definition->id.text().starts_with(sales_ids); ++definition) {
        if (!concerns(*definition, any_trade)) continue;
        for (const DaySpan span : occurrences_within(definition->rule, around))
            if (!nearest || distance(span, day) < distance(*nearest, day)) nearest = span;
    }
    return nearest;
}

void check_sales(const Post& post, const ReadText& text, const CheckInput& input, Findings& found) {
    const Place& place = input.plan.client.place;
    if (!post.day || !text.spoken.contains(Topic::Sale) || place.country != country_of_these_laws) return;
    const auto sales = nearest_sales(input.catalogue, place, *post.day);
    if (!sales || contains(*sales, *post.day)) return;
    Finding& finding = add_finding(found, FindingCode::SoldesOutsideWindow, Severity::Warning, post);
    finding.network = text.network;
    finding.span = sales;
    finding.source = sales_law;
}

void check_partnership(const Post& post, const ReadText& text, const CheckInput& input, Findings& found) {
    if (input.plan.client.place.country != country_of_these_laws) return;
    if (!text.spoken.contains(Topic::Partnership) || text.written.contains(Topic::Advertising)) return;
    Finding& finding = add_finding(found, FindingCode::InfluencerMentionMissing, Severity::Warning, post);
    finding.network = text.network;
    finding.source = influence_law;
}

}  // namespace marronnier
