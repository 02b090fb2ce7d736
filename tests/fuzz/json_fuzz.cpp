// json_fuzz.cpp: our parser against nlohmann's: both accept a text or neither does, and they understand the same by it.
// Where ours is stricter on purpose (limits, repeated keys, __proto__), only what it accepts is compared.
#include "core/storage/json_reader.hpp"
#include "core/storage/json_writer.hpp"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace marronnier;
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    // nlohmann takes U+0000 for the end of the text.
    if (text.find('\0') != std::string_view::npos) return 0;

    const auto ours = read_json(text);
    const auto theirs = nlohmann::json::parse(text, nullptr, false);
    if (!ours) {
        const ErrorCode code = ours.error().code;
        // RapidJSON takes any exponent past 308 for too large, even that of a zero.
        std::string_view met = ours.error().detail;
        if (met.ends_with("…")) met.remove_suffix(std::string_view{"…"}.size());
        const bool is_number = !met.empty() && met.find_first_not_of("+-.0123456789eE") == std::string_view::npos;
        const bool is_malformed = (code == ErrorCode::NotJson && !is_number) || code == ErrorCode::InvalidText;
        if (is_malformed && !theirs.is_discarded()) std::abort();
        return 0;
    }
    if (theirs.is_discarded()) std::abort();
    JsonWriter writer{JsonWriter::Style::Compact};
    write_json(writer, *ours);
    if (nlohmann::json::parse(std::move(writer).finished(), nullptr, false) != theirs) std::abort();
    return 0;
}
