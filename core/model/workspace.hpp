// workspace.hpp: the plans open here, in the order the sidebar lists them. Undo keeps whole workspaces.
#pragma once

#include "core/base/box.hpp"
#include "core/model/plan.hpp"

#include <vector>

namespace marronnier {

struct Workspace {
    std::vector<Box<Plan>> plans{};

    const Plan* find(const PlanId& id) const {
        for (const Box<Plan>& plan : plans)
            if (plan->id == id) return plan.get();
        return nullptr;
    }

    bool operator==(const Workspace&) const = default;
};

}  // namespace marronnier
