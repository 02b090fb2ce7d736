// measure.hpp: a text held against the limits of one network.
#pragma once

#include "core/networks/limits.hpp"
#include "core/networks/text_counts.hpp"

#include <cstddef>
#include <vector>

namespace marronnier {

struct Measure {
    const Limit* limit = nullptr;  // Lives as long as the rules.
    std::uint32_t count = 0;

    bool is_over() const { return count > limit->value; }
};

struct Measurement {
    std::vector<Measure> measures{};  // Of the limits that a caption alone can exceed, in the order of the rules.
    std::size_t visible_end = 0;      // In bytes: where the part that shows before "more" ends.

    // The one to show: the gravest that is over, else the first, which people know. Bluesky's 300 signs, until the text
    // has more than 3,000 bytes. Null when the network has no limit about this.
    const Measure* decisive(LimitSubject what) const;
    // Of all that is over, the worst; nothing when nothing is.
    std::optional<LimitSeverity> severity() const;
};

std::uint32_t count_by(const TextCounts& counts, CountMethod method);

Measurement measure(const CountedText& caption, const NetworkRules& rules);

}  // namespace marronnier
