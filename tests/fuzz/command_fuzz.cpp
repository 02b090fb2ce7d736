// command_fuzz.cpp: whatever a script sends, reading it ends; and what reads as a command or as a journal entry reads the
// same after it was written.
#include "core/storage/command_json.hpp"
#include "core/storage/difference_json.hpp"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace marronnier;
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    if (const auto command = read_command(text)) {
        const auto again = read_command(write_command(*command));
        if (!again || !(*again == *command)) std::abort();
    }
    if (const auto difference = read_difference(text)) {
        const auto again = read_difference(write_difference(*difference));
        if (!again || !(*again == *difference)) std::abort();
    }
    return 0;
}
