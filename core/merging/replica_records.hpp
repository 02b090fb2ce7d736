// replica_records.hpp: one record of a replica taken out as a RecordState, and put back.
#pragma once

#include "core/base/result.hpp"
#include "core/replica/replica.hpp"

#include <optional>

namespace marronnier {

// Nothing when the replica has no such record and had none.
std::optional<RecordState> record_in(const Replica& replica, std::string_view record);

// The plan shows what the state says, and the stamps keep what the plan cannot show. An error changes nothing: texts from
// elsewhere may say what no record of a plan can.
Verdict put_record(Replica& replica, const RecordState& state);

// The plan's record was made to differ from its state, on purpose: the stamps keep what it does not show.
void keep_state(Replica& replica, const RecordState& state);
void keep_state(Replica& replica, const RecordState& state, const FieldTexts& in_plan);

}  // namespace marronnier
