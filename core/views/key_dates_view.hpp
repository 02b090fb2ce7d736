// key_dates_view.hpp: the dates ahead, ranked for the client addressed, and one of them explained.
#pragma once

#include "core/commands/fields.hpp"
#include "core/terms/key_date_kind.hpp"
#include "core/terms/key_date_rank.hpp"
#include "core/views/campaign_draft.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marronnier {

struct KeyDateItem {
    KeyDateId id{};                     // Empty for a date of the client's own,
    std::optional<OwnDateId> own{};     // which has this one.
    Day day{};                          // Its first, or the first that is still to come.
    std::string day_number{}, month{};  // "4", "juin"
    std::string name{}, short_name{};
    std::string kind_word{};
    KeyDateKind kind{};
    KeyDateRank rank{};
    std::string countdown{};        // "J-34"
    std::string accessible_name{};  // "Fête des mères, dimanche 4 juin 2034, Fête, dans 34 jours"
    std::string search_key{};
    bool is_near = false;  // In the month shown, or within sixty days.
    bool is_dismissed = false;
    bool is_name = false;  // Of people to be wished well: without an id, and listed only for who looks for names.
    PostFields draft{};
};

struct KeyDateYear {
    std::string year{};
    std::string day{};  // "4 juin", several joined by "et"; "–" in a year without it.
};

struct KeyDateDetail {
    KeyDateItem item{};
    std::string kind_and_place{};  // "Fête · France"
    std::string when{};            // "dimanche 4 juin 2034 · dans 34 jours"
    std::string why{};             // The rule in words.
    std::string note{};            // What people get wrong about it; may be empty.
    std::string source{};          // "Loi n° 50-577 du 24 mai 1950. Vérifié en novembre 2026."
    std::string url{};             // Where to read it; may be empty.
    std::vector<KeyDateYear> years{};
    CampaignDraft campaign{};  // With its steps around this occurrence.
    bool is_pinned = false;
};

struct KeyDatesView {
    PlanId plan{};
    std::string title{};  // "Dates clés de mai et juin 2034"
    std::string ranked_for{};
    std::vector<KeyDateItem> items{};  // Of the year ahead: by rank, then by day.
    std::optional<KeyDateDetail> open{};
    std::string names_source{};  // Of the names among the items; empty when there are none.
};

struct Session;

// Of the plan addressed; without one there is nothing to list.
KeyDatesView key_dates_view(const Session& session, Day today);

}  // namespace marronnier
