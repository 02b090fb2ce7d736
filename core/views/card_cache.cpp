#include "core/views/card_cache.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr std::size_t most_days = 4 * 42;  // Who leafs back and forth sees the same few months.

}  // namespace

std::vector<CardView> CardCache::take(const Session& session, Day day, const std::vector<ShownPost>& posts) {
    if (language_ != session.language) days_.clear();
    language_ = session.language;
    if (posts.empty()) return {};

    KeptDay& before = kept(day);
    const bool knows_findings = before.findings_version == session.open_findings.version();
    before.findings_version = session.open_findings.version();
    const std::size_t known = std::min(before.cards.size(), before.posts.size());
    std::vector<Box<Post>> made_of;
    std::vector<CardView> cards;
    made_of.reserve(posts.size());
    cards.reserve(posts.size());
    for (std::size_t i = 0; i < posts.size(); ++i) {
        const auto& [plan, entry] = posts[i];
        const bool is_same = i < known && before.posts[i].is_same(entry->post) && before.cards[i].ref.plan == plan->id;
        if (is_same) {
            cards.push_back(std::move(before.cards[i]));
            show_state(cards.back(), session, *plan);
            if (!knows_findings) show_open_findings(cards.back(), session);
        } else {
            cards.push_back(card_view(session, *plan, *entry->post));
        }
        made_of.push_back(entry->post);
    }
    before.posts = std::move(made_of);
    before.cards.clear();
    return cards;
}

void CardCache::keep(MonthView month) {
    for (WeekView& week : month.weeks)
        for (DayView& day : week.days)
            if (!day.cards.empty()) kept(day.day).cards = std::move(day.cards);
}

CardCache::KeptDay& CardCache::kept(Day day) {
    const auto found =
        std::find_if(days_.begin(), days_.end(), [day](const KeptDay& other) { return other.day == day; });
    if (found != days_.end()) return *found;
    if (days_.size() == most_days) days_.erase(days_.begin());
    return days_.emplace_back(KeptDay{.day = day});
}

}  // namespace marronnier
