#include "core/views/label_cache.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr std::size_t most_answers = 2;  // The month, and the small calendar where it shows another.

}  // namespace

LabelCache::Question LabelCache::question(const Session& session, Day from, Day to) {
    Question question{from, to, session.language, session.catalogue.definitions.size(), session.shown, {}};
    question.clients.reserve(session.indexed.size());
    for (const IndexedPlan& indexed : session.indexed) {
        const Plan& plan = *indexed.plan;
        if (session.is_shown(plan.id))
            question.clients.push_back({plan.id, plan.client.place, plan.own_dates, plan.key_dates});
    }
    return question;
}

const LabelCache::Labels& LabelCache::take(const Session& session, Day from, Day to) {
    Question asked = question(session, from, to);
    const auto found = std::find_if(answers_.begin(), answers_.end(),
                                    [&asked](const Answer& answer) { return answer.question == asked; });
    if (found != answers_.end()) {
        std::rotate(answers_.begin(), found, found + 1);
        return answers_.front().labels;
    }
    if (answers_.size() == most_answers) answers_.pop_back();
    Labels labels = day_labels(session, from, to);
    return answers_.insert(answers_.begin(), {std::move(asked), std::move(labels)})->labels;
}

}  // namespace marronnier
