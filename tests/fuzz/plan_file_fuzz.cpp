// plan_file_fuzz.cpp: whatever bytes a file holds, reading it ends; and what reads as a plan has one spelling.
#include "core/storage/plan_json.hpp"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace marronnier;
    const auto plan = read_plan({reinterpret_cast<const char*>(data), size});
    if (!plan) return 0;
    const std::string text = write_plan(*plan);
    const auto again = read_plan(text);
    if (!again || !(*again == *plan) || write_plan(*again) != text) std::abort();
    return 0;
}
