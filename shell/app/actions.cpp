#include "core/dates/month_grid.hpp"
#include "core/views/announcement.hpp"
#include "core/views/card_view.hpp"
#include "core/views/drop_view.hpp"
#include "core/words/error_sentence.hpp"
#include "shell/app/state.hpp"
#include "shell/panels/card.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr double toast_ms = 5000;
constexpr double toast_ms_a_letter = 45;  // Long sentences stay long enough to be read.

std::string lower_case(std::string_view key) {
    std::string lower{key};
    if (lower.size() == 1 && lower[0] >= 'A' && lower[0] <= 'Z') lower[0] = static_cast<char>(lower[0] - 'A' + 'a');
    return lower;
}

}  // namespace

Verdict App::State::carry_out(const Command& command) {
    if (!may_carry_out(command)) return Error{ErrorCode::EditedElsewhere, {}, {}};
    const auto language = session.language;
    Verdict done = update(session, command);
    if (!done) return done;
    ++revision;
    wake();
    if (const auto said = announcement(session, command)) {
        platform.announce(said->text);
        if (said->shows_toast) say(said->text, false, said->offers_undo);
    }
    if (std::holds_alternative<Undo>(command)) toast.reset();
    if (std::holds_alternative<ShowPlan>(command))
        platform.store_setting("shown", session.shown ? session.shown->text() : std::string{});
    if (session.language != language) {
        platform.show_language(code_of(session.language));
        platform.store_setting("language", code_of(session.language));
    }
    store_changes();
    return done;
}

void App::State::say(std::string text, bool is_problem, bool offers_undo) {
    const double length = std::max(toast_ms, toast_ms_a_letter * static_cast<double>(text.size()));
    toast = Toast{std::move(text), is_problem, offers_undo, now_ms + length};
    wake();
}

std::string App::State::sentence(const Error& error) const { return error_sentence(session.language, error); }

std::vector<PlanEdit> App::State::edits_of_selection(const std::function<Edit(std::vector<PostId>)>& edit) const {
    std::vector<PlanEdit> edits;
    for (const Box<Plan>& plan : session.workspace().plans) {
        std::vector<PostId> ids;
        for (const PostRef& ref : session.selection)
            if (ref.plan == plan->id) ids.push_back(ref.post);
        if (!ids.empty()) edits.push_back({plan->id, edit(std::move(ids))});
    }
    return edits;
}

// The calendar follows when the posts leave the weeks shown.
void App::State::move_selection(int days_moved) {
    const auto edits = edits_of_selection([=](std::vector<PostId> ids) {
        return MovePosts{std::move(ids), days_moved};
    });
    if (const Verdict done = carry_out(ChangePlans{edits}); !done) return say(sentence(done.error()), true);
    const PostRef& first = session.selection.front();
    const Post* post = session.workspace().find(first.plan)->posts.find(first.post);
    if (post->day) (void)carry_out(FocusDay{*post->day});
}

// On a card, keys are meant for it: those that work on what is selected select it first.
std::optional<PostRef> App::State::post_with_keyboard() const {
    for (const WeekView& week : views.month.weeks)
        for (const DayView& day : week.days)
            for (const CardView& card : day.cards)
                if (card_id(card.ref) == keyboard_focus) return card.ref;
    if (!is_phone()) return std::nullopt;
    for (std::size_t day = 0; day < views.agenda.days.size(); ++day)
        for (int i = 0; i < views.agenda.days[day].posts; ++i)
            if (PostRef ref = views.agenda.card(day, i).card.ref; card_id(ref) == keyboard_focus) return ref;
    return std::nullopt;
}

bool App::State::take_key(std::string_view key, Modifiers modifiers) {
    const std::string name = lower_case(key);
    if (dragging.drag && dragging.drag->by_keyboard) return take_key_while_carrying(name, modifiers);
    if (overlay.kind == Overlay::Search && !modifiers.control && !modifiers.alt && take_key_while_searching(key))
        return true;
    const bool is_typing = fields.focused() != 0;
    for (const Shortcut& shortcut : shortcut_table()) {
        if (shortcut.key != name || shortcut.control != modifiers.control || shortcut.alt != modifiers.alt ||
            shortcut.shift != modifiers.shift)
            continue;
        if (is_typing && shortcut.when != When::Always) continue;
        const auto post = shortcut.when == When::WithSelection ? post_with_keyboard() : std::nullopt;
        if (shortcut.when == When::WithSelection && session.selection.empty() && !post) continue;
        // Behind a menu or dialog only leaving it makes sense.
        if (overlay.kind != Overlay::None && shortcut.action != Action::Escape) continue;
        if (shortcut.action == Action::ToggleSelected)
            return post && carry_out(SelectPosts{{*post}, SelectionMode::Toggle});
        if (post && !session.is_selected(*post)) (void)carry_out(SelectPosts{{*post}, SelectionMode::Replace});
        return take_action(shortcut.action);
    }
    return false;
}

void App::State::add_post() {
    const Plan* plan = session.addressed_plan();
    if (session.workspace().plans.empty()) {
        overlay = {.kind = Overlay::NewClient};
    } else if (!plan) {
        say(std::string{word(session.language, Text::NoticeChooseClient)});
    } else if (is_phone()) {  // A sheet has more room than a day.
        const PostRef ref{plan->id, wishes.fresh<PostId>()};
        wishes.edit(ref.plan, AddPost{ref.post, {.day = session.focused_day}});
        wishes.commands.push_back(SelectPosts{{ref}, SelectionMode::Replace});
        wishes.commands.push_back(Inspect{ref});
        inspector.focus_title = true;
        wake();
    } else {
        begin_adding(month.title, session.focused_day);
    }
}

