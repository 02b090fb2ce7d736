// big_change.hpp: what came in may be a mistake made elsewhere: a wrong file opened, everything selected and deleted. More
// than a person would do on purpose is shown before it is taken.
#pragma once

#include "core/model/plan.hpp"

namespace marronnier {

struct ChangeSize {
    std::size_t posts = 0;  // Before.
    std::size_t removed = 0;
    std::size_t changed = 0;  // Still there, but different.

    bool operator==(const ChangeSize&) const = default;
};

ChangeSize size_of_change(const Plan& before, const Plan& after);

// More than 30 % of the posts removed, or more than half changed, of a plan that is large enough for that to mean
// something. (Joplin asks at 90 % removed, remotely-save at 50 %.)
bool is_big_change(const Plan& before, const Plan& after);

}  // namespace marronnier
