#include "core/checks/check_input.hpp"

namespace marronnier {

Finding& add_finding(Findings& found, FindingCode code, Severity severity, const Post& post) {
    Finding& finding = found.emplace_back();
    finding.code = code;
    finding.severity = severity;
    finding.post = post.id;
    finding.day = post.day;
    return finding;
}

}  // namespace marronnier
