#include "tools/cli/check_command.hpp"

#include "core/planning/findings.hpp"
#include "core/storage/json_writer.hpp"
#include "core/words/date_words.hpp"
#include "core/words/finding_sentence.hpp"
#include "core/words/words.hpp"
#include "tools/cli/arguments.hpp"
#include "tools/cli/built_in_catalogue.hpp"
#include "tools/cli/built_in_rules.hpp"
#include "tools/cli/files.hpp"
#include "tools/cli/today.hpp"
#include "tools/cli/unicode_tables.hpp"

#include <algorithm>

namespace marronnier {

namespace {

std::string title_of(const Plan& plan, const PostId& id) {
    const std::string& title = plan.posts.find(id)->title;
    return title.empty() ? id.text() : title;
}

std::string message(const Plan& plan, const Finding& finding, Language language) {
    const std::string other = finding.other ? title_of(plan, *finding.other) : std::string{};
    const std::string title = title_of(plan, finding.post);
    const std::string said = finding_sentence(language, finding, other);
    if (!finding.day) return sentence(language, Text::FindingAbout, {title, said});
    return sentence(language, Text::FindingAboutOn, {title, full_date(language, *finding.day), said});
}

void write_source(JsonWriter& writer, const FindingSource& source) {
    writer.key("source");
    writer.begin_object(JsonWriter::Shape::Flat);
    writer.text_member("text", source.text);
    if (!source.url.empty()) writer.text_member("url", source.url);
    writer.text_member("as_of", to_text(source.as_of));
    writer.end_object();
}

std::string as_json(const Plan& plan, const Findings& found, Language language) {
    JsonWriter writer{JsonWriter::Style::Readable};
    writer.begin_list();
    for (const Finding& finding : found) {
        writer.begin_object(JsonWriter::Shape::Flat);
        writer.text_member("code", name_of(finding.code));
        writer.text_member("severity", name_of(finding.severity));
        writer.text_member("post", finding.post.text());
        if (finding.day) writer.text_member("date", to_text(*finding.day));
        if (finding.network) writer.text_member("network", name_of(*finding.network));
        if (finding.other) writer.text_member("other", finding.other->text());
        writer.text_member("message", message(plan, finding, language));
        if (finding.source) write_source(writer, *finding.source);
        if (finding.silenced) writer.text_member("silenced", *finding.silenced);
        writer.end_object();
    }
    writer.end_list();
    return std::move(writer).finished();
}

bool is_silenced(const Finding& finding) { return finding.silenced.has_value(); }

}  // namespace

int run_check(std::span<const std::string_view> arguments, std::ostream& out, std::ostream& err) {
    Arguments words{arguments};
    const bool wants_json = words.flag("--json");
    const bool wants_all = words.flag("--all");
    const auto language = parse_language(words.text("--lang").value_or("en"));
    const auto today = words.day("--today");
    const auto files = words.files(1);
    std::string complaint = words.complaint();
    if (complaint.empty() && !language) complaint = "--lang is fr or en";
    if (complaint.empty() && wants_all && !wants_json) complaint = "--all goes with --json";
    if (!complaint.empty()) {
        err << "marronnier check: " << complaint
            << "\nusage: marronnier check PLAN.json [--today YYYY-MM-DD] [--lang fr|en] [--json [--all]]\n";
        return 2;
    }
    const auto plan = read_plan_file(files[0], err);
    if (!plan) return 2;

    const Catalogue catalogue = built_in_catalogue();
    const RuleBook rules = built_in_rules();
    Findings found = findings(DayIndex{*plan}, {.plan = *plan,
                                                .catalogue = catalogue,
                                                .rules = rules,
                                                .unicode = utf8proc_tables(),
                                                .today = today.value_or(today_here()),
                                                .language = *language});
    const bool is_clean = std::all_of(found.begin(), found.end(), is_silenced);
    if (!wants_all) found.erase(std::remove_if(found.begin(), found.end(), is_silenced), found.end());
    if (wants_json)
        out << as_json(*plan, found, *language);
    else
        for (const Finding& finding : found)
            out << name_of(finding.severity) << ": " << message(*plan, finding, *language) << '\n';
    return is_clean ? 0 : 1;
}

}  // namespace marronnier
