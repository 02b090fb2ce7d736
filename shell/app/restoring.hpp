// restoring.hpp: the states from before that were found for a plan, and the one that is looked at.
#pragma once

#include "core/model/plan.hpp"
#include "shell/panels/restore_dialog.hpp"
#include "shell/platform/platform.hpp"

#include <optional>
#include <vector>

namespace marronnier {

struct RestoreDraft {
    PlanId plan{};
    bool is_listed = false;
    std::vector<RestorePoint> points{};
    std::optional<std::size_t> chosen{};
    std::optional<Plan> state{};  // Of the chosen one, once it was read.
    std::optional<RestorePreview> preview{};
};

RestorePreview restore_preview(const Plan& then, const Plan& now, Language language);
RestoreView restore_view(const RestoreDraft& draft, StoreDoor& door, Language language);

}  // namespace marronnier
