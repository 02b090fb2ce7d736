// text_merge.hpp: two versions of one text that began as the same text become one again, when they changed in different
// places. By lines, as diff3 does (Khanna, Kunal, Pierce: "A Formal Investigation of Diff3", 2007): what changed on both
// sides must be apart by a line that neither touched, or be the same on both sides.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

// Nothing when both changed the same place differently, or the texts have too many lines to compare.
std::optional<std::string> merged_text(std::string_view base, std::string_view ours, std::string_view theirs);

}  // namespace marronnier
