#include "core/merging/replica_records.hpp"

#include "core/merging/record_access.hpp"

namespace marronnier {

std::optional<RecordState> record_in(const Replica& replica, std::string_view record) {
    const RecordStamps* stamps = replica.stamps.find(std::string{record});
    const FieldTexts fields = fields_in(replica.plan, record);
    if (!stamps && fields.empty()) return std::nullopt;
    return state_of(std::string{record}, stamps, fields);
}

Verdict put_record(Replica& replica, const RecordState& state) {
    if (Verdict put = put_into(replica.plan, state); !put) return put;
    keep_state(replica, state);
    return Nothing{};
}

void keep_state(Replica& replica, const RecordState& state) {
    keep_state(replica, state, fields_in(replica.plan, state.id));
}

void keep_state(Replica& replica, const RecordState& state, const FieldTexts& in_plan) {
    RecordStamps stamps = stamps_of(state, in_plan);
    if (stamps == RecordStamps{.id = state.id})
        replica.stamps.erase(state.id);
    else
        replica.stamps.put(std::move(stamps));
}

}  // namespace marronnier
