#include "tools/cli/arguments.hpp"

#include <algorithm>
#include <charconv>

namespace marronnier {

namespace {

std::string quoted(std::string_view text) { return '"' + std::string{text} + '"'; }

bool is_option(std::string_view word) { return word.size() > 1 && word[0] == '-'; }

}  // namespace

bool Arguments::flag(std::string_view option) {
    const auto at = std::find(words_.begin(), words_.end(), option);
    if (at == words_.end()) return false;
    words_.erase(at);
    return true;
}

std::optional<std::string_view> Arguments::text(std::string_view option) {
    const auto at = std::find(words_.begin(), words_.end(), option);
    if (at == words_.end()) return std::nullopt;
    if (at + 1 == words_.end()) {
        complain(std::string{option} + " needs a value");
        return std::nullopt;
    }
    const std::string_view value = *(at + 1);
    words_.erase(at, at + 2);
    return value;
}

std::optional<Day> Arguments::day(std::string_view option) {
    const auto value = text(option);
    if (!value) return std::nullopt;
    const auto day = parse_day(*value);
    if (!day)
        complain(std::string{option} + " needs a day from 1900 to 2200, such as 2026-01-31, not " + quoted(*value));
    return day;
}

std::optional<std::uint64_t> Arguments::number(std::string_view option, std::uint64_t most) {
    const auto value = text(option);
    if (!value) return std::nullopt;
    std::uint64_t number = 0;
    const char* const end = value->data() + value->size();
    const auto [stop, error] = std::from_chars(value->data(), end, number);
    if (error == std::errc{} && stop == end && !value->empty() && number <= most) return number;
    complain(std::string{option} + " needs a whole number up to " + std::to_string(most) + ", not " + quoted(*value));
    return std::nullopt;
}

std::vector<std::string_view> Arguments::files(std::size_t count) {
    const auto option = std::find_if(words_.begin(), words_.end(), is_option);
    if (option != words_.end())
        complain("there is no option " + quoted(*option));
    else if (words_.size() < count)
        complain("a file is missing; - is the standard input");
    else if (words_.size() > count)
        complain("there is a word too many: " + quoted(words_[count]));
    return words_;
}

void Arguments::complain(std::string complaint) {
    if (complaint_.empty()) complaint_ = std::move(complaint);
}

}  // namespace marronnier
