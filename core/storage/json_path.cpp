#include "core/storage/json_path.hpp"

namespace marronnier {

std::string clipped(std::string_view text) {
    constexpr std::size_t longest = 80;
    if (text.size() <= longest) return std::string{text};
    std::size_t end = longest;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0) == 0x80) --end;
    return std::string{text.substr(0, end)} + "…";
}

void append_key(std::string& path, std::string_view key) {
    if (!path.empty()) path += '.';
    path += clipped(key);
}

void append_index(std::string& path, std::size_t index) {
    path += '[';
    path += std::to_string(index);
    path += ']';
}

std::string JsonPath::text() const {
    if (!parent_) return {};
    std::string path = parent_->text();
    if (key_.data())
        append_key(path, key_);
    else
        append_index(path, index_);
    return path;
}

}  // namespace marronnier
