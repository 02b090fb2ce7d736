#include "core/checks/phone_numbers.hpp"

#include "core/networks/code_points.hpp"
#include "core/words/search_key.hpp"

#include <algorithm>
#include <iterator>
#include <string>

namespace marronnier {

namespace {

// Digits with no more than one space, dot, hyphen or slash between them, and brackets.
struct DigitRun {
    bool has_plus = false;
    std::string digits{};
    std::string groups{};  // How many digits each has, a letter for each: "22222"; 'A' for ten, 'Z' for more.
    std::size_t end = 0;   // In bytes.
};

// "2322" is 02 123 45 67. The digits named are the lowest that may stand there: no area of North America begins with 0 or 1,
// and no area of Europe with 00.
struct Grouping {
    std::string_view groups;
    std::string_view first;  // One of these.
    char second;
    char fourth;
};

// National numbers. Sources, as of 2026-11-22: plan national de numérotation (Arcep), BIPT, OFCOM, North American Numbering
// Plan.
constexpr std::string_view trunk = "0";
constexpr std::string_view area = "23456789";
constexpr Grouping groupings[] = {
    {"22222", trunk, '1', '0'}, {"4222", trunk, '1', '0'}, {"433", trunk, '1', '0'},  {"1333", trunk, '1', '0'},
    {"46", trunk, '1', '0'},    {"28", trunk, '1', '0'},   {"3322", trunk, '1', '0'}, {"2322", trunk, '1', '0'},
    {"3222", trunk, '1', '0'},  {"36", trunk, '1', '0'},   {"334", area, '0', '2'},
};

// After "+" or "00", and how many digits follow, the 0 in brackets left out.
struct CallingCode {
    std::string_view digits;
    std::size_t least;
    std::size_t most;
};
constexpr CallingCode calling_codes[] = {
    {"1", 10, 10}, {"262", 9, 9}, {"32", 8, 9},  {"33", 9, 9},  {"352", 6, 9},
    {"377", 8, 9}, {"41", 9, 9},  {"590", 9, 9}, {"594", 9, 9}, {"596", 9, 9},
};

// What ten digits in one piece are when one of these comes before.
constexpr std::string_view words_of_references[] = {
    "n",     "no",      "num",     "numero", "ref",   "reference", "commande",
    "order", "dossier", "facture", "ticket", "siret", "code",      "ean",
};

bool is_digit_at(std::string_view text, std::size_t at) {
    return at < text.size() && is_ascii_digit(static_cast<unsigned char>(text[at]));
}

std::size_t separator_size(std::string_view text, std::size_t at) {
    for (const std::string_view separator : {" ", ".", "-", "/", "\u00A0", "\u2009", "\u2011", "\u202F"})
        if (text.substr(at, separator.size()) == separator) return separator.size();
    return 0;
}

// Where the next group begins; `at` when the run is over.
std::size_t next_group(std::string_view text, std::size_t at) {
    std::size_t next = at;
    if (text.substr(next, 1) == ")") ++next;
    if (next < text.size()) next += separator_size(text, next);
    if (text.substr(std::min(next, text.size()), 1) == "(") ++next;
    return next > at && is_digit_at(text, next) ? next : at;
}

// `at` is at a "+", a "(" or a digit.
DigitRun run_at(std::string_view text, std::size_t at) {
    DigitRun run{.has_plus = text[at] == '+'};
    if (run.has_plus) ++at;
    if (text.substr(at, 1) == "(") ++at;
    run.end = at;
    while (is_digit_at(text, at)) {
        const std::size_t begin = at;
        while (is_digit_at(text, at)) run.digits += text[at++];
        const std::size_t size = at - begin;
        run.groups += size < 10 ? static_cast<char>('0' + size) : size == 10 ? 'A' : 'Z';
        run.end = at;
        at = next_group(text, at);
    }
    return run;
}

bool is_international(const DigitRun& run) {
    std::string_view digits = run.digits;
    if (!run.has_plus) {
        if (!digits.starts_with("00")) return false;
        digits.remove_prefix(2);
    }
    return std::any_of(std::begin(calling_codes), std::end(calling_codes), [digits](const CallingCode& code) {
        if (!digits.starts_with(code.digits)) return false;
        std::string_view rest = digits.substr(code.digits.size());
        if (rest.starts_with('0')) rest.remove_prefix(1);
        return code.least <= rest.size() && rest.size() <= code.most && rest[0] != '0';
    });
}

// At the end of the run: a date may stand before it.
bool ends_in_national_number(const DigitRun& run) {
    return std::any_of(std::begin(groupings), std::end(groupings), [&run](const Grouping& grouping) {
        if (!run.groups.ends_with(grouping.groups)) return false;
        std::size_t size = 0;
        for (const char group : grouping.groups) size += static_cast<std::size_t>(group - '0');
        const std::string_view number = std::string_view{run.digits}.substr(run.digits.size() - size);
        return grouping.first.find(number[0]) != std::string_view::npos && number[1] >= grouping.second &&
               number[3] >= grouping.fourth;
    });
}

// "n° 0387123456"
bool follows_reference(std::string_view text, std::size_t begin) {
    constexpr std::size_t enough = 24;
    const std::size_t from = begin - std::min(begin, enough);
    const std::string before = search_key(text.substr(from, begin - from));
    const std::string_view word = std::string_view{before}.substr(before.rfind(' ') + 1);
    return std::find(std::begin(words_of_references), std::end(words_of_references), word) !=
           std::end(words_of_references);
}

bool is_phone_number(std::string_view text, std::size_t begin, const DigitRun& run) {
    if (is_international(run) || ends_in_national_number(run)) return true;
    return run.groups == "A" && run.digits[0] == '0' && run.digits[1] != '0' && !follows_reference(text, begin);
}

// Inside a word, an address or a decimal number.
bool goes_on_before(std::string_view text, std::size_t at) {
    return at > 0 && (is_ascii_word(static_cast<unsigned char>(text[at - 1])) ||
                      std::string_view{"/=-,#@&%+"}.find(text[at - 1]) != std::string_view::npos);
}

// "3 87 12 34 56 €"
bool goes_on_after(std::string_view text, std::size_t at) {
    if (at < text.size() && is_ascii_word(static_cast<unsigned char>(text[at]))) return true;
    if (at < text.size()) at += separator_size(text, at);
    const std::string_view rest = text.substr(std::min(at, text.size()));
    return rest.starts_with("€") || rest.starts_with('%') || rest.starts_with('$');
}

}  // namespace

bool has_phone_number(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        if (!is_digit_at(text, at) && text[at] != '+' && text[at] != '(') {
            ++at;
            continue;
        }
        const DigitRun run = run_at(text, at);
        if (!run.digits.empty() && !goes_on_before(text, at) && !goes_on_after(text, run.end) &&
            is_phone_number(text, at, run))
            return true;
        at = std::max(at + 1, run.end);
    }
    return false;
}

}  // namespace marronnier
