#include "core/views/client_view.hpp"

#include "core/base/typed_number.hpp"
#include "core/model/limits.hpp"
#include "core/session/session.hpp"
#include "core/words/term_words.hpp"
#include "core/words/words.hpp"

#include <algorithm>
#include <array>

namespace marronnier {

namespace {

// X gives paying accounts more, and each Mastodon server has a limit of its own; elsewhere all accounts are alike.
constexpr std::array networks_that_differ{Network::X, Network::Mastodon};

std::string usual_limit(const Session& session, Network network) {
    const NetworkRules* rules = rules_for(session.networks, network, Format::Post);
    if (!rules) return {};
    for (const Limit& limit : rules->limits)
        if (limit.what == LimitSubject::Caption)
            return sentence(session.language, Text::ClientLimitUsual, {number_text(session.language, limit.value)});
    return {};
}

std::vector<AccountLimitView> account_limits(const Session& session, const Client& client) {
    std::vector<AccountLimitView> views;
    for (const Network network : networks_that_differ) {
        const auto own = std::find_if(client.caption_limits.begin(), client.caption_limits.end(),
                                      [network](const CaptionLimit& limit) { return limit.network == network; });
        const bool is_used =
            std::find(client.networks.begin(), client.networks.end(), network) != client.networks.end();
        if (!is_used && own == client.caption_limits.end()) continue;
        AccountLimitView view{.network = network};
        view.name = sentence(session.language, Text::ClientLimit, {network_word(session.language, network)});
        if (own != client.caption_limits.end()) view.own = std::to_string(own->characters);
        view.usual = usual_limit(session, network);
        views.push_back(std::move(view));
    }
    return views;
}

}  // namespace

ClientView client_view(const Session& session, const PlanId& id) {
    const Plan& plan = *session.workspace().find(id);
    const Client& client = plan.client;
    return {id,
            client.name,
            client.color,
            client.place.country,
            client.place.region,
            client.place.school_zone,
            client.place.sector,
            client.time_zone,
            client.networks,
            static_cast<int>(plan.posts.size()),
            account_limits(session, client),
            client.caption_limits};
}

std::optional<std::vector<CaptionLimit>> with_typed_limit(std::vector<CaptionLimit> known, Network network,
                                                          std::string_view typed) {
    std::erase_if(known, [network](const CaptionLimit& limit) { return limit.network == network; });
    if (typed.empty()) return known;
    const auto characters = typed_number(typed, limits::caption_characters);
    if (!characters || *characters == 0) return std::nullopt;
    known.push_back({network, *characters});
    return known;
}

}  // namespace marronnier
