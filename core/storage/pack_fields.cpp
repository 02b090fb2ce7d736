#include "core/storage/pack_fields.hpp"

#include "core/model/limits.hpp"

namespace marronnier {

namespace {

constexpr int newest_version = 1;

}  // namespace

void read_pack_format(JsonObject& fields, std::string_view expected) {
    std::string format;
    fields.required("format", format);
    if (format != expected) fields.refuse(ErrorCode::UnknownValue, "format", format);

    int version = newest_version;
    fields.required("version", version);
    if (version > newest_version) fields.refuse(ErrorCode::NewerVersion, "version", std::to_string(version));
    if (version < 1) fields.refuse(ErrorCode::UnknownValue, "version", std::to_string(version));
}

void read_line(JsonObject& fields, std::string_view key, std::string& out) {
    fields.required(key, out);
    if (out.find_first_not_of(' ') == std::string::npos) fields.refuse(ErrorCode::InvalidText, key, out);
    if (out.size() > limits::name_bytes) fields.refuse(ErrorCode::TextTooLong, key, std::to_string(limits::name_bytes));
}

bool is_web_address(std::string_view text) {
    constexpr std::string_view scheme = "https://";
    return text.starts_with(scheme) && text.size() > scheme.size() &&
           text.find_first_of(" \"<>\\") == std::string_view::npos;
}

}  // namespace marronnier
