// merge_command.hpp: `marronnier merge`: two versions of a plan that began as the same file become one.
#pragma once

#include <ostream>
#include <span>
#include <string_view>

namespace marronnier {

inline constexpr std::string_view merge_details =
    "BASE is the file that both versions began as. The merged plan goes to the standard output. The standard error\n"
    "lists what was merged, a line each: a record, its field, and where its value is from:\n\n"
    "  post/p1 title: theirs         only they changed it\n"
    "  post/p1 caption: both         a text that both changed in different paragraphs\n"
    "  post/p2: added                by them, or changed by them and removed by us\n"
    "  post/p3: removed              by them\n"
    "  post/p4: kept                 removed by them, but changed by us\n"
    "  post/p5 title: conflict, theirs was \"Galette\"\n"
    "                                both changed it: ours counts, and the exit code is 1\n";

// `arguments` are those after "merge". Answers the exit code: 0 done, 1 done with conflicts, 2 bad use or bad input.
int run_merge(std::span<const std::string_view> arguments, std::ostream& out, std::ostream& err);

}  // namespace marronnier
