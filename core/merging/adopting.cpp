#include "core/merging/adopting.hpp"

#include "core/merging/record_access.hpp"
#include "core/merging/replica_records.hpp"

#include <algorithm>

namespace marronnier {

namespace {

// Earlier than anything that somebody wrote where others could see it; the first device's before the others'.
constexpr std::int64_t beside_ms = 0;
constexpr std::int64_t first_ms = 1;

std::vector<std::string> records_of(const Plan& plan) {
    std::vector<std::string> records;
    const auto add = [&records](const auto& record) { records.push_back(record_of(record.id)); };
    plan.posts.for_each(add);
    plan.campaigns.for_each(add);
    plan.own_dates.for_each(add);
    for (const std::string_view single : {client_record, marks_record, plan_record}) records.emplace_back(single);
    return records;
}

// Ours, as far as the others have something else.
std::vector<Register> differing(const FieldTexts& ours, const FieldTexts& theirs, const Stamp& stamp) {
    std::vector<Register> registers;
    for (const FieldText& field : ours)
        if (std::find(theirs.begin(), theirs.end(), field) == theirs.end())
            registers.push_back({field.name, {{stamp, field.text}}});
    return registers;
}

void adopt(Replica& replica, const Replica* known, const Stamp& stamp) {
    for (const std::string& record : records_of(replica.plan)) {
        const FieldTexts ours = fields_in(replica.plan, record);
        const auto theirs = known ? record_in(*known, record) : std::nullopt;
        RecordState state = state_of(record, nullptr, ours);
        const auto stamped = differing(ours, theirs ? counting_fields(*theirs) : FieldTexts{}, stamp);
        if (stamped.empty()) continue;
        if (!theirs) state.born = stamp;
        for (const Register& one : stamped)
            std::find_if(state.registers.begin(), state.registers.end(), [&one](const Register& other) {
                return other.name == one.name;
            })->written = one.written;
        keep_state(replica, state, ours);
        replica.seen.add(stamp);
    }
}

}  // namespace

void adopt(Replica& replica, const Replica& known, ReplicaId device) { adopt(replica, &known, {beside_ms, device, 1}); }
void adopt(Replica& replica, ReplicaId device) { adopt(replica, nullptr, {first_ms, device, 1}); }

}  // namespace marronnier
