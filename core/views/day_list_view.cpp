#include "core/views/day_list_view.hpp"

#include "core/views/card_view.hpp"
#include "core/words/date_words.hpp"

#include <memory>

namespace marronnier {

DayListView day_list_view(const Session& session, Day day) {
    const auto posts = std::make_shared<const std::vector<ShownPost>>(shown_posts(session, day, day));
    DayListView view{.day = day, .title = full_date(session.language, day)};
    view.posts = static_cast<int>(posts->size());
    view.card = [&session, posts](int index) {
        const ShownPost& post = (*posts)[static_cast<std::size_t>(index)];
        return card_view(session, *post.plan, *post.entry->post);
    };
    return view;
}

}  // namespace marronnier
