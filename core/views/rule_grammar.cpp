#include "core/views/rule_grammar.hpp"

namespace marronnier {

namespace {

bool starts_with(std::string_view text, std::string_view start) { return text.substr(0, start.size()) == start; }

// By the letter alone: neither months nor names of dates here begin with a vowel that is spoken as a consonant.
bool starts_with_vowel(std::string_view text) {
    for (const std::string_view vowel : {"a", "e", "i", "o", "u", "A", "E", "I", "O", "U", "é", "É"})
        if (starts_with(text, vowel)) return true;
    return false;
}

struct ArticleOf {
    std::string_view first;  // How the name begins.
    std::string_view article;
};

// What is masculine and singular, most of what trade and calendars name, is not in the table.
constexpr ArticleOf french_articles[] = {
    {"Chandeleur", "la "}, {"Fêtes", "les "},   {"Fête", "la "},    {"Journées", "les "}, {"Journée", "la "},
    {"Pentecôte", "la "},  {"Semaine", "la "},  {"Soldes", "les "}, {"Toussaint", "la "}, {"Vacances", "les "},
    {"Hanoucca", ""},      {"Noël", ""},        {"Pâques", ""},     {"Pessah", ""},       {"Pourim", ""},
    {"Roch Hachana", ""},  {"Yom Kippour", ""},
};

}  // namespace

std::string ordinal(Language language, unsigned number) {
    const std::string digits = std::to_string(number);
    if (language == Language::French) return digits + (number == 1 ? "er" : "e");
    const unsigned last = number % 100 / 10 == 1 ? 0 : number % 10;  // 11th, 12th, 13th
    return digits + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

std::string day_number(Language language, unsigned day) {
    return day == 1 && language == Language::French ? ordinal(language, day) : std::to_string(day);
}

std::string of_month(Language language, std::string_view month) {
    const std::string_view of = language == Language::English ? "of " : starts_with_vowel(month) ? "d’" : "de ";
    return std::string{of}.append(month);
}

std::string_view listed(Language language, Text list, std::size_t index) {
    std::string_view rest = word(language, list);
    for (; index > 0; --index) rest.remove_prefix(rest.find('|') + 1);
    return rest.substr(0, rest.find('|'));
}

std::string with_article(Language language, std::string_view name) {
    if (language == Language::English) return std::string{name};
    for (const ArticleOf& row : french_articles)
        if (starts_with(name, row.first)) return std::string{row.article}.append(name);
    return std::string{starts_with_vowel(name) ? "l’" : "le "}.append(name);
}

std::string capitalised(std::string text) {
    // Small Latin letters with an accent, "à", are two bytes; the second is 32 more than that of the capital.
    const std::size_t at = text.size() > 1 && text[0] == '\xC3' && text[1] >= '\xA0' ? 1 : 0;
    if (at == 1 || (text[0] >= 'a' && text[0] <= 'z')) text[at] = static_cast<char>(text[at] - 32);
    return text;
}

}  // namespace marronnier
