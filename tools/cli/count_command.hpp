// count_command.hpp: `marronnier count`: how long a text is for a network, as the network itself counts.
#pragma once

#include <ostream>
#include <span>
#include <string_view>

namespace marronnier {

// What its help says besides.
inline constexpr std::string_view count_details =
    "Counts the standard input, UTF-8, as the caption of a post. One line break at its end does not count: most "
    "programs\n"
    "put it there. \"limit\" is the caption limit that is exceeded, or the usual one, \"method\" how it is counted: "
    "utf-16,\n"
    "code-points, graphemes, weighted (X), utf-8, threads or mastodon. \"severity\" is \"error\" when something is "
    "over that\n"
    "the network refuses, \"warning\" when it publishes it and it does harm, else \"ok\"; it speaks of the caption, "
    "the\n"
    "hashtags and the mentions together. A limit that the network does not have is null.\n"
    "\n"
    "  --format   one of the network's; its usual one when absent\n"
    "  --limit    the account's own caption limit: X Premium, a Mastodon instance\n"
    "  --lines    each line is a text of its own, with one answer on each line\n";

// `arguments` are those after "count"; the text is the standard input. Answers the exit code: 0 done, also when the text
// is too long, 2 bad use or bad input.
int run_count(std::span<const std::string_view> arguments, std::ostream& out, std::ostream& err);

}  // namespace marronnier
