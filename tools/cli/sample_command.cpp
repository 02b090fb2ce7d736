#include "tools/cli/sample_command.hpp"

#include "core/model/limits.hpp"
#include "core/storage/plan_json.hpp"
#include "tools/cli/arguments.hpp"
#include "tools/cli/sample_plan.hpp"

namespace marronnier {

namespace {

constexpr std::string_view usage = "usage: marronnier sample --posts N --from YYYY-MM-DD --to YYYY-MM-DD [--seed S]\n";

}  // namespace

int run_sample(std::span<const std::string_view> arguments, std::ostream& out, std::ostream& err) {
    Arguments words{arguments};
    const auto posts = words.number("--posts", limits::posts);
    const auto from = words.day("--from");
    const auto to = words.day("--to");
    const auto seed = words.number("--seed", UINT64_MAX);
    words.files(0);
    std::string complaint = words.complaint();
    if (complaint.empty() && (!posts || !from || !to)) complaint = "--posts, --from and --to are all needed";
    if (complaint.empty() && *to < *from) complaint = "--to is before --from";
    if (!complaint.empty()) {
        err << "marronnier sample: " << complaint << '\n' << usage;
        return 2;
    }
    out << write_plan(sample_plan({static_cast<std::size_t>(*posts), *from, *to, seed.value_or(1)}));
    return 0;
}

}  // namespace marronnier
