#include "tools/cli/count_command.hpp"

#include "core/networks/measure.hpp"
#include "core/storage/json_writer.hpp"
#include "core/storage/utf8.hpp"
#include "tools/cli/arguments.hpp"
#include "tools/cli/built_in_rules.hpp"
#include "tools/cli/files.hpp"
#include "tools/cli/unicode_tables.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace marronnier {

namespace {

constexpr std::uint64_t greatest_limit = 1'000'000;

struct Question {
    Network network{};
    Format format{};
    AccountLimits account{};
    bool as_json = false;
    bool by_line = false;
};

std::string quoted(std::string_view text) { return '"' + std::string{text} + '"'; }

template <class Names>
std::string listed(const Names& names) {
    std::string list;
    for (const std::string_view name : names) list += (list.empty() ? "" : ", ") + std::string{name};
    return list;
}

std::vector<std::string_view> format_names(Network network) {
    std::vector<std::string_view> names;
    for (const Format format : formats_of(network)) names.push_back(name_of(format));
    return names;
}

// What is wrong with it, for a person; empty when all is well.
std::string read_question(Arguments& words, Question& out) {
    out.as_json = words.flag("--json");
    out.by_line = words.flag("--lines");
    const auto network_name = words.text("--network");
    const auto format_name = words.text("--format");
    if (const auto limit = words.number("--limit", greatest_limit))
        out.account.caption = static_cast<std::uint32_t>(*limit);
    words.files(0);
    if (!words.complaint().empty()) return words.complaint();
    if (!network_name) return "--network is needed: " + listed(names_of<Network>);

    const auto network = parse_name<Network>(*network_name);
    if (!network) return "there is no network " + quoted(*network_name) + ": " + listed(names_of<Network>);
    out.network = *network;
    out.format = formats_of(*network).front();
    if (!format_name) return {};
    const auto format = parse_name<Format>(*format_name);
    if (!format || !has_format(*network, *format))
        return std::string{*network_name} + " has no format " + quoted(*format_name) + ": " +
               listed(format_names(*network));
    out.format = *format;
    return {};
}

// "ok" when nothing is over.
std::string_view severity_name(const Measurement& measurement) {
    const auto severity = measurement.severity();
    return severity ? name_of(*severity) : "ok";
}

std::string as_json(const CountedText& text, const NetworkRules& rules) {
    const Measurement measurement = measure(text, rules);
    const Measure* caption = measurement.decisive(LimitSubject::Caption);
    const Measure* hashtags = measurement.decisive(LimitSubject::Hashtags);
    JsonWriter writer{JsonWriter::Style::Compact};
    const auto limit_member = [&writer](std::string_view key, const Measure* measure) {
        writer.key(key);
        if (measure)
            writer.integer(measure->limit->value);
        else
            writer.null();
    };
    writer.begin_object();
    writer.text_member("network", name_of(rules.network));
    writer.text_member("method", name_of(caption ? caption->limit->method : CountMethod::Graphemes));
    writer.key("count");
    writer.integer(caption ? caption->count : text.counts.graphemes);
    limit_member("limit", caption);
    writer.text_member("severity", severity_name(measurement));
    writer.key("hashtags");
    writer.integer(text.counts.hashtags);
    limit_member("hashtag_limit", hashtags);
    const auto source_member = [&writer](std::string_view key, const std::string& value) {
        writer.key(key);
        if (value.empty())
            writer.null();
        else
            writer.text(value);
    };
    source_member("source", caption ? caption->limit->source : std::string{});
    source_member("as_of", caption ? to_text(caption->limit->as_of) : std::string{});
    writer.end_object();
    return std::move(writer).finished() + '\n';
}

// "instagram: 120 of 2200 (utf-16); hashtags: 2 of 5; ok".
std::string as_sentence(const CountedText& text, const NetworkRules& rules) {
    const Measurement measurement = measure(text, rules);
    std::string line{name_of(rules.network)};
    line += ": ";
    if (const Measure* caption = measurement.decisive(LimitSubject::Caption))
        line += std::to_string(caption->count) + " of " + std::to_string(caption->limit->value) + " (" +
                std::string{name_of(caption->limit->method)} + ')';
    else
        line += std::to_string(text.counts.graphemes) + " (graphemes), no limit known";
    line += "; hashtags: " + std::to_string(text.counts.hashtags);
    if (const Measure* hashtags = measurement.decisive(LimitSubject::Hashtags))
        line += " of " + std::to_string(hashtags->limit->value);
    line += "; ";
    line += severity_name(measurement);
    return line + '\n';
}

std::string_view without_line_break(std::string_view text) {
    if (!text.empty() && text.back() == '\n') text.remove_suffix(1);
    if (!text.empty() && text.back() == '\r') text.remove_suffix(1);
    return text;
}

}  // namespace

int run_count(std::span<const std::string_view> arguments, std::ostream& out, std::ostream& err) {
    Arguments words{arguments};
    Question question;
    if (const std::string fault = read_question(words, question); !fault.empty()) {
        err << "marronnier count: " << fault << "\nmarronnier count --help says more\n";
        return 2;
    }
    const auto input = read_text("-", err);
    if (!input) return 2;
    if (const std::size_t fault = first_ill_formed_byte(*input); fault < input->size()) {
        err << "marronnier count: the text is not UTF-8, from byte " << fault << " on\n";
        return 2;
    }

    const RuleBook book = built_in_rules();
    const NetworkRules rules = for_account(*rules_for(book, question.network, question.format), question.account);
    const auto answer = [&](std::string_view text) {
        const CountedText counted = count_text(text, utf8proc_tables());
        out << (question.as_json ? as_json(counted, rules) : as_sentence(counted, rules));
    };
    const std::string_view text = without_line_break(*input);
    if (!question.by_line) {
        answer(text);
        return 0;
    }
    for (std::size_t at = 0; at <= text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        answer(without_line_break(text.substr(at, end - at)));
        at = end + 1;
    }
    return 0;
}

}  // namespace marronnier
