// findings.hpp: what somebody careful would notice reading a plan before it goes out. Findings never forbid anything.
#pragma once

#include "core/keydates/catalogue.hpp"
#include "core/model/plan.hpp"
#include "core/planning/day_index.hpp"
#include "core/terms/named.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marronnier {

enum class FindingCode {
    Crowding,         // Another post on the same network within the hour.
    PublicHoliday,    // Planned on a day when the client's country or region rests.
    NoNetwork,        // In review or beyond, but going nowhere.
    NoCaption,        // In review or beyond, but with nothing to read.
    OutsideCampaign,  // On a day its campaign does not reach.
};

template <>
inline constexpr std::array<std::string_view, 5> names_of<FindingCode>{
    "crowding", "public-holiday", "no-network", "no-caption", "outside-campaign",
};

enum class Severity { Warning, Information };

template <>
inline constexpr std::array<std::string_view, 2> names_of<Severity>{"warning", "information"};

struct Finding {
    FindingCode code{};
    Severity severity{};
    PostId post{};
    Day day{};
    std::string detail{};           // The network's name in files, the holiday's name, the campaign's name.
    std::optional<PostId> other{};  // The post it crowds.
};

// Ordered by day, then by post. Cancelled posts are left alone.
std::vector<Finding> findings(const Plan& plan, const Catalogue& catalogue, Language language);

}  // namespace marronnier
