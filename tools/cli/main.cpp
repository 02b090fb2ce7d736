// main.cpp: the command line: everything the core does, without a screen.
#include "tools/cli/check_command.hpp"
#include "tools/cli/count_command.hpp"
#include "tools/cli/format_command.hpp"
#include "tools/cli/keydates_command.hpp"
#include "tools/cli/merge_command.hpp"
#include "tools/cli/sample_command.hpp"

#include <algorithm>
#include <iostream>
#include <span>
#include <string_view>
#include <vector>

namespace {

using Words = std::span<const std::string_view>;

struct Subcommand {
    std::string_view name;
    std::string_view arguments;
    std::string_view purpose;
    int (*run)(Words arguments, std::ostream& out, std::ostream& err);
    std::string_view details = {};  // In the help of the command itself.
};

// In the order of the help.
constexpr Subcommand subcommands[] = {
    {"check", "PLAN.json [--today D] [--lang fr|en] [--json [--all]]", "what a careful reader would notice in a plan",
     marronnier::run_check},
    {"count", "--network x [--format post] [--limit 25000] [--lines] [--json] < text",
     "how long a text is for a network, and how long it may be", marronnier::run_count, marronnier::count_details},
    {"format", "PLAN.json", "the plan in canonical form", marronnier::run_format},
    {"keydates", "--from D --to D [--country FR] [--region FR-57] [--zone A] [--sector bakery] [--lang fr|en] [--json]",
     "the dates that matter between two days", marronnier::run_keydates},
    {"merge", "BASE.json OURS.json THEIRS.json", "two versions of a plan become one", marronnier::run_merge,
     marronnier::merge_details},
    {"sample", "--posts N --from D --to D [--seed S]", "a made-up plan for benchmarks", marronnier::run_sample},
};

void print_help(std::ostream& out) {
    out << "usage: marronnier COMMAND …\n\n";
    for (const Subcommand& subcommand : subcommands)
        out << "  " << subcommand.name << ' ' << subcommand.arguments << "\n      " << subcommand.purpose << '\n';
    out << "\nFiles are named, or - for the standard input. The answer goes to the standard output, messages to the\n"
           "standard error. Exit codes: 0 done, 1 something was found, 2 bad use or bad input.\n";
}

bool asks_for_help(std::string_view word) { return word == "--help" || word == "-h"; }

int run(Words words) {
    if (words.empty()) {
        print_help(std::cerr);
        return 2;
    }
    if (asks_for_help(words[0])) {
        print_help(std::cout);
        return 0;
    }
    const auto found = std::find_if(std::begin(subcommands), std::end(subcommands),
                                    [&words](const Subcommand& subcommand) { return subcommand.name == words[0]; });
    if (found == std::end(subcommands)) {
        std::cerr << "marronnier: there is no command \"" << words[0] << "\"; --help lists them\n";
        return 2;
    }
    if (std::any_of(words.begin(), words.end(), asks_for_help)) {
        std::cout << "usage: marronnier " << found->name << ' ' << found->arguments << "\n\n" << found->purpose << '\n';
        if (!found->details.empty()) std::cout << '\n' << found->details;
        return 0;
    }
    return found->run(words.subspan(1), std::cout, std::cerr);
}

}  // namespace

int main(int count, char** words) {
    std::ios::sync_with_stdio(false);
    const std::vector<std::string_view> arguments{words + 1, words + count};
    const int code = run(arguments);
    // A full disk or a closed pipe is no success.
    return std::cout.flush() ? code : 2;
}
