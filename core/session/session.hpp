// session.hpp: everything the program knows while it runs: the open plans with their past, and where the person is looking.
// `update` is the only way it changes.
#pragma once

#include "core/base/result.hpp"
#include "core/commands/command.hpp"
#include "core/history/history.hpp"
#include "core/keydates/catalogue.hpp"
#include "core/model/workspace.hpp"
#include "core/networks/limits.hpp"
#include "core/networks/unicode_tables.hpp"
#include "core/planning/day_index.hpp"
#include "core/planning/media_use.hpp"
#include "core/planning/open_findings.hpp"

#include <optional>
#include <vector>

namespace marronnier {

struct Filter {
    NetworkSet networks{};  // Empty: all.
    StatusSet statuses{};   // Empty: all.

    bool active() const { return !networks.empty() || !statuses.empty(); }
    bool passes(PostStatus status, NetworkSet post_networks) const {
        return (networks.empty() || networks.intersects(post_networks)) &&
               (statuses.empty() || statuses.contains(status));
    }
    bool passes(const DayIndex::Entry& entry) const { return passes(entry.status, entry.networks); }
    bool operator==(const Filter&) const = default;
};

// A plan as it was last indexed.
struct IndexedPlan {
    Box<Plan> plan{};
    DayIndex days{};
    MediaUse media{};
};

// An earlier state of a plan with what changed from `before` to `after`: see core/merging/rebase.hpp.
using RebasePlan = Plan (*)(const Plan& state, const Plan& before, const Plan& after);

struct Session {
    History<Workspace> history{};
    RebasePlan rebase = nullptr;         // Set once plans can come in from elsewhere.
    std::vector<IndexedPlan> indexed{};  // In the order of the workspace.
    Catalogue catalogue{};
    RuleBook networks{};  // Empty until they are loaded.
    UnicodeTables unicode{};
    OpenFindings open_findings{};

    std::optional<PlanId> shown{};  // Absent: all plans together.
    year_month month{std::chrono::year{2026} / 1};
    Day focused_day{first_of(month)};
    std::vector<PostRef> selection{};  // Sorted, each once.
    Subject subject{};
    Filter filter{};
    Language language = Language::French;

    const Workspace& workspace() const { return history.current(); }
    const IndexedPlan* find(const PlanId& plan) const;

    // The plan that commands without a plan speak of: the shown one, or the only one.
    const Plan* addressed_plan() const;
    bool is_shown(const PlanId& plan) const { return !shown || *shown == plan; }
    bool is_selected(const PostRef& post) const;
};

// A session over plans that were kept, with nothing to undo yet.
Session open_session(Workspace workspace, Catalogue catalogue, Day today, Language language);

// Does what the command asks, or answers why not and leaves the session as it was.
Verdict update(Session& session, const Command& command);

// The plan of that id as others changed it, if it is open: no step, and what was done here can still be undone, alone.
void take_in(Session& session, Plan plan);

// Adds the plan, or replaces the one with its id, as one undo step, and shows it.
Verdict open_plan(Session& session, Plan plan);

}  // namespace marronnier
