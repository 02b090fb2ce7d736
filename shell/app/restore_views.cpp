// What happened since a state from before, for people to read.
#include "core/planning/plan_changes.hpp"
#include "core/words/date_words.hpp"
#include "core/words/words.hpp"
#include "shell/app/restoring.hpp"

#include <array>

namespace marronnier {

namespace {

constexpr std::size_t told_at_most = 40;

constexpr std::array<Text, 20> part_words{
    Text::PostTitle, Text::PostCaption, Text::PartNetworkCaptions, Text::FieldVariants,    Text::PartDate,
    Text::PartTime,  Text::PostStatus,  Text::PostCampaign,        Text::PartHashtags,     Text::PartLink,
    Text::FieldNote, Text::PartMedia,   Text::PartSilenced,        Text::PartColor,        Text::PartKeyDate,
    Text::PartPlace, Text::PartTagSets, Text::PartLimits,          Text::PartKeyDateMarks, Text::PartUnknown,
};

std::string parts_told(Language language, const RecordChange& change) {
    std::string told;
    for (std::size_t i = 0; i < part_words.size(); ++i) {
        if (!change.parts.contains(static_cast<ChangedPart>(i))) continue;
        told += told.empty() ? "" : ", ";
        told += word(language, part_words.at(i));
    }
    return told;
}

std::string told(Language language, const RecordChange& change) {
    std::string name = change.title.empty() ? std::string{word(language, Text::RestoreUntitled)} : change.title;
    if (change.kind == RecordKind::Client) name = word(language, Text::RestoreClient);
    if (change.day) name += " (" + day_and_month(language, *change.day) + ')';
    switch (change.change) {
        case ChangeKind::Added: return sentence(language, Text::RestoreAdded, {name});
        case ChangeKind::Removed: return sentence(language, Text::RestoreRemoved, {name});
        case ChangeKind::Changed: return sentence(language, Text::RestoreChanged, {name, parts_told(language, change)});
    }
    return name;
}

std::string point_name(const RestorePoint& point, StoreDoor& door, Language language) {
    const LocalMoment moment = door.local_moment(point.at_ms);
    const std::string day = date_without_year(language, moment.day);
    switch (point.reason) {
        case RestoreReason::NewDay: return sentence(language, Text::RestoreBeforeDay, {day});
        case RestoreReason::Import: return sentence(language, Text::RestoreBeforeImport, {day, to_text(moment.time)});
        case RestoreReason::Restore: return sentence(language, Text::RestoreBeforeReturn, {day, to_text(moment.time)});
        case RestoreReason::Merge: return sentence(language, Text::RestoreBeforeMerge, {day, to_text(moment.time)});
    }
    return day;
}

}  // namespace

RestorePreview restore_preview(const Plan& then, const Plan& now, Language language) {
    const PlanChanges changes = changes_between(then, now, told_at_most);
    RestorePreview preview{.can_go_back = !changes.empty()};
    if (changes.empty()) {
        preview.summary = word(language, Text::RestoreSame);
        return preview;
    }
    preview.summary =
        sentence(language, Text::RestoreSince,
                 {std::to_string(changes.added), std::to_string(changes.removed), std::to_string(changes.changed)});
    for (const RecordChange& change : changes.records) preview.changes.push_back(told(language, change));
    const std::size_t all = changes.added + changes.removed + changes.changed;
    if (all > changes.records.size())
        preview.changes.push_back(
            sentence(language, Text::RestoreMore, {std::to_string(all - changes.records.size())}));
    return preview;
}

RestoreView restore_view(const RestoreDraft& draft, StoreDoor& door, Language language) {
    RestoreView view{.chosen = draft.chosen, .preview = draft.preview};
    if (!draft.is_listed)
        view.notice = word(language, Text::RestoreReading);
    else if (draft.points.empty())
        view.notice = word(language, Text::RestoreNone);
    for (const RestorePoint& point : draft.points) view.points.push_back(point_name(point, door, language));
    return view;
}

}  // namespace marronnier
