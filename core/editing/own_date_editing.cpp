#include "core/editing/own_date_editing.hpp"

#include "core/editing/dated_record_editing.hpp"
#include "core/editing/take.hpp"
#include "core/model/limits.hpp"

namespace marronnier {

namespace {

auto setting(const OwnDateFields& fields) {
    return [&fields](OwnDate& own_date) {
        take(own_date.name, fields.name);
        take(own_date.from, fields.from);
        take(own_date.to, fields.to);
        take(own_date.every_year, fields.every_year);
    };
}

}  // namespace

Result<Plan> apply(Plan plan, const AddOwnDate& edit) {
    const Verdict added = add_record(plan.own_dates, OwnDate{.id = edit.id}, limits::own_dates, setting(edit.fields));
    if (!added) return added.error();
    return plan;
}

Result<Plan> apply(Plan plan, const ChangeOwnDate& edit) {
    const Verdict changed = change_record(plan.own_dates, edit.id, ErrorCode::NoSuchOwnDate, setting(edit.fields));
    if (!changed) return changed.error();
    return plan;
}

Result<Plan> apply(Plan plan, const RemoveOwnDate& edit) {
    if (!plan.own_dates.erase(edit.id)) return Error{ErrorCode::NoSuchOwnDate, {}, edit.id.text()};
    return plan;
}

}  // namespace marronnier
