// dated_record_editing.hpp: adding and changing a named stretch of days, the same for campaigns and own dates.
#pragma once

#include "core/base/result.hpp"
#include "core/base/table.hpp"
#include "core/model/check.hpp"

#include <string>

namespace marronnier {

// `set_fields` copies what the edit says into the record.
template <class Record, class SetFields>
Verdict add_record(Table<Record>& table, Record record, std::size_t limit, SetFields set_fields) {
    if (record.id.empty()) return Error{ErrorCode::InvalidId, "id", {}};
    if (table.contains(record.id)) return Error{ErrorCode::DuplicateId, "id", record.id.text()};
    if (table.size() >= limit) return Error{ErrorCode::TooMany, {}, std::to_string(limit)};
    set_fields(record);
    if (const Verdict fit = check(record); !fit) return fit;
    table.put(std::move(record));
    return Nothing{};
}

template <class Record, class SetFields>
Verdict change_record(Table<Record>& table, const decltype(Record::id)& id, ErrorCode missing, SetFields set_fields) {
    const Record* old = table.find(id);
    if (!old) return Error{missing, {}, id.text()};
    Record record = *old;
    set_fields(record);
    if (const Verdict fit = check(record); !fit) return fit;
    if (!(record == *old)) table.put(std::move(record));
    return Nothing{};
}

}  // namespace marronnier
