// post_findings.hpp: what somebody careful would notice in a post, in words.
#pragma once

#include "core/commands/post_ref.hpp"
#include "core/terms/finding.hpp"

#include <optional>
#include <string>
#include <vector>

namespace marronnier {

struct Session;

struct FindingView {
    FindingCode code{};
    Severity severity{};
    std::string sentence{};
    std::string source{};                   // Who says so, and since when it is known; may be empty.
    std::string url{};                      // May be empty.
    std::optional<std::string> silenced{};  // Why nobody wants to read it again; may be empty.
};

// The gravest first; silenced ones last. What cannot be said before rules and key dates are loaded is not said.
std::vector<FindingView> post_findings(const Session& session, const PostRef& ref, Day today);

}  // namespace marronnier
