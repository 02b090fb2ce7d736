#include "core/editing/key_date_editing.hpp"

#include "core/base/sort.hpp"
#include "core/model/limits.hpp"

#include <algorithm>

namespace marronnier {

namespace {

using Ids = std::vector<KeyDateId>;

Ids in_order(Ids ids) {
    sort(ids);
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

void take_out(Ids& list, const Ids& sorted) {
    const auto is_named = [&sorted](const KeyDateId& id) {
        return std::binary_search(sorted.begin(), sorted.end(), id);
    };
    list.erase(std::remove_if(list.begin(), list.end(), is_named), list.end());
}

}  // namespace

Result<Plan> apply(Plan plan, const MarkKeyDates& edit) {
    const Ids ids = in_order(edit.ids);
    if (!ids.empty() && ids.front().empty()) return Error{ErrorCode::InvalidId, "ids", {}};
    KeyDateMarks marks = *plan.key_dates;
    take_out(marks.dismissed, ids);
    take_out(marks.pinned, ids);
    if (edit.mark != KeyDateMark::None) {
        Ids& list = edit.mark == KeyDateMark::Dismissed ? marks.dismissed : marks.pinned;
        list.insert(list.end(), ids.begin(), ids.end());
        if (list.size() > limits::marked_key_dates)
            return Error{ErrorCode::TooMany, "ids", std::to_string(limits::marked_key_dates)};
        sort(list);
    }
    if (!(marks == *plan.key_dates)) plan.key_dates = std::move(marks);
    return plan;
}

}  // namespace marronnier
