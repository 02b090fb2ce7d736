// replica_fuzz.cpp: whatever bytes another device publishes, reading them ends, what reads has one spelling, and joining
// changes nothing that was known, or is refused.
#include "core/merging/join.hpp"
#include "core/storage/replica_json.hpp"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace marronnier;
    const auto replica = read_replica({reinterpret_cast<const char*>(data), size});
    if (!replica) return 0;
    const std::string text = write_replica(*replica);
    const auto again = read_replica(text);
    if (!again || write_replica(*again) != text) std::abort();
    (void)field_conflicts(*again);
    const auto both = join(*replica, *again);
    if (both && !read_replica(write_replica(*both))) std::abort();
    return 0;
}
