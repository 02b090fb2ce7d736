#include "core/views/agenda_view.hpp"

#include "core/dates/month_grid.hpp"
#include "core/views/card_view.hpp"
#include "core/views/label_cache.hpp"
#include "core/words/date_words.hpp"
#include "core/words/term_words.hpp"

#include <memory>

namespace marronnier {

namespace {

// Where the posts of each listed day begin among those of the month.
struct MonthPosts {
    std::vector<ShownPost> posts{};
    std::vector<std::size_t> first{};
};

AgendaCardView agenda_card(const Session& session, const ShownPost& shown) {
    const Post& post = *shown.entry->post;
    AgendaCardView view{.card = card_view(session, *shown.plan, post)};
    view.details = view.card.time;
    if (!post.variants.empty()) {
        if (!view.details.empty()) view.details += " · ";
        view.details += format_word(session.language, post.variants.front().format);
    }
    view.status = status_word(session.language, post.status);
    return view;
}

// Weekdays of both languages begin with a letter of ASCII.
std::string capitalised(std::string text) {
    if (text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    return text;
}

}  // namespace

AgendaView agenda_view(const Session& session, Day today, LabelCache& cache) {
    const Day from = first_of(session.month);
    const Day to = last_of(session.month);
    const auto month = std::make_shared<MonthPosts>();
    month->posts = shown_posts(session, from, to);
    const MonthGrid grid = month_grid(session.month);  // The days that the month asks for as well.
    const auto& labels = cache.take(session, grid.first, grid.last());

    AgendaView view{.month = session.month, .focused = session.focused_day};
    std::size_t at = 0;
    for (Day day = from; day <= to; day += days{1}) {
        const std::size_t first = at;
        while (at < month->posts.size() && month->posts[at].entry->day == day) ++at;
        const auto label = labels.find(day);
        if (at == first && label == labels.end() && day != today && day != session.focused_day) continue;
        AgendaDayView item{.day = day,
                           .title = capitalised(date_without_year(session.language, day)),
                           .is_today = day == today,
                           .posts = static_cast<int>(at - first)};
        if (label != labels.end()) item.labels = label->second;
        month->first.push_back(first);
        view.days.push_back(std::move(item));
    }
    view.card = [&session, month](std::size_t day, int post) {
        return agenda_card(session, month->posts[month->first[day] + static_cast<std::size_t>(post)]);
    };
    return view;
}

AgendaView agenda_view(const Session& session, Day today) {
    LabelCache none;
    return agenda_view(session, today, none);
}

}  // namespace marronnier
