#include "core/checks/tone_checks.hpp"

namespace marronnier {

namespace {

const KeyDateDefinition* mourning_on(Day day, std::span<const LocalDay> local, const KeyDateMarks& marks) {
    for (const LocalDay& date : on_day(local, day))
        if (date.date->mourning && mark_of(marks, date.date->id) != KeyDateMark::Dismissed) return date.date;
    return nullptr;
}

}  // namespace

void check_tone(const Post& post, const ReadText& text, std::span<const LocalDay> local, const CheckInput& input,
                Findings& found) {
    if (!post.day) return;
    const KeyDateDefinition* mourning = mourning_on(*post.day, local, *input.plan.key_dates);
    if (!mourning) return;
    if (!text.spoken.contains(Topic::Cheer) && !looks_festive(post.title) && !looks_festive(text.wording.text)) return;
    Finding& finding = add_finding(found, FindingCode::CheerfulOnMourning, Severity::Warning, post);
    finding.detail = mourning->name(input.language);
    finding.network = text.network;
    finding.source = FindingSource{mourning->source, mourning->url, mourning->as_of};
}

}  // namespace marronnier
