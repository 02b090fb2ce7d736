#include "core/merging/text_conflicts.hpp"

#include "core/merging/join.hpp"
#include "core/replica/text_merge.hpp"
#include "core/storage/registers_json.hpp"

namespace marronnier {

bool is_mergeable_text(std::string_view field) {
    return field == "caption" || field == "note" || field.starts_with("/caption/");
}

std::vector<FieldConflict> merge_texts(Replica& replica, const CommonText& common_text, const Editor& editor) {
    std::vector<FieldConflict> decided;
    for (const FieldConflict& conflict : field_conflicts(replica)) {
        if (!is_mergeable_text(conflict.field)) continue;
        const auto ours = plain_text_of(conflict.text);
        const auto theirs = plain_text_of(conflict.other.text);
        const auto base = common_text(conflict);
        if (!ours || !theirs || !base) continue;
        auto merged = merged_text(*base, *ours, *theirs);
        // What is too long as a whole stays as two.
        if (merged && decide(replica, conflict.record, conflict.field, field_text_of(*merged), editor))
            decided.push_back(conflict);
    }
    return decided;
}

}  // namespace marronnier
