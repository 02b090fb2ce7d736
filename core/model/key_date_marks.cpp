#include "core/model/key_date_marks.hpp"

#include <algorithm>

namespace marronnier {

namespace {

bool contains(const std::vector<KeyDateId>& ids, const KeyDateId& id) {
    return std::binary_search(ids.begin(), ids.end(), id);
}

}  // namespace

KeyDateMark mark_of(const KeyDateMarks& marks, const KeyDateId& id) {
    if (contains(marks.dismissed, id)) return KeyDateMark::Dismissed;
    return contains(marks.pinned, id) ? KeyDateMark::Pinned : KeyDateMark::None;
}

}  // namespace marronnier
