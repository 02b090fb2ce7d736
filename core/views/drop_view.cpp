#include "core/views/drop_view.hpp"

#include "core/base/sort.hpp"
#include "core/planning/conflicts.hpp"
#include "core/session/session.hpp"
#include "core/views/day_labels.hpp"
#include "core/words/date_words.hpp"
#include "core/words/term_words.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace marronnier {

namespace {

std::string difference_text(Language language, int days) {
    if (days == 0) return {};
    const std::string count = std::to_string(days < 0 ? -days : days);
    return sentence(language, days < 0 ? Text::DropEarlier : Text::DropLater, {count});
}

// Crowding is said once a network, whatever the number of pairs.
void add_crowding(std::vector<std::string>& remarks, const std::vector<Conflict>& conflicts, Language language) {
    std::array<int, count_of<Network>()> pairs{};
    for (const Conflict& conflict : conflicts) ++pairs[static_cast<std::size_t>(conflict.network)];
    for (std::size_t i = 0; i < pairs.size(); ++i)
        if (pairs[i] > 0)
            remarks.push_back(
                sentence(language, Text::ConflictCrowding, {network_word(language, static_cast<Network>(i))}));
}

}  // namespace

DropView drop_view(const Session& session, const std::vector<PostRef>& posts, int days_moved) {
    DropView view{.difference = difference_text(session.language, days_moved)};
    std::set<std::string> holidays;
    for (const IndexedPlan& indexed : session.indexed) {
        const Plan& plan = *indexed.plan;
        std::vector<Placement> placed;
        std::set<Day> targets;
        for (const PostRef& ref : posts) {
            if (!(ref.plan == plan.id)) continue;
            const Post* post = plan.posts.find(ref.post);
            if (!post || !post->day) continue;
            const Day target = *post->day + days{days_moved};
            if (!is_in_calendar(target)) {
                view.possible = false;
                continue;
            }
            placed.push_back({post, days_moved});
            targets.insert(target);
        }
        if (placed.empty()) continue;
        for (const Day target : targets)
            if (auto name = public_holiday(session, plan, target)) holidays.insert(std::move(*name));
        add_crowding(view.remarks, crowding(indexed.days, placed), session.language);
    }
    sort(view.remarks);
    view.remarks.erase(std::unique(view.remarks.begin(), view.remarks.end()), view.remarks.end());
    for (const std::string& holiday : holidays)
        view.remarks.push_back(sentence(session.language, Text::ConflictHoliday, {holiday}));
    return view;
}

std::string drop_tip(const Session& session, const DropView& drop, Day target) {
    const Language language = session.language;
    if (!drop.possible) return std::string{word(language, Text::DropOutOfCalendar)};
    std::string tip = short_date(language, target);
    if (!drop.difference.empty()) tip += " · " + drop.difference;
    if (drop.remarks.empty()) return tip + " · " + std::string{word(language, Text::DropNoConflict)};
    for (const std::string& remark : drop.remarks) tip += " · " + remark;
    return tip;
}

}  // namespace marronnier
