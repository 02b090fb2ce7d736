// merged_fields.hpp: what a field shows of the values that were written into it. Versions of a caption that were changed in
// different paragraphs need nobody's decision: they are shown as one text, and stay as they are until somebody edits it.
// So nothing has to be agreed on, and what is shown is the same wherever the versions are.
#pragma once

#include "core/replica/record_stamps.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

// Captions and notes: texts whose halves make sense together. A title changed twice is two titles.
bool is_mergeable_text(std::string_view field);

// One text for all that was written of the field: the same everywhere, or merged. Nothing when a person has to decide.
std::optional<std::string> agreed_text(const Register& one);

// What the plan shows: what is agreed on, or else what counts.
FieldTexts shown_fields(const RecordState& state);

// Of the text that `device` writes next into the field, when it has seen so much. Empty when nothing can be merged with it.
Lineage lineage_of_next(const Register& one, const Seen& seen, ReplicaId device);

}  // namespace marronnier
