#include "tools/cli/keydates_command.hpp"

#include "core/storage/key_date_list_json.hpp"
#include "core/views/rule_sentence.hpp"
#include "tools/cli/arguments.hpp"
#include "tools/cli/built_in_catalogue.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace marronnier {

namespace {

constexpr std::string_view usage =
    "usage: marronnier keydates --from YYYY-MM-DD --to YYYY-MM-DD [--country FR] [--region FR-57] [--zone A]\n"
    "                           [--sector bakery] [--lang fr|en] [--json]\n";

struct Question {
    std::optional<Day> from{};
    std::optional<Day> to{};
    Place place{};
    std::string_view language{};
    bool as_json = false;
};

Question read_question(Arguments& words) {
    Question question;
    question.as_json = words.flag("--json");
    question.from = words.day("--from");
    question.to = words.day("--to");
    question.place.country = words.text("--country").value_or("FR");
    question.place.region = words.text("--region").value_or("");
    question.place.school_zone = words.text("--zone").value_or("");
    question.place.sector = words.text("--sector").value_or("");
    question.language = words.text("--lang").value_or("fr");
    return question;
}

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_country(std::string_view code) { return code.size() == 2 && is_capital(code[0]) && is_capital(code[1]); }

// For a person; empty when all is well.
std::string fault_of(const Question& question) {
    const Place& place = question.place;
    if (!question.from || !question.to) return "--from and --to are both needed";
    if (*question.to < *question.from) return "--to is before --from";
    if (!is_country(place.country))
        return "--country needs two capital letters, such as FR, not \"" + place.country + '"';
    if (!place.region.empty() && place.region.rfind(place.country + '-', 0) != 0)
        return "--region \"" + place.region + "\" is not in " + place.country + "; ISO 3166-2 writes FR-57";
    if (!parse_language(question.language)) return "--lang is fr or en, not \"" + std::string{question.language} + '"';
    return {};
}

bool has_dates_for(const Catalogue& catalogue, const std::string& country) {
    return std::any_of(catalogue.definitions.begin(), catalogue.definitions.end(),
                       [&country](const KeyDateDefinition& definition) { return definition.country == country; });
}

// Columns are counted in characters: every name here is made of letters that take one column each.
std::size_t width_of(std::string_view text) {
    const auto starts_character = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), starts_character));
}

void print_table(std::ostream& out, const std::vector<KeyDate>& key_dates, Language language) {
    constexpr std::size_t columns = 4;
    std::vector<std::array<std::string, columns>> rows;
    std::array<std::size_t, columns> widths{};
    for (const KeyDate& key_date : key_dates) {
        const KeyDateDefinition& definition = *key_date.definition;
        const std::string end = key_date.to == key_date.from ? std::string{} : " – " + to_text(key_date.to);
        rows.push_back({to_text(key_date.from) + end, definition.name(language), std::string{name_of(definition.kind)},
                        definition.source});
        for (std::size_t i = 0; i + 1 < columns; ++i) widths[i] = std::max(widths[i], width_of(rows.back()[i]) + 2);
    }
    for (const auto& row : rows) {
        for (std::size_t i = 0; i + 1 < columns; ++i) out << row[i] << std::string(widths[i] - width_of(row[i]), ' ');
        out << row.back() << '\n';
    }
}

std::vector<ExplainedKeyDate> explained(const std::vector<KeyDate>& found, const Catalogue& catalogue,
                                        Language language) {
    std::map<const KeyDateDefinition*, std::string> rules;  // A date comes back each year for the same reason.
    std::vector<ExplainedKeyDate> answer;
    for (const KeyDate& date : found) {
        std::string& rule = rules[date.definition];
        if (rule.empty()) rule = rule_sentence(language, date.definition->rule, catalogue);
        answer.push_back({date, rule});
    }
    return answer;
}

}  // namespace

int run_keydates(std::span<const std::string_view> arguments, std::ostream& out, std::ostream& err) {
    Arguments words{arguments};
    if (words.flag("--help")) {
        out << usage;
        return 0;
    }
    const Question question = read_question(words);
    words.files(0);
    const std::string fault = words.complaint().empty() ? fault_of(question) : words.complaint();
    if (!fault.empty()) {
        err << "marronnier keydates: " << fault << '\n' << usage;
        return 2;
    }

    const Catalogue catalogue = built_in_catalogue();
    if (!has_dates_for(catalogue, question.place.country))
        err << "marronnier keydates: no dates of " << question.place.country
            << " itself are known yet; those of every country follow\n";
    const auto found = key_dates(catalogue, question.place, *question.from, *question.to);
    const Language language = *parse_language(question.language);
    if (question.as_json)
        out << write_key_date_list(explained(found, catalogue, language), question.place, language);
    else
        print_table(out, found, language);
    return 0;
}

}  // namespace marronnier
