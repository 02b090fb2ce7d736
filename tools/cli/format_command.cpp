#include "tools/cli/format_command.hpp"

#include "core/storage/replica_json.hpp"
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
    const auto text = read_text(files[0], err);
    if (!text) return 2;
    // With what devices remember of each other's edits: without it the file would be nobody's.
    const auto replica = read_replica(*text);
    if (!replica) {
        tell(err, files[0], replica.error());
        return 2;
    }
    out << write_replica(*replica);
    return 0;
}

}  // namespace marronnier
