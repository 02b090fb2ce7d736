#include "core/views/card_view.hpp"

#include "core/base/sort.hpp"
#include "core/words/term_words.hpp"

#include <algorithm>

namespace marronnier {

namespace {

// "18:30 Bûche roulée, Instagram, À valider"
std::string accessible_name(const CardView& card, Language language) {
    std::string name = card.time.empty() ? card.title : card.time + ' ' + card.title;
    for (const Network network : card.networks) {
        name += ", ";
        name += network_word(language, network);
    }
    name += ", ";
    name += status_word(language, card.status);
    if (card.open_findings > 0)
        name += ", " + counted(language, Text::PostPointsOne, Text::PostPointsOther, card.open_findings);
    return name;
}

bool comes_before(const ShownPost& a, const ShownPost& b) {
    if (a.entry->day != b.entry->day) return a.entry->day < b.entry->day;
    if (a.entry->minutes != b.entry->minutes) return a.entry->minutes < b.entry->minutes;
    return a.plan == b.plan ? a.entry->post->id < b.entry->post->id : a.plan->id < b.plan->id;
}

}  // namespace

CardView card_view(const Session& session, const Plan& plan, const Post& post) {
    CardView card;
    card.ref = {plan.id, post.id};
    for (const Variant& variant : post.variants)
        if (std::find(card.networks.begin(), card.networks.end(), variant.network) == card.networks.end())
            card.networks.push_back(variant.network);
    if (post.time) card.time = to_text(*post.time);
    card.title = title_words(session.language, post.title);
    card.status = post.status;
    card.has_note = !post.note.empty();
    card.open_findings = session.open_findings.count(plan.id, post.id);
    card.name = accessible_name(card, session.language);
    show_state(card, session, plan);
    return card;
}

void show_state(CardView& card, const Session& session, const Plan& plan) {
    card.client_color = plan.client.color;
    card.selected = session.is_selected(card.ref);
    const auto* inspected = std::get_if<PostRef>(&session.subject);
    card.inspected = inspected && *inspected == card.ref;
}

void show_open_findings(CardView& card, const Session& session) {
    const int count = session.open_findings.count(card.ref.plan, card.ref.post);
    if (count == card.open_findings) return;
    card.open_findings = count;
    card.name = accessible_name(card, session.language);
}

std::vector<ShownPost> shown_posts(const Session& session, Day from, Day to) {
    std::vector<ShownPost> posts;
    int plans = 0;
    for (const IndexedPlan& indexed : session.indexed) {
        if (!session.is_shown(indexed.plan->id)) continue;
        ++plans;
        for (const DayIndex::Entry& entry : indexed.days.between(from, to))
            if (session.filter.passes(entry)) posts.push_back({indexed.plan.get(), &entry});
    }
    if (plans > 1) sort(posts, comes_before);  // Those of one plan are in order already.
    return posts;
}

DayPosts shown_posts_of_day(const Session& session, Day day, std::size_t most) {
    DayPosts posts;
    int plans = 0;
    for (const IndexedPlan& indexed : session.indexed) {
        if (!session.is_shown(indexed.plan->id)) continue;
        ++plans;
        const auto entries = indexed.days.between(day, day);
        std::size_t taken = 0;
        for (const DayIndex::Entry& entry : entries) {
            if (!session.filter.active() && taken == most) break;  // Nothing is left to find out about the others.
            if (!session.filter.passes(entry)) continue;
            if (taken++ < most) posts.first.push_back({indexed.plan.get(), &entry});
        }
        posts.count += static_cast<int>(session.filter.active() ? taken : entries.size());
    }
    if (plans > 1) sort(posts.first, comes_before);
    posts.first.resize(std::min(posts.first.size(), most));
    return posts;
}

}  // namespace marronnier
