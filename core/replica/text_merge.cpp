#include "core/replica/text_merge.hpp"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace marronnier {

namespace {

using Lines = std::vector<std::string_view>;

// The table of a comparison has a cell for each pair of lines.
constexpr std::size_t cells_max = 4'000'000;

// With their line breaks. The text ends in one.
Lines lines_of(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n') + 1;
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end);
    }
    return lines;
}

// For each line of `base` the line of `other` that it became, or none: a longest common subsequence.
std::optional<std::vector<std::size_t>> matches(const Lines& base, const Lines& other) {
    constexpr std::size_t none = SIZE_MAX;
    std::vector<std::size_t> match(base.size(), none);
    std::size_t begin = 0;
    while (begin < base.size() && begin < other.size() && base[begin] == other[begin]) {
        match[begin] = begin;
        ++begin;
    }
    std::size_t end = 0;  // From the back.
    while (begin + end < base.size() && begin + end < other.size() &&
           base[base.size() - 1 - end] == other[other.size() - 1 - end]) {
        match[base.size() - 1 - end] = other.size() - 1 - end;
        ++end;
    }
    const std::size_t rows = base.size() - begin - end;
    const std::size_t columns = other.size() - begin - end;
    if (rows == 0 || columns == 0) return match;
    if (rows > cells_max / columns) return std::nullopt;

    // How many lines the rests behind a cell have in common.
    std::vector<std::uint32_t> common((rows + 1) * (columns + 1), 0);
    const auto cell = [&](std::size_t row, std::size_t column) -> std::uint32_t& {
        return common[row * (columns + 1) + column];
    };
    for (std::size_t row = rows; row-- > 0;)
        for (std::size_t column = columns; column-- > 0;)
            cell(row, column) = base[begin + row] == other[begin + column]
                                    ? cell(row + 1, column + 1) + 1
                                    : std::max(cell(row + 1, column), cell(row, column + 1));
    for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
        if (base[begin + row] == other[begin + column])
            match[begin + row++] = begin + column++;
        else if (cell(row + 1, column) >= cell(row, column + 1))
            ++row;
        else
            ++column;
    }
    return match;
}

std::string_view between(std::string_view text, const Lines& lines, std::size_t from, std::size_t to) {
    if (from == to) return {};
    const char* begin = lines[from].data();
    const char* end = lines[to - 1].data() + lines[to - 1].size();
    return text.substr(static_cast<std::size_t>(begin - text.data()), static_cast<std::size_t>(end - begin));
}

std::optional<std::string> merged_lines(std::string_view base, std::string_view ours, std::string_view theirs) {
    const Lines was = lines_of(base);
    const Lines our_lines = lines_of(ours);
    const Lines their_lines = lines_of(theirs);
    const auto in_ours = matches(was, our_lines);
    const auto in_theirs = matches(was, their_lines);
    if (!in_ours || !in_theirs) return std::nullopt;

    std::string merged;
    merged.reserve(std::max(ours.size(), theirs.size()));
    std::size_t at = 0, our_at = 0, their_at = 0;
    while (true) {
        // Up to the next line that both kept.
        std::size_t kept = at;
        while (kept < was.size() && ((*in_ours)[kept] == SIZE_MAX || (*in_theirs)[kept] == SIZE_MAX)) ++kept;
        const bool is_end = kept == was.size();
        const std::size_t our_kept = is_end ? our_lines.size() : (*in_ours)[kept];
        const std::size_t their_kept = is_end ? their_lines.size() : (*in_theirs)[kept];
        const std::string_view before = between(base, was, at, kept);
        const std::string_view we = between(ours, our_lines, our_at, our_kept);
        const std::string_view they = between(theirs, their_lines, their_at, their_kept);
        if (we == they || they == before)
            merged += we;
        else if (we == before)
            merged += they;
        else
            return std::nullopt;
        if (is_end) return merged;
        merged += was[kept];
        at = kept + 1;
        our_at = our_kept + 1;
        their_at = their_kept + 1;
    }
}

}  // namespace

std::optional<std::string> merged_text(std::string_view base, std::string_view ours, std::string_view theirs) {
    if (ours == theirs || theirs == base) return std::string{ours};
    if (ours == base) return std::string{theirs};
    // Ended, the last line is like the others: what is added behind it leaves it as it is.
    const auto ended = [](std::string_view text) { return std::string{text} + '\n'; };
    auto merged = merged_lines(ended(base), ended(ours), ended(theirs));
    if (merged && !merged->empty()) merged->pop_back();
    return merged;
}

}  // namespace marronnier
