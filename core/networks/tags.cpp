#include "core/networks/tags.hpp"

#include "core/networks/link_characters.hpp"

#include <algorithm>
#include <iterator>

namespace marronnier {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

// Spaces, signs, punctuation, emoji: what ends a hashtag. In order. All other characters from U+0080 are letters, marks
// or digits, or so rare that nobody tags with them.
constexpr Range no_letters[] = {
    {0x80, 0xA9},     {0xAB, 0xB4},       {0xB6, 0xB9},       {0xBB, 0xBF},      {0xD7, 0xD7},     {0xF7, 0xF7},
    {0x2C2, 0x2C5},   {0x2D2, 0x2DF},     {0x2E5, 0x2EB},     {0x375, 0x375},    {0x37E, 0x37E},   {0x384, 0x385},
    {0x387, 0x387},   {0x3F6, 0x3F6},     {0x482, 0x482},     {0x55A, 0x55F},    {0x589, 0x58F},   {0x5BE, 0x5BE},
    {0x5C0, 0x5C0},   {0x5C3, 0x5C3},     {0x5C6, 0x5C6},     {0x5F3, 0x5F4},    {0x600, 0x60F},   {0x61B, 0x61F},
    {0x66A, 0x66D},   {0x6D4, 0x6D4},     {0x6DD, 0x6DE},     {0x6E9, 0x6E9},    {0x964, 0x965},   {0x970, 0x970},
    {0xE3F, 0xE3F},   {0xE4F, 0xE4F},     {0xE5A, 0xE5B},     {0x1680, 0x1680},  {0x180E, 0x180E}, {0x2000, 0x2070},
    {0x2072, 0x207E}, {0x2080, 0x208F},   {0x20A0, 0x20CF},   {0x2100, 0x2BFF},  {0x2E00, 0x3004}, {0x3008, 0x3020},
    {0x3030, 0x3030}, {0x3036, 0x3037},   {0x303D, 0x3040},   {0x309B, 0x309C},  {0x30A0, 0x30A0}, {0x30FB, 0x30FB},
    {0x3190, 0x319F}, {0x31C0, 0x31EF},   {0x3200, 0x33FF},   {0x4DC0, 0x4DFF},  {0xA490, 0xA4CF}, {0xE000, 0xF8FF},
    {0xFE10, 0xFE1F}, {0xFE30, 0xFE6F},   {0xFEFF, 0xFF0F},   {0xFF1A, 0xFF20},  {0xFF3B, 0xFF40}, {0xFF5B, 0xFF65},
    {0xFFE0, 0xFFFF}, {0x1D000, 0x1D164}, {0x1F000, 0x1FAFF}, {0xE0000, 0xE00FF}};

// Hold two halves of a hashtag together: hashtagSpecialChars.
constexpr char32_t links_halves[] = {'_',    0xB7,   0x5BE,  0x5F3,  0x5F4,  0xF0B,  0xF0C,  0x200C, 0x200D,
                                     0x3003, 0x301C, 0x309B, 0x309C, 0x30A0, 0x30FB, 0xA67E, 0xFF5E};

bool is_digit(char32_t c) {
    return is_ascii_digit(c) || is_between(c, 0x660, 0x669) || is_between(c, 0x6F0, 0x6F9) ||
           is_between(c, 0x966, 0x96F) || is_between(c, 0xFF10, 0xFF19);
}

bool is_letter(char32_t c) {
    if (c < 0x80) return is_ascii_letter(c);
    const auto* range = std::lower_bound(std::begin(no_letters), std::end(no_letters), c,
                                         [](const Range& r, char32_t wanted) { return r.last < wanted; });
    return (range == std::end(no_letters) || c < range->first) && !is_digit(c);
}

bool holds_together(char32_t c) {
    return std::find(std::begin(links_halves), std::end(links_halves), c) != std::end(links_halves);
}

bool is_tag_character(char32_t c) { return is_letter(c) || is_digit(c) || holds_together(c); }

bool is_hash(char32_t c) { return c == '#' || c == 0xFF03; }
bool is_at(char32_t c) { return c == '@' || c == 0xFF20; }

bool may_precede_hash(char32_t c) { return c == 0xFE0E || c == 0xFE0F || (!is_tag_character(c) && c != '&'); }
bool may_precede_at(char32_t c) { return !is_ascii_word(c) && !is_at(c) && !is_one_of(c, "!#$%&*"); }

bool is_inside(std::span<const TextSpan> spans, std::size_t at) {
    const auto after = std::find_if(spans.begin(), spans.end(), [at](const TextSpan& s) { return at < s.end; });
    return after != spans.end() && after->begin <= at;
}

char32_t character_at(std::string_view text, std::size_t at) {
    return at < text.size() ? code_point_at(text, at).value : U'\0';
}

struct HashtagEnd {
    std::size_t at = 0;
    bool is_hashtag = false;
};

// Where the letters and digits end that follow the "#" before `begin`, and whether they make a hashtag.
HashtagEnd hashtag_end(std::string_view text, std::size_t begin) {
    const char32_t first = character_at(text, begin);
    if (first == 0xFE0F || first == 0x20E3) return {begin, false};  // A keycap.
    bool has_letter = false;
    std::size_t end = begin;
    while (end < text.size()) {
        const auto [c, size] = code_point_at(text, end);
        if (!is_tag_character(c)) break;
        has_letter = has_letter || is_letter(c);
        end += size;
    }
    if (!has_letter) return {begin, false};
    const bool goes_on = is_hash(character_at(text, end)) || text.substr(end, 3) == "://";
    return {end, !goes_on};
}

// "＃", the wide one of Japan.
bool has_hash(std::string_view text) {
    return text.find('#') != std::string_view::npos || text.find("\uFF03") != std::string_view::npos;
}
bool has_at(std::string_view text) {
    return text.find('@') != std::string_view::npos || text.find("\uFF20") != std::string_view::npos;
}

// "ana", "ana.b", "marronnier.fr": dots and hyphens inside only.
std::size_t name_end(std::string_view text, std::size_t begin) {
    std::size_t end = begin;
    for (std::size_t at = begin; at < text.size(); ++at) {
        const auto c = static_cast<unsigned char>(text[at]);
        if (is_ascii_word(c))
            end = at + 1;
        else if (at != end || at == begin || (c != '.' && c != '-'))
            break;
    }
    return end;
}

}  // namespace

