// anchored_campaign_view.hpp: what a campaign planned around a key date shows when it is open: the date, its steps, the days
// to keep free, and what a copy to another year would be.
#pragma once

#include "core/views/campaign_draft.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marronnier {

struct CampaignStepRow {
    PostId post{};
    std::string text{};  // "J-21 · Annonce : Fête des mères"
    std::string day{};   // "ven. 8 mai"
};

struct SkipChoice {
    std::string_view text{};
    bool on = false;
    ChangePlans toggled{};  // Sets or clears it, and moves the steps that follow.
};

struct CampaignCopyView {
    std::string offer{};               // "Copier vers 2027…"
    std::string heading{};             // "Fête des mères 2027, dim. 30 mai 2027"
    std::vector<std::string> moves{};  // "Annonce : Fête des mères · dim. 10 mai → ven. 7 mai, pour éviter le week-end"
    std::string refusal{};             // Why it cannot be; then all but the offer is empty.
    CampaignDraft draft{};
};

struct AnchoredCampaignView {
    std::string tied{};  // "Liée à Fête des mères, dim. 31 mai 2026"; like the copy, empty when it is to a day alone.
    std::vector<CampaignStepRow> steps{};  // By step.
    std::vector<SkipChoice> skips{};
    CampaignCopyView copy{};
};

struct Session;
struct Plan;
struct Campaign;

// Nothing for a campaign without an anchor. `plan` is one of the session's, and has the campaign.
std::optional<AnchoredCampaignView> anchored_campaign_view(const Session& session, const Plan& plan,
                                                           const Campaign& campaign);

}  // namespace marronnier
