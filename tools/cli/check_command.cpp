#include "tools/cli/check_command.hpp"

#include "core/planning/findings.hpp"
#include "core/storage/json_writer.hpp"
#include "core/words/finding_sentence.hpp"
#include "tools/cli/arguments.hpp"
#include "tools/cli/built_in_catalogue.hpp"
#include "tools/cli/files.hpp"

namespace marronnier {

namespace {

std::string title_of(const Plan& plan, const PostId& id) {
    const std::string& title = plan.posts.find(id)->title;
    return title.empty() ? id.text() : title;
}

std::string message(const Plan& plan, const Finding& finding, Language language) {
    return finding_sentence(language, {.code = name_of(finding.code),
                                       .day = finding.day,
                                       .title = title_of(plan, finding.post),
                                       .detail = finding.detail,
                                       .other = finding.other ? title_of(plan, *finding.other) : std::string{}});
}

std::string as_json(const Plan& plan, const std::vector<Finding>& found, Language language) {
    JsonWriter writer{JsonWriter::Style::Readable};
    writer.begin_list();
    for (const Finding& finding : found) {
        writer.begin_object(JsonWriter::Shape::Flat);
        writer.text_member("code", name_of(finding.code));
        writer.text_member("severity", name_of(finding.severity));
        writer.text_member("post", finding.post.text());
        writer.text_member("date", to_text(finding.day));
        if (finding.other) writer.text_member("other", finding.other->text());
        writer.text_member("message", message(plan, finding, language));
        writer.end_object();
    }
    writer.end_list();
    return std::move(writer).finished();
}

}  // namespace

int run_check(std::span<const std::string_view> arguments, std::ostream& out, std::ostream& err) {
    Arguments words{arguments};
    const bool wants_json = words.flag("--json");
    const auto language = parse_language(words.text("--lang").value_or("en"));
    const auto files = words.files(1);
    if (!words.complaint().empty() || !language) {
        err << "marronnier check: " << (language ? words.complaint() : "--lang is fr or en")
            << "\nusage: marronnier check PLAN.json [--lang fr|en] [--json]\n";
        return 2;
    }
    const auto plan = read_plan_file(files[0], err);
    if (!plan) return 2;
    const auto found = findings(*plan, built_in_catalogue(), *language);
    if (wants_json)
        out << as_json(*plan, found, *language);
    else
        for (const Finding& finding : found)
            out << name_of(finding.severity) << ": " << message(*plan, finding, *language) << '\n';
    return found.empty() ? 0 : 1;
}

}  // namespace marronnier
