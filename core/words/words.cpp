#include "core/words/words.hpp"

#include "core/words/texts.hpp"

namespace marronnier {

namespace {

bool is_one(Language language, long count) { return count == 1 || (language == Language::French && count == 0); }

}  // namespace

std::string_view word(Language language, Text text) {
    // Who changes the language reads the one before until the other has arrived.
    const TextTable* texts = texts_in(language);
    if (!texts) texts = texts_in(language == Language::French ? Language::English : Language::French);
    return texts ? (*texts)[static_cast<std::size_t>(text)] : std::string_view{};
}

std::string sentence(Language language, Text text, std::initializer_list<std::string_view> values) {
    std::string answer;
    std::string_view rest = word(language, text);
    for (auto brace = rest.find('{'); brace != std::string_view::npos; brace = rest.find('{')) {
        answer += rest.substr(0, brace);
        const auto index = static_cast<std::size_t>(rest[brace + 1] - '0');  // The generator checks "{digit}".
        if (index < values.size()) answer += values.begin()[index];
        rest.remove_prefix(brace + 3);
    }
    answer += rest;
    return answer;
}

std::string counted(Language language, Text one, Text other, long count) {
    return sentence(language, is_one(language, count) ? one : other, {number_text(language, count)});
}

std::string number_text(Language language, std::int64_t value) {
    std::string digits = std::to_string(value < 0 ? -value : value);
    const std::string_view separator = language == Language::French ? "\u202F" : ",";
    for (std::size_t end = digits.size(); end > 3; end -= 3) digits.insert(end - 3, separator);
    return value < 0 ? '-' + digits : digits;
}

}  // namespace marronnier
