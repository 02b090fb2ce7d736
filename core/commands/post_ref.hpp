// post_ref.hpp: a post among all open plans; post ids are unique inside one plan only.
#pragma once

#include "core/terms/ids.hpp"

#include <tuple>

namespace marronnier {

struct PostRef {
    PlanId plan{};
    PostId post{};

    bool operator==(const PostRef&) const = default;
    bool operator<(const PostRef& other) const { return std::tie(plan, post) < std::tie(other.plan, other.post); }
};

}  // namespace marronnier
