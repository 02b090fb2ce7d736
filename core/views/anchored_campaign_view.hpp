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

// What would change, to be read before it does.
struct CampaignPreview {
    std::string heading{};             // "Fête des mères 2027, dim. 30 mai 2027"
    std::vector<std::string> moves{};  // "Annonce : Fête des mères · dim. 10 mai → ven. 7 mai, pour éviter le week-end"
    std::string refusal{};             // Why it cannot be; then the rest is empty.
};

struct CampaignCopyView {
    std::string offer{};  // "Copier vers 2027…"
    CampaignPreview preview{};
    CampaignDraft draft{};
};

// Another day for the day that the steps are counted from, before it is theirs.
struct CampaignShift {
    CampaignId campaign{};
    Day anchor{};

    bool operator==(const CampaignShift&) const = default;
};

struct CampaignShiftView {
    CampaignPreview preview{};
    ChangePlans moved{};
};

struct AnchoredCampaignView {
    std::string anchor{};  // "2026-05-31", or where it would be shifted to.
    std::optional<CampaignShiftView> shift{};
    std::string tied{};  // "Liée à Fête des mères, dim. 31 mai 2026"; like the copy, empty when it is to a day alone.
    std::vector<CampaignStepRow> steps{};  // By step.
    std::vector<SkipChoice> skips{};
    CampaignCopyView copy{};
};

struct Session;
struct Plan;
struct Campaign;

// Nothing for a campaign without an anchor. `shift` may be of another one. `plan` is one of the session's, and has the campaign.
std::optional<AnchoredCampaignView> anchored_campaign_view(const Session& session, const Plan& plan,
                                                           const Campaign& campaign,
                                                           const std::optional<CampaignShift>& shift = {});

}  // namespace marronnier
