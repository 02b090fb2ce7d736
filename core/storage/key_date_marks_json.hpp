// key_date_marks_json.hpp: {"dismissed":["fr.fete-des-meres"],"pinned":[]}, the same in plan files and in the journal.
#pragma once

#include "core/model/key_date_marks.hpp"
#include "core/storage/json_fields.hpp"
#include "core/storage/json_writer.hpp"

namespace marronnier {

// Ids in any order, each once in both lists together.
void read(const JsonValue& at, KeyDateMarks& out);
void write(JsonWriter& writer, const KeyDateMarks& marks);

}  // namespace marronnier
