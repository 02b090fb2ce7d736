// text_conflicts.hpp: two versions of a caption that were changed in different paragraphs need nobody's decision.
#pragma once

#include "core/merging/stamping.hpp"

#include <functional>
#include <optional>
#include <string>

namespace marronnier {

// Captions and notes: texts whose halves make sense together. A title changed twice is two titles.
bool is_mergeable_text(std::string_view field);

// The text that both versions of a field in conflict began as, or nothing when it is not known.
using CommonText = std::function<std::optional<std::string>(const FieldConflict&)>;

// Decides the conflicts of texts that can be merged; the others stay. Answers what was decided.
std::vector<FieldConflict> merge_texts(Replica& replica, const CommonText& common_text, const Editor& editor);

}  // namespace marronnier
