// plan_difference.hpp: what separates two states of one plan, record by record. The journal stores it after each gesture,
// and the index of days follows it.
#pragma once

#include "core/model/plan.hpp"

#include <optional>
#include <vector>

namespace marronnier {

template <class Record>
struct RecordChanges {
    std::vector<Record> put{};  // Added or changed, as they are now.
    std::vector<decltype(Record::id)> removed{};

    bool empty() const { return put.empty() && removed.empty(); }
    bool operator==(const RecordChanges&) const = default;
};

struct PlanDifference {
    std::optional<Client> client{};               // Present when it changed.
    std::optional<std::string> unknown_fields{};  // Present when they changed.
    std::optional<KeyDateMarks> key_dates{};      // Present when they changed.
    RecordChanges<Post> posts{};
    RecordChanges<Campaign> campaigns{};
    RecordChanges<OwnDate> own_dates{};

    bool empty() const {
        return !client && !unknown_fields && !key_dates && posts.empty() && campaigns.empty() && own_dates.empty();
    }
    bool operator==(const PlanDifference&) const = default;
};

// Law: applied(before, difference(before, after)) == after, for two states of one plan.
PlanDifference difference(const Plan& before, const Plan& after);
Plan applied(Plan plan, const PlanDifference& difference);

}  // namespace marronnier
