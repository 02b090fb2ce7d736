#include "shell/app/state.hpp"
#include "shell/panels/card.hpp"

#include <algorithm>

namespace marronnier {

namespace {

InspectorView inspector_view(const Session& session, Day today, bool is_checked,
                             const std::optional<CampaignShift>& shift) {
    if (const auto* post = std::get_if<PostRef>(&session.subject)) return post_view(session, *post, today);
    if (const auto* client = std::get_if<ClientSubject>(&session.subject)) return client_view(session, client->plan);
    if (std::holds_alternative<CampaignsSubject>(session.subject)) return campaigns_view(session, shift);
    if (std::holds_alternative<OwnDatesSubject>(session.subject)) return own_dates_view(session, today);
    if (std::holds_alternative<KeyDatesSubject>(session.subject)) return key_dates_view(session, today);
    if (std::holds_alternative<FindingsSubject>(session.subject)) return findings_view(session, today, is_checked);
    return NothingView{!session.workspace().plans.empty()};
}

}  // namespace

bool App::State::is_checked() const { return session.networks.rules.empty() || checking.is_done(sight()); }

// In the grid cards stand for the first posts of a day; an agenda and the list show all.
Sight App::State::sight() const {
    const bool shows_all = is_phone() || std::holds_alternative<FindingsSubject>(session.subject);
    Sight sight{.shown = session.shown,
                .month = session.month,
                .filter = session.filter,
                .posts_a_day = shows_all ? Sight::all : static_cast<std::size_t>(views.cards_a_day),
                .today = today(),
                .key_dates = session.catalogue.definitions.size(),
                .rules = session.networks.rules.size()};
    for (const IndexedPlan& indexed : session.indexed) sight.open.plans.push_back(indexed.plan);
    if (overlay.kind == Overlay::DayList) sight.open_day = overlay.day;
    return sight;
}

void App::State::prepare_views(float calendar_height) {
    const Day now = today();
    const float shortest_cell = calendar_height / 4;
    const int cards =
        std::clamp(static_cast<int>(shortest_cell / (card_height(CardSize::Compact) + card_gap)) + 1, 2, 60);
    if (sidebar.mini_month && sidebar.calendar_month != session.month) sidebar.mini_month.reset();
    sidebar.calendar_month = session.month;
    const year_month mini = sidebar.mini_month.value_or(session.month);
    const bool is_current = views.revision == revision && views.today == now && views.cards_a_day == cards &&
                            views.phone == is_phone() && views.shift == inspector.shift;
    if (is_current && views.mini_month == mini) return;
    if (!is_current) {
        views.caches.cards.keep(std::move(views.month));
        views.month = month_view(session, now, cards, views.caches);
        views.header = header_view(session);
        views.sidebar = sidebar_view(session);
        views.inspector =
            inspector_view(session, now, !session.networks.rules.empty() && is_checked(), inspector.shift);
        if (is_phone()) views.agenda = agenda_view(session, now, views.caches.labels);
    }
    views.mini = mini_month_view(session, mini, now, views.caches.labels);
    views.revision = revision;
    views.today = now;
    views.cards_a_day = cards;
    views.phone = is_phone();
    views.mini_month = mini;
    views.shift = inspector.shift;
}

}  // namespace marronnier
