// arguments.hpp: the words after a command's name, taken one by one: options first, what is left are files.
#pragma once

#include "core/dates/day.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

class Arguments {
public:
    explicit Arguments(std::span<const std::string_view> words) : words_(words.begin(), words.end()) {}

    bool flag(std::string_view option);
    std::optional<std::string_view> text(std::string_view option);
    std::optional<Day> day(std::string_view option);
    std::optional<std::uint64_t> number(std::string_view option, std::uint64_t most);

    // To be asked last: the words no option took. "-" is the standard input.
    std::vector<std::string_view> files(std::size_t count);

    // The first thing wrong, for a person: "--days needs a value". Empty when all is well.
    const std::string& complaint() const { return complaint_; }

private:
    void complain(std::string complaint);

    std::vector<std::string_view> words_;
    std::string complaint_{};
};

}  // namespace marronnier
