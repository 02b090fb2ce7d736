// card_cache.hpp: cards that were made before, so that a letter typed into one post costs one card, and a month that is
// shown again costs none.
#pragma once

#include "core/views/card_view.hpp"

namespace marronnier {

class CardCache {
public:
    // The cards of a day's posts. Those of a post that is still the same value are taken from what was kept.
    std::vector<CardView> take(const Session& session, Day day, const std::vector<ShownPost>& posts);

    // A month that is not shown any more, or about to be made again.
    void keep(MonthView month);

private:
    struct KeptDay {
        Day day{};
        std::vector<Box<Post>> posts{};  // What the cards were made of; held, so that no other post can lie there.
        std::vector<CardView> cards{};
        unsigned findings_version = 0;
    };

    KeptDay& kept(Day day);

    Language language_{};
    std::vector<KeptDay> days_{};
};

}  // namespace marronnier
