#include "core/networks/top_level_domains.hpp"

#include "core/networks/code_points.hpp"

#include <algorithm>
#include <cstdint>
#include <iterator>

namespace marronnier {

namespace {

// Countries, one bit for each second letter: validCCTLD of twitter-text 3.1.0.
constexpr std::uint32_t countries[26] = {0x2df797c, 0x36f7bfb, 0x3f27ded, 0x2005610, 0x1e00d4,  0x25700,   0x15fb9fb,
                                         0x1a3400,  0xf7818,   0xd010,    0x342b1d0, 0x13e0507, 0x3fffcfd, 0x212c975,
                                         0x1000,    0x14e3cf1, 0x1,       0x544010,  0x3be7fdf, 0x26afeec, 0x3041441,
                                         0x102155,  0x40020,   0x0,       0x80010,   0x401001};

// In the order of letters. Out of validGTLD of twitter-text 3.1.0: those a planner's clients are likely to have.
constexpr std::string_view general[] = {
    "academy", "agency",    "app",     "archi",     "art",     "asia",    "auto",       "bank",        "bar",
    "beauty",  "beer",      "best",    "bio",       "biz",     "blog",    "boutique",   "brussels",    "bzh",
    "cafe",    "camp",      "care",    "cat",       "center",  "city",    "cloud",      "club",        "coach",
    "com",     "community", "company", "cool",      "coop",    "design",  "dev",        "digital",     "dog",
    "dupont",  "eco",       "edu",     "education", "email",   "energy",  "events",     "expert",      "family",
    "farm",    "fashion",   "film",    "fit",       "fitness", "fm",      "foundation", "fun",         "gallery",
    "garden",  "gift",      "global",  "gov",       "green",   "group",   "guide",      "health",      "hotel",
    "house",   "immo",      "info",    "ink",       "int",     "jobs",    "kitchen",    "land",        "law",
    "life",    "link",      "live",    "london",    "love",    "ltd",     "market",     "marketing",   "media",
    "mil",     "mobi",      "moda",    "museum",    "music",   "name",    "net",        "network",     "news",
    "ngo",     "one",       "ong",     "online",    "org",     "paris",   "photo",      "photography", "photos",
    "pizza",   "place",     "plus",    "press",     "pro",     "quebec",  "radio",      "restaurant",  "sarl",
    "school",  "shoes",     "shop",    "show",      "site",    "social",  "solutions",  "space",       "sport",
    "store",   "studio",    "style",   "swiss",     "team",    "tech",    "tel",        "theater",     "tips",
    "today",   "tools",     "tours",   "town",      "travel",  "tube",    "tv",         "uno",         "video",
    "vin",     "vip",       "voyage",  "watch",     "web",     "wedding", "wien",       "wiki",        "wine",
    "work",    "works",     "world",   "wtf",       "xyz",     "yoga",    "zone"};

static_assert(std::is_sorted(std::begin(general), std::end(general)));

// Countries in their own letters, the shorter after the longer that starts alike.
constexpr std::string_view in_other_letters[] = {"한국", "香港", "台灣", "台湾", "中國", "中国", "укр",
                                                 "срб",  "рф",   "мон",  "мкд",  "ею",   "бел",  "бг",
                                                 "ευ",   "ελ",   "қаз",  "ไทย",  "भारत"};

constexpr char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

bool is_country(std::string_view word) {
    if (word.size() != 2) return false;
    const auto letter = [word](std::size_t i) { return static_cast<unsigned>(lower(word[i]) - 'a'); };
    return letter(0) < 26 && letter(1) < 26 && (countries[letter(0)] >> letter(1) & 1) != 0;
}

bool is_general(std::string_view word) {
    constexpr std::size_t longest = 16;
    if (word.size() > longest) return false;
    char letters[longest] = {};
    std::transform(word.begin(), word.end(), letters, lower);
    return std::binary_search(std::begin(general), std::end(general), std::string_view{letters, word.size()});
}

std::size_t size_while(std::string_view text, bool (*is_wanted)(char)) {
    return static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), is_wanted) - text.begin());
}

bool is_letter(char c) { return is_ascii_letter(static_cast<unsigned char>(c)); }
bool is_letter_or_digit(char c) { return is_letter(c) || is_ascii_digit(static_cast<unsigned char>(c)); }

// Nothing that would make the name go on.
bool ends_name(std::string_view rest) {
    return rest.empty() || !(is_letter_or_digit(rest[0]) || rest[0] == '@' || rest[0] == '+' || rest[0] == '-');
}

// "xn--p1ai": letters of other scripts written in these.
std::size_t encoded_size(std::string_view text) {
    constexpr std::string_view prefix = "xn--";
    if (text.size() <= prefix.size() ||
        !std::equal(prefix.begin(), prefix.end(), text.begin(), [](char a, char b) { return a == lower(b); }))
        return 0;
    const std::size_t rest =
        size_while(text.substr(prefix.size()), [](char c) { return is_letter_or_digit(c) || c == '-'; });
    return rest == 0 ? 0 : prefix.size() + rest;
}

}  // namespace

std::size_t top_level_domain_size(std::string_view text, Domain domain) {
    for (const std::string_view name : in_other_letters)
        if (text.substr(0, name.size()) == name) return ends_name(text.substr(name.size())) ? name.size() : 0;
    if (const std::size_t size = encoded_size(text)) return size;

    const std::string_view word = text.substr(0, size_while(text, is_letter));
    if (!ends_name(text.substr(word.size()))) return 0;
    if (is_country(word) || is_general(word)) return word.size();
    return domain == Domain::WithScheme && word.size() > 2 ? word.size() : 0;
}

}  // namespace marronnier
