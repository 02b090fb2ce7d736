#include "core/views/header_view.hpp"

#include "core/session/session.hpp"
#include "core/words/date_words.hpp"
#include "core/words/term_words.hpp"

namespace marronnier {

namespace {

NetworkSet offered_networks(const Session& session) {
    NetworkSet offered = session.filter.networks;
    for (const IndexedPlan& indexed : session.indexed)
        if (session.is_shown(indexed.plan->id))
            for (const Network network : indexed.plan->client.networks) offered.insert(network);
    return offered;
}

}  // namespace

HeaderView header_view(const Session& session) {
    const Language language = session.language;
    HeaderView view{.month = session.month, .title = month_title(language, session.month)};
    view.can_undo = session.history.can_undo();
    view.can_redo = session.history.can_redo();
    view.can_go_back = session.month > month_of(first_day);
    view.can_go_on = session.month < month_of(last_day);
    view.any_plan = !session.workspace().plans.empty();
    view.has_plan = session.addressed_plan() != nullptr;

    const NetworkSet offered = offered_networks(session);
    for (std::size_t i = 0; i < count_of<Network>(); ++i) {
        const auto network = static_cast<Network>(i);
        if (!offered.contains(network)) continue;
        const bool chosen = session.filter.networks.contains(network);
        view.networks.push_back({network, std::string{network_word(language, network)}, chosen});
        view.networks_chosen += chosen;
    }
    for (std::size_t i = 0; i < count_of<PostStatus>(); ++i) {
        const auto status = static_cast<PostStatus>(i);
        const bool chosen = session.filter.statuses.contains(status);
        view.statuses.push_back({status, std::string{status_word(language, status)}, chosen});
        view.statuses_chosen += chosen;
    }
    return view;
}

}  // namespace marronnier
