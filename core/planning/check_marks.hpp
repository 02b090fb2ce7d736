// check_marks.hpp: how many points of each post somebody should look at, for marks on cards and the list of findings.
//
// Checking a post takes longer than drawing it, and a mark may come a moment later than its card. So posts are looked at a
// few at a time, when nothing else is to be done, and again when they or what they are held against changed.
#pragma once

#include "core/checks/media_checks.hpp"
#include "core/planning/findings.hpp"

#include <map>
#include <optional>

namespace marronnier {

class CheckMarks {
public:
    // Looks at those that changed since the last time, at most `most` of them, and takes off `most` what it looked at.
    // Answers whether all are known then. Posts that are not there are left out.
    bool look(const std::vector<PostId>& posts, const DayIndex& index, const CheckInput& input, int& most);

    // Warnings and errors that nobody silenced, as the post was last looked at. Nothing is left to do about what is out,
    // or cancelled.
    int points(const PlanId& plan, const PostId& post) const;

    // Another number after each change of what `points` answers.
    unsigned version() const { return version_; }

private:
    struct Mark {
        Box<Post> post{};          // Held, so that no other post can lie there.
        std::uint64_t around = 0;  // A sum over the posts of its days.
        unsigned ground = 0;
        int points = 0;
    };
    // What all posts of a plan are held against.
    struct Ground {
        Client client{};
        Table<Campaign> campaigns{};
        MediaCounts media{};
        Day today{};
        std::size_t key_dates = 0;  // Packs only come.
        std::size_t rules = 0;

        bool operator==(const Ground&) const = default;
    };
    struct PlanMarks {
        std::optional<Ground> ground{};
        unsigned ground_number = 0;
        std::map<PostId, Mark> marks{};
    };

    std::map<PlanId, PlanMarks> plans_{};
    unsigned version_ = 0;
};

}  // namespace marronnier
