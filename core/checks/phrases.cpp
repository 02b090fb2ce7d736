#include "core/checks/phrases.hpp"

#include "core/checks/phrase_lists.hpp"
#include "core/networks/code_points.hpp"
#include "core/words/search_key.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace marronnier {

namespace {

// Where a phrase stands in the lists: a third of what the text views themselves would take in the download.
struct Row {
    std::uint8_t list = 0;
    std::uint8_t size = 0;
    std::uint16_t begin = 0;

    constexpr std::string_view words() const { return phrase_lists[list].phrases.substr(begin, size); }
    constexpr Topic topic() const { return phrase_lists[list].topic; }
};

constexpr std::size_t phrase_count() {
    std::size_t count = 0;
    for (const PhraseList& list : phrase_lists) {
        ++count;
        for (const char c : list.phrases) count += c == '|' ? 1 : 0;
    }
    return count;
}

// All phrases by their first character, made while compiling, so that each word of a text is held against a few.
constexpr auto rows = [] {
    std::array<Row, phrase_count()> sorted{};
    std::size_t count = 0;
    for (std::size_t list = 0; list < std::size(phrase_lists); ++list) {
        const std::string_view phrases = phrase_lists[list].phrases;
        for (std::size_t begin = 0; begin < phrases.size();) {
            const std::size_t end = std::min(phrases.find('|', begin), phrases.size());
            const Row row{static_cast<std::uint8_t>(list), static_cast<std::uint8_t>(end - begin),
                          static_cast<std::uint16_t>(begin)};
            std::size_t at = count++;
            for (; at > 0 && row.words()[0] < sorted[at - 1].words()[0]; --at) sorted[at] = sorted[at - 1];
            sorted[at] = row;
            begin = end + 1;
        }
    }
    return sorted;
}();

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
    const auto* row =
        std::partition_point(rows.begin(), rows.end(), [&text](const Row& r) { return r.words()[0] < text[0]; });
    Match longest;
    for (; row != rows.end() && row->words()[0] == text[0]; ++row)
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
