#include "tools/cli/merge_command.hpp"

#include "core/merging/three_way.hpp"
#include "core/storage/plan_json.hpp"
#include "tools/cli/arguments.hpp"
#include "tools/cli/files.hpp"

#include <algorithm>

namespace marronnier {

namespace {

std::string line(const MergedField& field) {
    std::string text = field.record;
    if (!field.field.empty()) text += ' ' + field.field;
    switch (field.outcome) {
        case MergeOutcome::Theirs: return text + ": theirs";
        case MergeOutcome::Both: return text + ": both";
        case MergeOutcome::Added: return text + ": added";
        case MergeOutcome::Removed: return text + ": removed";
        case MergeOutcome::Kept: return text + ": kept";
        case MergeOutcome::Conflict: break;
    }
    return text + (field.theirs.empty() ? ": conflict, they took it out" : ": conflict, theirs was " + field.theirs);
}

}  // namespace

int run_merge(std::span<const std::string_view> arguments, std::ostream& out, std::ostream& err) {
    Arguments words{arguments};
    const auto files = words.files(3);
    if (!words.complaint().empty()) {
        err << "marronnier merge: " << words.complaint()
            << "\nusage: marronnier merge BASE.json OURS.json THEIRS.json\n";
        return 2;
    }
    if (std::count(files.begin(), files.end(), "-") > 1) {
        err << "marronnier merge: the standard input can be one of the files only\n";
        return 2;
    }
    const auto base = read_plan_file(files[0], err);
    const auto ours = base ? read_plan_file(files[1], err) : std::nullopt;
    const auto theirs = ours ? read_plan_file(files[2], err) : std::nullopt;
    if (!theirs) return 2;
    for (const std::size_t i : {1u, 2u})
        if (const Plan& version = i == 1 ? *ours : *theirs; version.id != base->id) {
            err << files[i] << ": is the plan \"" << version.id.text() << "\", and " << files[0] << " is \""
                << base->id.text() << "\": these are no versions of one plan\n";
            return 2;
        }
    const auto merged = merge(*base, *ours, *theirs);
    if (!merged) {
        tell(err, "merge", merged.error());
        return 2;
    }
    out << write_plan(merged->plan);
    bool has_conflict = false;
    for (const MergedField& field : merged->fields) {
        err << line(field) << '\n';
        has_conflict = has_conflict || field.outcome == MergeOutcome::Conflict;
    }
    return has_conflict ? 1 : 0;
}

}  // namespace marronnier