bool App::State::take_action(Action action) {
    const auto focus = [this](int step) { (void)carry_out(FocusDay{session.focused_day + days{step}}); };
    const auto turn = [this](int step) { (void)carry_out(ShowMonth{session.month + std::chrono::months{step}}); };
    const auto travel = [this](const Command& command, Text nothing) {
        if (!carry_out(command)) say(std::string{word(session.language, nothing)});
    };
    switch (action) {
        case Action::NewPost: add_post(); return true;
        case Action::ShowToday: (void)carry_out(FocusDay{today()}); return true;
        case Action::DayBefore: focus(-1); return true;
        case Action::DayAfter: focus(1); return true;
        case Action::WeekBefore: focus(-7); return true;
        case Action::WeekAfter: focus(7); return true;
        case Action::MonthBefore: turn(-1); return true;
        case Action::MonthAfter: turn(1); return true;
        case Action::OpenFocused: {
            if (session.selection.empty()) {
                const auto posts = shown_posts(session, session.focused_day, session.focused_day);
                if (posts.empty()) return take_action(Action::NewPost);
                const PostRef first{posts.front().plan->id, posts.front().entry->post->id};
                (void)carry_out(SelectPosts{{first}, SelectionMode::Replace});
            }
            (void)carry_out(Inspect{session.selection.front()});
            inspector.focus_title = true;
            return true;
        }
        case Action::Rename: {
            if (is_phone()) return take_action(Action::OpenFocused);  // Its title can be written there.
            const PostRef& first = session.selection.front();
            const Plan& plan = *session.workspace().find(first.plan);
            begin_renaming(month.title, card_view(session, plan, *plan.posts.find(first.post)));
            return true;
        }
        case Action::Carry: lift_selection(); return true;
        case Action::MoveDayEarlier: move_selection(-1); return true;
        case Action::MoveDayLater: move_selection(1); return true;
        case Action::MoveWeekEarlier: move_selection(-7); return true;
        case Action::MoveWeekLater: move_selection(7); return true;
        case Action::SelectMonth: {
            SelectPosts all;
            for (const ShownPost& post : shown_posts(session, first_of(session.month), last_of(session.month)))
                all.posts.push_back({post.plan->id, post.entry->post->id});
            (void)carry_out(all);
            return true;
        }
        case Action::ToggleSelected: return false;  // Means nothing but on a card.
        case Action::Duplicate: {
            SelectPosts copies;
            const auto edits = edits_of_selection([this](std::vector<PostId> ids) {
                DuplicatePosts duplicate;
                for (PostId& id : ids) duplicate.copies.push_back({std::move(id), wishes.fresh<PostId>()});
                return duplicate;
            });
            for (const PlanEdit& edit : edits)
                for (const auto& copy : std::get<DuplicatePosts>(edit.edit).copies)
                    copies.posts.push_back({edit.plan, copy.id});
            if (carry_out(ChangePlans{edits})) (void)carry_out(copies);
            return true;
        }
        case Action::Remove:
            (void)carry_out(
                ChangePlans{edits_of_selection([](std::vector<PostId> ids) { return RemovePosts{std::move(ids)}; })});
            return true;
        case Action::Undo: travel(marronnier::Undo{}, Text::NoticeNothingToUndo); return true;
        case Action::Redo: travel(marronnier::Redo{}, Text::NoticeNothingToRedo); return true;
        case Action::OpenFile: wishes.file = FileWish::Open; break;
        case Action::SaveFile: wishes.file = FileWish::Save; break;
        case Action::SaveFileAs: wishes.file = FileWish::SaveAs; break;
        case Action::Search:
            search_draft = {};
            overlay = {.kind = Overlay::Search};
            overlay_scroll = {};
            return true;
        case Action::ShowShortcuts: overlay = {.kind = Overlay::Shortcuts}; return true;
        case Action::Escape:
            if (dragging.drag) {
                put_back();
                zones.cancel();
            } else if (fields.focused() != 0) {
                return false;  // The field itself gives up what was typed.
            } else if (overlay.kind != Overlay::None) {
                overlay = {};
            } else if (is_phone() && !std::holds_alternative<NoSubject>(session.subject)) {
                (void)carry_out(Inspect{});  // The sheet lies above what is selected.
            } else if (!session.selection.empty()) {
                (void)carry_out(SelectPosts{});
            } else if (!std::holds_alternative<NoSubject>(session.subject)) {
                (void)carry_out(Inspect{});
            } else {
                return false;
            }
            return true;
    }
    carry_out_wishes();
    return true;
}

void App::State::use_theme(bool is_dark) {
    dark = is_dark;
    platform.show_theme(colors().is_dark);
    wake();
}

void App::State::set_theme(ThemeWish wish) {
    follows_system_theme = wish == ThemeWish::System;
    const bool is_dark = follows_system_theme ? system_dark : wish == ThemeWish::Dark;
    platform.store_setting("theme", follows_system_theme ? "system" : is_dark ? "dark" : "light");
    use_theme(is_dark);
}

}  // namespace marronnier