std::vector<TextSpan> find_hashtags(std::string_view text) {
    std::vector<TextSpan> hashtags;
    if (!has_hash(text)) return hashtags;
    char32_t before = ' ';
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, size] = code_point_at(text, at);
        HashtagEnd end{at + size, false};
        if (is_hash(c) && may_precede_hash(before)) end = hashtag_end(text, at + size);
        if (end.is_hashtag) hashtags.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end.at)});
        before = end.at > at + size ? U'a' : c;  // What was read as one ends in a letter or alike.
        at = end.at;
    }
    return hashtags;
}

// Of a hashtag and a link that overlap, the one that starts first counts.
std::uint32_t count_hashtags(std::string_view text, std::span<const TextSpan> links) {
    std::uint32_t count = 0;
    std::uint32_t taken = 0;  // Up to here.
    auto link = links.begin();
    for (const TextSpan& hashtag : find_hashtags(text)) {
        for (; link != links.end() && link->begin < hashtag.begin; ++link)
            if (link->begin >= taken) taken = link->end;
        if (hashtag.begin < taken) continue;
        taken = hashtag.end;
        ++count;
    }
    return count;
}

std::vector<Mention> find_mentions(std::string_view text, std::span<const TextSpan> links) {
    std::vector<Mention> mentions;
    if (!has_at(text)) return mentions;
    char32_t before = ' ';
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, size] = code_point_at(text, at);
        const bool may_start = is_at(c) && may_precede_at(before);
        before = c;
        const std::size_t name = at + size;
        at = name;
        if (!may_start) continue;
        const std::size_t host = name_end(text, name);
        if (host == name || is_inside(links, name - size)) continue;
        std::size_t end = host;
        if (host < text.size() && text[host] == '@') {
            const std::size_t host_end = name_end(text, host + 1);
            if (host_end > host + 1) end = host_end;
        }
        mentions.push_back({{static_cast<std::uint32_t>(name - size), static_cast<std::uint32_t>(end)},
                            static_cast<std::uint32_t>(host)});
        at = end;
        before = U'a';
    }
    return mentions;
}

}  // namespace marronnier
