// label_cache.hpp: the names of days as they were found before: they change with a client's place and dates, not with its
// posts, and both the month and the small calendar ask for them after each letter typed.
#pragma once

#include "core/views/day_labels.hpp"

namespace marronnier {

class LabelCache {
public:
    using Labels = std::map<Day, std::vector<DayLabel>>;

    // As day_labels(); stays until another month is asked for, then another.
    const Labels& take(const Session& session, Day from, Day to);

private:
    // What they were found in: held, so that nothing else can lie there.
    struct Client {
        PlanId plan{};
        Place place{};
        Table<OwnDate> own_dates{};
        Box<KeyDateMarks> marks{};

        bool operator==(const Client&) const = default;
    };
    struct Question {
        Day from{}, to{};
        Language language{};
        std::size_t definitions = 0;  // The catalogue only grows.
        std::optional<PlanId> shown{};
        std::vector<Client> clients{};

        bool operator==(const Question&) const = default;
    };
    struct Answer {
        Question question{};
        Labels labels{};
    };

    static Question question(const Session& session, Day from, Day to);

    std::vector<Answer> answers_{};  // The latest first.
};

}  // namespace marronnier
