#include "core/merging/adopting.hpp"

#include "core/merging/merged_fields.hpp"
#include "core/merging/record_access.hpp"
#include "core/merging/replica_records.hpp"

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

void adopt(Replica& replica, const Replica* known, const Stamp& stamp) {
    for (const std::string& record : records_of(replica.plan)) {
        const FieldTexts ours = fields_in(replica.plan, record);
        const auto known_state = known ? record_in(*known, record) : std::nullopt;
        const FieldTexts theirs = known_state ? shown_fields(*known_state) : FieldTexts{};
        if (ours == theirs) continue;
        RecordState state = state_of(record, nullptr, ours);
        if (!known_state) state.born = stamp;
        for (Register& one : state.registers) {
            Written& written = one.written.front();
            if (text_of(theirs, one.name) == written.text) continue;
            written.stamp = stamp;
            replica.seen.add(stamp);
        }
        keep_state(replica, state, ours);
    }
}

}  // namespace

void adopt(Replica& replica, const Replica& known, ReplicaId device) { adopt(replica, &known, {beside_ms, device, 1}); }
void adopt(Replica& replica, ReplicaId device) { adopt(replica, nullptr, {first_ms, device, 1}); }

}  // namespace marronnier
