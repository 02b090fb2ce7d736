// status.hpp: where a post stands on its way from an idea to the public.
#pragma once

#include "core/terms/enum_set.hpp"
#include "core/terms/named.hpp"

#include <cstdint>

namespace marronnier {

enum class PostStatus : std::uint8_t {
    Idea,
    Draft,
    InReview,  // With the client, who says yes or asks for a change.
    ChangesRequested,
    Approved,
    Scheduled,  // Entered in the tool that publishes it.
    Published,
    OnHold,  // Stopped for now, for example in a crisis.
    Cancelled,
};

template <>
inline constexpr std::array<std::string_view, 9> names_of<PostStatus>{
    "idea", "draft", "in-review", "changes-requested", "approved", "scheduled", "published", "on-hold", "cancelled",
};

using StatusSet = EnumSet<PostStatus>;

// Whether a person may set `to` on a post that is `from`. What has not been reviewed cannot be approved, and what is
// public cannot become a draft again. Staying the same is always allowed.
bool may_follow(PostStatus from, PostStatus to);

}  // namespace marronnier
