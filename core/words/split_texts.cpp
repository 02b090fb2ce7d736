#include "core/words/texts.hpp"

namespace marronnier {

std::optional<TextTable> split_texts(std::string_view file) {
    TextTable texts;
    for (std::string_view& text : texts) {
        const std::size_t end = file.find('\n');
        if (end == std::string_view::npos) return std::nullopt;
        text = file.substr(0, end);
        file.remove_prefix(end + 1);
    }
    if (!file.empty()) return std::nullopt;
    return texts;
}

}  // namespace marronnier
