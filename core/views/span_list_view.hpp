// span_list_view.hpp: the named stretches of days of one client, as lists to read and edit: campaigns and own dates.
#pragma once

#include "core/commands/fields.hpp"
#include "core/views/anchored_campaign_view.hpp"
#include "core/views/own_date_repetition.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marronnier {

struct CampaignItem {
    CampaignId id{};
    std::string name{};
    Color color{};
    std::string from{}, to{};  // "2026-12-10"
    std::string days{};        // "10 – 18 déc. 2026" in words of the language
    int posts = 0;
    bool open = false;
    std::optional<AnchoredCampaignView> anchored{};  // Of the open one, if it is planned around a day.
};

struct CampaignsView {
    PlanId plan{};
    std::vector<CampaignItem> items{};  // Latest start first.
};

struct OwnDateItem {
    OwnDateId id{};
    std::string name{};
    std::string from{}, to{};
    std::string days{};
    bool open = false;
    // Of the open one:
    OwnDateTimes times{};
    std::vector<OwnDateRepetition> repetitions{};
    std::string next{};  // "Prochaine fois : sam. 12 juin 2027"; empty for one that does not come back.
};

struct OwnDatesView {
    PlanId plan{};
    std::vector<OwnDateItem> items{};  // By first day.
};

struct Session;

// Both speak of the plan addressed; without one there is nothing to list.
CampaignsView campaigns_view(const Session& session, const std::optional<CampaignShift>& shift = {});
OwnDatesView own_dates_view(const Session& session, Day today);

}  // namespace marronnier
