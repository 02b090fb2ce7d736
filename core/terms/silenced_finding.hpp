// silenced_finding.hpp: what somebody read about a post, found to be all right, and does not want to read again.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

struct SilencedFinding {
    std::string code{};            // As findings are called in files, "over-limit"; maybe one of a newer program.
    std::string reason{};          // In the person's words; may be empty.
    std::string unknown_fields{};  // See Plan::unknown_fields.

    bool operator==(const SilencedFinding&) const = default;
};

// 1 to 64 characters out of a-z 0-9 -
bool is_finding_code(std::string_view text);

void sort_by_code(std::vector<SilencedFinding>& silenced);

}  // namespace marronnier
