#include "core/model/check_parts.hpp"

#include "core/model/limits.hpp"

namespace marronnier {

std::string item(std::string_view list, std::size_t index) {
    return std::string{list} + '[' + std::to_string(index) + ']';
}

Verdict text_within(std::string_view text, std::size_t limit_bytes, std::string_view field) {
    if (text.size() > limit_bytes)
        return Error{ErrorCode::TextTooLong, std::string{field}, std::to_string(limit_bytes)};
    return Nothing{};
}

Verdict name_within(std::string_view name, std::string_view field) {
    if (name.find_first_not_of(' ') == std::string_view::npos)
        return Error{ErrorCode::InvalidText, std::string{field}, {}};
    return text_within(name, limits::name_bytes, field);
}

Verdict at_most(std::size_t count, std::size_t limit, std::string_view list) {
    if (count > limit) return Error{ErrorCode::TooMany, std::string{list}, std::to_string(limit)};
    return Nothing{};
}

Verdict between(int value, int lowest, int highest, std::string_view field) {
    if (value < lowest || value > highest)
        return Error{ErrorCode::OutOfRange, std::string{field}, std::to_string(lowest) + "…" + std::to_string(highest)};
    return Nothing{};
}

Verdict check_hashtags(const std::vector<std::string>& hashtags, std::string_view list) {
    if (const Verdict few = at_most(hashtags.size(), limits::hashtags, list); !few) return few;
    for (std::size_t i = 0; i < hashtags.size(); ++i) {
        const std::string& hashtag = hashtags[i];
        if (hashtag.empty() || hashtag.find_first_of("# \t\r\n") != std::string::npos)
            return Error{ErrorCode::InvalidText, item(list, i), hashtag};
        if (hashtag.size() > limits::name_bytes)
            return Error{ErrorCode::TextTooLong, item(list, i), std::to_string(limits::name_bytes)};
    }
    return Nothing{};
}

}  // namespace marronnier
