#include "core/views/findings_view.hpp"

#include "core/views/card_view.hpp"
#include "core/words/date_words.hpp"
#include "core/words/term_words.hpp"
#include "core/words/words.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr std::size_t most_posts = 50;  // Nobody reads further before the first are put right.

PostToCheck to_check(const Session& session, const ShownPost& shown, Day today) {
    const Language language = session.language;
    const Post& post = *shown.entry->post;
    PostToCheck item{.ref = {shown.plan->id, post.id}, .client_color = shown.plan->client.color};
    item.title = title_words(language, post.title);
    item.when = short_date(language, *post.day);
    if (post.time) item.when += " · " + to_text(*post.time);
    for (FindingView& finding : post_findings(session, item.ref, today))
        if (is_open(finding.severity, finding.silenced)) item.findings.push_back(std::move(finding));
    item.name = item.title + ", " + full_date(language, *post.day) + ", " +
                counted(language, Text::PostPointsOne, Text::PostPointsOther, static_cast<long>(item.findings.size()));
    return item;
}

}  // namespace

FindingsView findings_view(const Session& session, Day today, bool is_complete) {
    FindingsView view{.month = month_title(session.language, session.month), .is_complete = is_complete};
    for (const ShownPost& shown : shown_posts(session, first_of(session.month), last_of(session.month))) {
        if (session.open_findings.count(shown.plan->id, shown.entry->post->id) == 0) continue;
        if (view.posts.size() < most_posts) {
            PostToCheck item = to_check(session, shown, today);
            if (item.findings.empty()) continue;  // It was put right a moment ago.
            view.posts.push_back(std::move(item));
        }
        ++view.count;
    }
    return view;
}

}  // namespace marronnier
