// carrying.cpp: posts on their way to another day by keyboard: M picks them up, arrows, pages or a date that is typed carry
// them, Enter puts them down, Esc back. The calendar follows, and each day is said with what dropping there would mean.
#include "core/dates/month_grid.hpp"
#include "core/dates/typed_day.hpp"
#include "core/views/card_view.hpp"
#include "core/views/drop_view.hpp"
#include "shell/app/state.hpp"

#include <algorithm>

namespace marronnier {

namespace {

bool belongs_to_a_date(std::string_view key) {
    return key.size() == 1 && std::string_view{"0123456789/.-"}.find(key) != std::string_view::npos;
}

}  // namespace

void App::State::lift_selection() {
    for (const PostRef& ref : session.selection) {
        const Plan& plan = *session.workspace().find(ref.plan);
        const Post& post = *plan.posts.find(ref.post);
        if (!post.day) continue;
        CardView card = card_view(session, plan, post);
        platform.announce(marronnier::sentence(session.language, Text::NoticePickedUp, {card.title}));
        dragging.grip.reset();
        dragging.drag =
            Drag{.card = std::move(card), .posts = session.selection, .origin = *post.day, .by_keyboard = true};
        dragging.drag->target = post.day;
        if (!month_grid(session.month).contains(*post.day)) (void)carry_out(ShowMonth{month_of(*post.day)});
        return;
    }
}

void App::State::carry_to(Day day) {
    if (!is_in_calendar(day)) return;
    Drag& drag = *dragging.drag;
    drag.target = day;
    if (!month_grid(session.month).contains(day)) (void)carry_out(ShowMonth{month_of(day)});
    platform.announce(drop_tip(session, drop_view(session, drag.posts, drag.days()), day));
    wake();
}

// Each digit carries to the day that it makes sense as: of "17", the 1st, then the 17th.
bool App::State::type_date_while_carrying(std::string_view key) {
    Drag& drag = *dragging.drag;
    if (key == "Backspace" && !drag.typed.empty())
        drag.typed.pop_back();
    else if (!belongs_to_a_date(key))
        return false;
    else if (drag.typed.size() < std::string_view{"2026-12-17"}.size())
        drag.typed += key;
    if (const auto day = typed_day(drag.typed, drag.typed_near)) carry_to(*day);
    return true;
}

bool App::State::take_key_while_carrying(std::string_view key, Modifiers modifiers) {
    if (modifiers.control || modifiers.alt) return false;
    const Day target = *dragging.drag->target;
    if (dragging.drag->typed.empty()) dragging.drag->typed_near = target;
    if (type_date_while_carrying(key)) return true;
    dragging.drag->typed.clear();
    if (key == "ArrowLeft") return carry_to(target - days{1}), true;
    if (key == "ArrowRight") return carry_to(target + days{1}), true;
    if (key == "ArrowUp") return carry_to(target - days{7}), true;
    if (key == "ArrowDown") return carry_to(target + days{7}), true;
    if (key == "PageUp") return carry_to(months_later(target, std::chrono::months{-1})), true;
    if (key == "PageDown") return carry_to(months_later(target, std::chrono::months{1})), true;
    if (key == "t") return carry_to(today()), true;
    if (key == "Enter") {
        drop(*dragging.drag, wishes);
        wishes.commands.push_back(FocusDay{target});
        put_back();
        carry_out_wishes();
        return true;
    }
    if (key != "Escape") return false;
    put_back();
    return true;
}

}  // namespace marronnier
