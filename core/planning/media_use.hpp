// media_use.hpp: whether anybody counts pictures, films and documents in a plan, known without reading all of it after each letter.
#pragma once

#include "core/checks/media_checks.hpp"

namespace marronnier {

class MediaUse {
public:
    MediaUse() = default;
    explicit MediaUse(const Plan& plan) { follow(Plan{}, plan); }

    // From one state of the plan to the next; costs what changed.
    void follow(const Plan& before, const Plan& after) {
        for_each_difference(before.posts, after.posts, [this](const Box<Post>* was, const Box<Post>* is) {
            posts_ += (is && has_media(**is) ? 1 : 0) - (was && has_media(**was) ? 1 : 0);
        });
    }

    MediaCounts counts() const { return posts_ > 0 ? MediaCounts::Used : MediaCounts::Unused; }

private:
    int posts_ = 0;  // With media planned.
};

}  // namespace marronnier
