#include "core/views/announcement.hpp"

#include "core/dates/month_grid.hpp"
#include "core/session/session.hpp"
#include "core/views/drop_view.hpp"
#include "core/words/date_words.hpp"
#include "core/words/term_words.hpp"
#include "core/words/words.hpp"

#include <algorithm>

namespace marronnier {

namespace {

struct Counts {
    int moved = 0, removed = 0, duplicated = 0, added = 0;
    const KeyDateId* dismissed = nullptr;
    int days = 0;
    const Post* only_moved = nullptr;
    bool out_of_sight = false;
};

Counts count(const Session& session, const ChangePlans& command) {
    Counts counts;
    for (const PlanEdit& wish : command.edits) {
        if (const auto* remove = std::get_if<RemovePosts>(&wish.edit))
            counts.removed += static_cast<int>(remove->ids.size());
        if (const auto* copy = std::get_if<DuplicatePosts>(&wish.edit))
            counts.duplicated += static_cast<int>(copy->copies.size());
        if (std::holds_alternative<AddPost>(wish.edit)) ++counts.added;
        if (const auto* mark = std::get_if<MarkKeyDates>(&wish.edit))
            if (mark->mark == KeyDateMark::Dismissed && mark->ids.size() == 1) counts.dismissed = &mark->ids.front();
        const auto* move = std::get_if<MovePosts>(&wish.edit);
        if (!move) continue;
        counts.days = move->days;
        const Plan* plan = wish.plan.empty() ? session.addressed_plan() : session.workspace().find(wish.plan);
        if (!plan) continue;
        for (const PostId& id : move->ids) {
            const Post* post = plan->posts.find(id);
            if (!post || !post->day) continue;  // What has no date stayed where it was.
            ++counts.moved;
            counts.only_moved = post;
            counts.out_of_sight = !month_grid(session.month).contains(*post->day);
        }
    }
    return counts;
}

std::string with_undo_hint(Language language, const std::string& text) {
    return text + ". " + std::string{word(language, Text::NoticeUndoHint)};
}

std::string difference(Language language, int days) {
    return sentence(language, days < 0 ? Text::DropEarlier : Text::DropLater,
                    {std::to_string(days < 0 ? -days : days)});
}

}  // namespace

std::optional<Announcement> announcement(const Session& session, const Command& command) {
    const Language language = session.language;
    if (std::holds_alternative<Undo>(command)) return Announcement{std::string{word(language, Text::NoticeUndone)}};
    if (std::holds_alternative<Redo>(command)) return Announcement{std::string{word(language, Text::NoticeRedone)}};
    const auto* change = std::get_if<ChangePlans>(&command);
    if (!change) return std::nullopt;

    const Counts counts = count(session, *change);
    if (counts.removed > 0)
        return Announcement{counted(language, Text::NoticeRemovedOne, Text::NoticeRemovedOther, counts.removed), true,
                            true};
    if (counts.duplicated > 0)
        return Announcement{
            counted(language, Text::NoticeDuplicatedOne, Text::NoticeDuplicatedOther, counts.duplicated)};
    // One new post opens beside the calendar and needs no word.
    if (counts.added > 1)
        return Announcement{counted(language, Text::NoticeDraftsOne, Text::NoticeDraftsOther, counts.added), true,
                            true};
    if (counts.dismissed) {
        const auto& known = session.catalogue.definitions;
        const auto date = std::find_if(known.begin(), known.end(), [&counts](const KeyDateDefinition& other) {
            return other.id == *counts.dismissed;
        });
        if (date != known.end())
            return Announcement{sentence(language, Text::NoticeDismissed, {date->name(language)}), true, true};
    }
    if (counts.moved == 1) {
        const std::string text = sentence(
            language, Text::NoticeMoved,
            {title_words(language, counts.only_moved->title), date_without_year(language, *counts.only_moved->day)});
        return Announcement{with_undo_hint(language, text), false, counts.out_of_sight};
    }
    if (counts.moved > 0) {
        const std::string text = sentence(language, Text::NoticeMovedSeveral,
                                          {number_text(language, counts.moved), difference(language, counts.days)});
        return Announcement{with_undo_hint(language, text), false, true};
    }
    return std::nullopt;
}

}  // namespace marronnier
