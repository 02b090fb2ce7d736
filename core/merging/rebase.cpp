#include "core/merging/rebase.hpp"

#include "core/merging/projection.hpp"
#include "core/merging/record_access.hpp"

#include <algorithm>
#include <utility>

namespace marronnier {

namespace {

RecordState with_changes(std::string record, const FieldTexts& in_state, const FieldTexts& before,
                         const FieldTexts& after) {
    RecordState result = state_of(std::move(record), nullptr, in_state);
    for_each_changed_field(before, after, [&result](const std::string& name, const std::string& text) {
        auto& registers = result.registers;
        const auto at = std::find_if(registers.begin(), registers.end(),
                                     [&name](const Register& field) { return field.name >= name; });
        if (at != registers.end() && at->name == name)
            at->written.front().text = text;
        else
            registers.insert(at, {name, {{{}, text}}});
    });
    return result;
}

}  // namespace

Plan rebased(const Plan& state, const Plan& before, const Plan& after) {
    Replica next{.plan = state};
    for (const std::string& record : differing_records(before, after)) {
        const FieldTexts here = fields_in(state, record);
        const FieldTexts was = fields_in(before, record);
        const FieldTexts is = fields_in(after, record);
        if (can_be_removed(record)) {
            if (here.empty() && !was.empty()) continue;
            if (here == was || was.empty() || is.empty()) {
                copy_record(after, record, next.plan);
                continue;
            }
        }
        // What both changed may not fit together: then it is as others left it.
        if (!put_into(next.plan, with_changes(record, here, was, is))) copy_record(after, record, next.plan);
    }
    // A post that others put into a campaign which is to be undone, for example.
    if (!make_showable(next)) return after;
    return std::move(next.plan);
}

}  // namespace marronnier
