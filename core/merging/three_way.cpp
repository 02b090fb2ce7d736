#include "core/merging/three_way.hpp"

#include "core/base/sort.hpp"
#include "core/merging/join.hpp"
#include "core/merging/record_access.hpp"
#include "core/merging/stamping.hpp"

namespace marronnier {

namespace {

// Edits of the same moment: ours count where both changed a field.
constexpr Editor they{ReplicaId{1}, 0};
constexpr Editor we{ReplicaId{2}, 0};

class Report {
public:
    Report(const Plan& base, const Plan& ours, const Plan& theirs, const Replica& merged)
        : base_(base), ours_(ours), theirs_(theirs), merged_(merged) {}

    std::vector<MergedField> fields() && {
        for (const std::string& record : differing_records(ours_, merged_.plan)) tell_difference(record);
        for (const std::string& record : differing_records(base_, theirs_)) {
            const bool is_gone_there = fields_in(theirs_, record).empty() && can_be_removed(record);
            if (is_gone_there && !fields_in(merged_.plan, record).empty()) add(MergeOutcome::Kept, record);
        }
        for (const FieldConflict& conflict : field_conflicts(merged_))
            add(MergeOutcome::Conflict, conflict.record, conflict.field, conflict.other.text);
        sort(fields_, [](const MergedField& a, const MergedField& b) { return a.record < b.record; });
        return std::move(fields_);
    }

private:
    void tell_difference(const std::string& record) {
        const FieldTexts before = fields_in(ours_, record);
        const FieldTexts after = fields_in(merged_.plan, record);
        if (can_be_removed(record) && before.empty()) return add(MergeOutcome::Added, record);
        if (can_be_removed(record) && after.empty()) return add(MergeOutcome::Removed, record);
        const FieldTexts theirs = fields_in(theirs_, record);
        for_each_changed_field(before, after, [&](const std::string& name, const std::string& text) {
            add(text_of(theirs, name) == text ? MergeOutcome::Theirs : MergeOutcome::Both, record, name);
        });
    }

    void add(MergeOutcome outcome, std::string record, std::string field = {}, std::string theirs = {}) {
        fields_.push_back({outcome, std::move(record), std::move(field), std::move(theirs)});
    }

    const Plan& base_;
    const Plan& ours_;
    const Plan& theirs_;
    const Replica& merged_;
    std::vector<MergedField> fields_{};
};

}  // namespace

Result<MergedPlan> merge(const Plan& base, const Plan& ours, const Plan& theirs) {
    for (const Plan* other : {&ours, &theirs})
        if (other->id != base.id) return Error{ErrorCode::NoSuchPlan, "id", other->id.text()};
    Replica we_have{.plan = base};
    Replica they_have{.plan = base};
    stamp_changes(we_have, ours, we);
    stamp_changes(they_have, theirs, they);
    Result<Replica> both = join(we_have, they_have);
    if (!both) return both.error();
    auto fields = Report{base, ours, theirs, *both}.fields();
    return MergedPlan{std::move(both->plan), std::move(fields)};
}

}  // namespace marronnier
