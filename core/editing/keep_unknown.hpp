// keep_unknown.hpp: an edit replaces a list whole. What its entries have that this program does not know stays with those
// that stay.
#pragma once

#include <algorithm>
#include <vector>

namespace marronnier {

template <class Entry, class IsSame>
void keep_unknown(const std::vector<Entry>& old, std::vector<Entry>& wished, IsSame is_same) {
    for (Entry& wish : wished) {
        const auto kept =
            std::find_if(old.begin(), old.end(), [&](const Entry& entry) { return is_same(entry, wish); });
        if (kept != old.end()) wish.unknown_fields = kept->unknown_fields;
    }
}

}  // namespace marronnier
