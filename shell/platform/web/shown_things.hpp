// shown_things.hpp: what the page was last told about fields or nodes, so that it hears only what is new. Reading the
// names of a whole month anew in every frame of a drag would cost more than drawing it.
#pragma once

#include "core/base/sort.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace marronnier {

template <class Thing>
class ShownThings {
public:
    // Calls tell(thing) for each thing that is new or differs, then finish(ids) when the ids or their order changed.
    template <class Tell, class Finish>
    void show(std::span<const Thing> things, Tell&& tell, Finish&& finish) {
        for (const Thing& thing : things) {
            const Thing* before = find(thing.id);
            if (!before || !(*before == thing)) tell(thing);
        }
        std::vector<std::uint32_t> ids(things.size());
        std::transform(things.begin(), things.end(), ids.begin(), [](const Thing& thing) { return thing.id; });
        if (ids != ids_) finish(std::span<const std::uint32_t>{ids});
        remember(things, std::move(ids));
    }

private:
    struct Place {
        std::uint32_t id = 0;
        std::uint32_t index = 0;
    };

    const Thing* find(std::uint32_t id) const {
        const auto place = std::lower_bound(places_.begin(), places_.end(), id,
                                            [](const Place& a, std::uint32_t b) { return a.id < b; });
        return place != places_.end() && place->id == id ? &things_[place->index] : nullptr;
    }

    void remember(std::span<const Thing> things, std::vector<std::uint32_t> ids) {
        // Assigning element by element keeps the memory of the names.
        things_.assign(things.begin(), things.end());
        if (ids == ids_) return;
        ids_ = std::move(ids);
        places_.clear();
        for (std::uint32_t index = 0; index < ids_.size(); ++index) places_.push_back({ids_[index], index});
        sort(places_, [](const Place& a, const Place& b) { return a.id < b.id; });
    }

    std::vector<Thing> things_;
    std::vector<std::uint32_t> ids_;
    std::vector<Place> places_;
};

}  // namespace marronnier
