// plan.hpp: one client with everything planned for it. One plan is one file.
#pragma once

#include "core/base/box.hpp"
#include "core/base/table.hpp"
#include "core/model/campaign.hpp"
#include "core/model/client.hpp"
#include "core/model/key_date_marks.hpp"
#include "core/model/own_date.hpp"
#include "core/model/post.hpp"

namespace marronnier {

struct Plan {
    PlanId id{};
    Client client{};
    Table<Post> posts{};
    Table<Campaign> campaigns{};
    Table<OwnDate> own_dates{};
    Box<KeyDateMarks> key_dates{};  // In a box, so that states of a plan share them.

    // Fields a newer program wrote and this one does not know, kept so that they survive a round trip: the members of a
    // JSON object in canonical form, or nothing. Only core/storage looks inside.
    std::string unknown_fields{};

    bool operator==(const Plan&) const = default;
};

}  // namespace marronnier
