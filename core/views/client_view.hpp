// client_view.hpp: one client, open for editing, and the choices a client's form offers.
#pragma once

#include "core/commands/fields.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

// How long a text may be on this client's account, where networks differ from account to account.
struct AccountLimitView {
    Network network{};
    std::string name{};   // "Signes permis sur X"
    std::string own{};    // "25000"; empty: as for everybody.
    std::string usual{};  // "280 pour tous"; empty while the rules are not loaded.
};

struct ClientView {
    PlanId plan{};
    std::string name{};
    Color color{};
    std::string country{}, region{}, school_zone{}, sector{}, time_zone{};
    std::vector<Network> networks{};
    int posts = 0;  // In the whole plan.
    std::vector<AccountLimitView> account_limits{};
    std::vector<CaptionLimit> caption_limits{};
};

struct Session;

// The plan named must exist.
ClientView client_view(const Session& session, const PlanId& id);

// All limits of the client with this one in place of the network's: what was typed. An empty text takes it away; nothing is
// answered for what is no number of characters.
std::optional<std::vector<CaptionLimit>> with_typed_limit(std::vector<CaptionLimit> known, Network network,
                                                          std::string_view typed);

}  // namespace marronnier
