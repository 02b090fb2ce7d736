#include "tools/cli/format_command.hpp"

#include "core/storage/plan_json.hpp"
#include "tools/cli/arguments.hpp"
#include "tools/cli/files.hpp"

namespace marronnier {

int run_format(std::span<const std::string_view> arguments, std::ostream& out, std::ostream& err) {
    Arguments words{arguments};
    const auto files = words.files(1);
    if (!words.complaint().empty()) {
        err << "marronnier format: " << words.complaint() << "\nusage: marronnier format PLAN.json\n";
        return 2;
    }
    const auto plan = read_plan_file(files[0], err);
    if (!plan) return 2;
    out << write_plan(*plan);
    return 0;
}

}  // namespace marronnier
