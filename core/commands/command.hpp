// command.hpp: everything a person, a script or a test can ask of the program. Commands that change plans carry edits and
// make one undo step; the others change only what is shown.
#pragma once

#include "core/commands/edit.hpp"
#include "core/commands/post_ref.hpp"
#include "core/terms/language.hpp"

namespace marronnier {

struct PlanEdit {
    PlanId plan{};  // Empty: the plan shown.
    Edit edit{};
    bool operator==(const PlanEdit&) const = default;
};

// All of them or none, as one undo step. Consecutive changes of the same gesture, such as the letters typed during one
// visit of a field, share their step; an empty gesture is a step of its own.
struct ChangePlans {
    std::vector<PlanEdit> edits{};
    std::string gesture{};
    bool operator==(const ChangePlans&) const = default;
};

// Opens a new, empty plan and shows it.
struct AddPlan {
    PlanId id{};
    ClientFields client{};
    bool operator==(const AddPlan&) const = default;
};

// Takes the plan out of the workspace.
struct ClosePlan {
    PlanId id{};
    bool operator==(const ClosePlan&) const = default;
};

// Takes back the last step if it belongs to this gesture: what was typed before Esc. Nothing otherwise.
struct CancelGesture {
    std::string gesture{};
    bool operator==(const CancelGesture&) const = default;
};

struct Undo {
    bool operator==(const Undo&) const = default;
};

struct Redo {
    bool operator==(const Redo&) const = default;
};

// Absent: all plans together.
struct ShowPlan {
    std::optional<PlanId> id{};
    bool operator==(const ShowPlan&) const = default;
};

struct ShowMonth {
    year_month month{};
    bool operator==(const ShowMonth&) const = default;
};

// Makes the day the one that keys act on, and shows its month.
struct FocusDay {
    Day day{};
    bool operator==(const FocusDay&) const = default;
};

enum class SelectionMode { Replace, Toggle, Add };

template <>
inline constexpr std::array<std::string_view, 3> names_of<SelectionMode>{"replace", "toggle", "add"};

struct SelectPosts {
    std::vector<PostRef> posts{};  // An empty plan id means the plan shown.
    SelectionMode mode = SelectionMode::Replace;
    bool operator==(const SelectPosts&) const = default;
};

// What the panel beside the calendar is about.
struct NoSubject {
    bool operator==(const NoSubject&) const = default;
};
struct ClientSubject {
    PlanId plan{};
    bool operator==(const ClientSubject&) const = default;
};
struct CampaignsSubject {
    std::optional<CampaignId> open{};
    bool operator==(const CampaignsSubject&) const = default;
};
struct OwnDatesSubject {
    std::optional<OwnDateId> open{};
    bool operator==(const OwnDatesSubject&) const = default;
};
struct KeyDatesSubject {
    std::optional<KeyDateId> open{};
    bool operator==(const KeyDatesSubject&) const = default;
};
// What there is to look at in the posts of the month shown.
struct FindingsSubject {
    bool operator==(const FindingsSubject&) const = default;
};
using Subject = std::variant<NoSubject, PostRef, ClientSubject, CampaignsSubject, OwnDatesSubject, KeyDatesSubject,
                             FindingsSubject>;

struct Inspect {
    Subject subject{};
    bool operator==(const Inspect&) const = default;
};

// Posts that a filter leaves out are not drawn, counted or moved. Empty sets leave nothing out.
struct SetFilter {
    NetworkSet networks{};
    StatusSet statuses{};
    bool operator==(const SetFilter&) const = default;
};

struct SetLanguage {
    Language language{};
    bool operator==(const SetLanguage&) const = default;
};

using Command = std::variant<ChangePlans, AddPlan, ClosePlan, Undo, Redo, ShowPlan, ShowMonth, FocusDay, SelectPosts,
                             Inspect, SetFilter, SetLanguage, CancelGesture>;

}  // namespace marronnier
