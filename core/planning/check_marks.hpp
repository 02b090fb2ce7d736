// check_marks.hpp: how many points of each post somebody should look at, for marks on cards and the list of findings.
//
// Checking a post takes longer than drawing it, and a mark may come a moment later than its card. So posts are looked at a
// few at a time, when nothing else is to be done, and again when they or what they are held against changed.
#pragma once

#include "core/planning/findings.hpp"

#include <map>
#include <optional>
#include <unordered_map>

namespace marronnier {

class CheckMarks {
public:
    // Looks at those that changed since the last time, at most `most` of them, and takes off `most` what it looked at.
    // Answers whether all are known then.
    bool look(const std::vector<const Post*>& posts, const DayIndex& index, MediaCounts media, const CheckInput& input,
              int& most);

    // Warnings and errors that nobody silenced, as the post was last looked at. Nothing is left to do about what is out,
    // or cancelled.
    int points(const PlanId& plan, const PostId& post) const;

    // Another number after each change of what `points` answers.
    unsigned version() const { return version_; }

private:
    struct Mark {
        bool is_current = false;
        int points = 0;
    };
    struct HashOfId {
        std::size_t operator()(const PostId& id) const { return std::hash<std::string>{}(id.text()); }
    };
    using Marks = std::unordered_map<PostId, Mark, HashOfId>;
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
        Table<Post> posts{};  // As they were when `is_current` was last true.
        Marks marks{};

        void forget_all();
        void follow(const Table<Post>& now, const DayIndex& index);
        void forget_near(const Post& post, const DayIndex& index);
    };

    std::map<PlanId, PlanMarks> plans_{};
    unsigned version_ = 0;
};

}  // namespace marronnier
