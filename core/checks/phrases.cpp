#include "core/checks/phrases.hpp"

#include "core/checks/phrase_lists.hpp"
#include "core/networks/code_points.hpp"
#include "core/words/search_key.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace marronnier {

namespace {

// Its first two characters, in order. No phrase is shorter, nor has "*" among them.
constexpr unsigned head_of(const char* text) {
    return static_cast<unsigned char>(text[0]) * 256u + static_cast<unsigned char>(text[1]);
}

// Where a phrase stands in the lists: a third of what the text views themselves would take in the download.
struct Row {
    std::uint8_t list = 0;
    std::uint8_t size = 0;
    std::uint16_t begin = 0;

    constexpr std::string_view words() const { return phrase_lists[list].phrases.substr(begin, size); }
    constexpr Topic topic() const { return phrase_lists[list].topic; }
    constexpr unsigned head() const { return head_of(phrase_lists[list].phrases.data() + begin); }
};

constexpr std::size_t phrase_count() {
    std::size_t count = 0;
    for (const PhraseList& list : phrase_lists) {
        ++count;
        for (const char c : list.phrases) count += c == '|' ? 1 : 0;
    }
    return count;
}

constexpr auto rows_as_written() {
    std::array<Row, phrase_count()> rows{};
    std::size_t count = 0;
    for (std::size_t list = 0; list < std::size(phrase_lists); ++list) {
        const std::string_view phrases = phrase_lists[list].phrases;
        for (std::size_t begin = 0; begin < phrases.size();) {
            const std::size_t end = std::min(phrases.find('|', begin), phrases.size());
            rows[count++] = {static_cast<std::uint8_t>(list), static_cast<std::uint8_t>(end - begin),
                             static_cast<std::uint16_t>(begin)};
            begin = end + 1;
        }
    }
    return rows;
}

using Rows = decltype(rows_as_written());

// In the order of one of their characters, those alike as they were. In steps that grow with the rows and no faster:
// compilers count how many they take.
constexpr Rows sorted_by(std::size_t character, const Rows& rows) {
    std::array<std::size_t, 129> begins{};
    for (const Row& row : rows) ++begins[static_cast<unsigned char>(row.words()[character]) + 1U];
    for (std::size_t i = 1; i < begins.size(); ++i) begins[i] += begins[i - 1];
    Rows sorted{};
    for (const Row& row : rows) sorted[begins[static_cast<unsigned char>(row.words()[character])]++] = row;
    return sorted;
}

// By their heads, made while compiling, so that most words of a text are held against none.
constexpr Rows rows = sorted_by(0, sorted_by(1, rows_as_written()));

constexpr bool is_letter(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter_or_digit(char c) { return is_letter(c) || (c >= '0' && c <= '9'); }

// How many bytes at the start of `text` the phrase takes, 0 when it is not there. It ends where a word does.
std::size_t size_of(std::string_view phrase, std::string_view text) {
    std::size_t at = 0;
    for (const char c : phrase) {
        if (c == '*') {
            while (at < text.size() && is_letter_or_digit(text[at])) ++at;
        } else if (at < text.size() && text[at] == c) {
            ++at;
        } else {
            return 0;
        }
    }
    const bool ends_in_word = is_letter(phrase.back()) && at < text.size() && is_letter(text[at]);
    return ends_in_word ? 0 : at;
}

struct Match {
    std::size_t size = 0;
    Topic topic{};
};

Match longest_at(std::string_view text) {
    if (text.size() < 2) return {};
    const unsigned head = head_of(text.data());
    const auto* row = std::partition_point(rows.begin(), rows.end(), [head](const Row& r) { return r.head() < head; });
    Match longest;
    for (; row != rows.end() && row->head() == head; ++row)
        if (const std::size_t size = size_of(row->words(), text); size > longest.size) longest = {size, row->topic()};
    return longest;
}

// The faces, party poppers and glasses that nobody puts below words of mourning; in order. Hearts, candles, doves and
// flowers are not among them.
constexpr char32_t joyful[] = {0x1F37E, 0x1F37F, 0x1F381, 0x1F382, 0x1F386, 0x1F387, 0x1F388, 0x1F389,
                               0x1F38A, 0x1F483, 0x1F57A, 0x1F600, 0x1F601, 0x1F602, 0x1F603, 0x1F604,
                               0x1F605, 0x1F606, 0x1F60A, 0x1F60B, 0x1F60D, 0x1F60E, 0x1F61C, 0x1F61D,
                               0x1F639, 0x1F63A, 0x1F911, 0x1F923, 0x1F929, 0x1F92A, 0x1F942, 0x1F973};

}  // namespace

std::string folded(std::string_view text) {
    std::string key;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find_first_of("#@", at + 1), text.size());
        const bool is_marked = text[at] == '#' || text[at] == '@';
        if (!key.empty()) key += ' ';
        if (is_marked) key += text[at++];
        key += search_key(text.substr(at, end - at));
        at = end;
    }
    return key;
}

Topics topics_in(std::string_view folded) {
    Topics topics;
    for (std::size_t at = 0; at < folded.size();) {
        const bool is_start = at == 0 || !is_letter(folded[at - 1]);
        const Match match = is_start ? longest_at(folded.substr(at)) : Match{};
        if (match.size > 0) topics.insert(match.topic);
        at += std::max<std::size_t>(match.size, 1);
    }
    if (topics.contains(Topic::SomethingElse)) topics.toggle(Topic::SomethingElse);
    return topics;
}

bool looks_festive(std::string_view text) {
    if (text.find("!!") != std::string_view::npos || std::count(text.begin(), text.end(), '!') >= 3) return true;
    for (std::size_t at = text.find('\xF0'); at != std::string_view::npos; at = text.find('\xF0', at + 1))
        if (std::binary_search(std::begin(joyful), std::end(joyful), code_point_at(text, at).value)) return true;
    return false;
}

}  // namespace marronnier
