// open_findings.hpp: how many findings of each post are open: warnings and errors that nobody silenced. For cards, and for the
// list of them.
//
// Checking a post takes longer than drawing it, and the number may come a moment later than its card. So posts are looked at
// a few at a time, when nothing else is to be done, and again when they or what they are held against changed.
#pragma once

#include "core/planning/findings.hpp"

#include <map>
#include <optional>
#include <span>
#include <unordered_map>

namespace marronnier {

class OpenFindings {
public:
    // Before a round of looking: forgets plans that are not among these.
    void keep_only(std::span<const PlanId> plans);
    // What the posts of a plan are held against now; those it may mean something to are looked at again. Before `look`, and
    // cheap while all stays as it was.
    void follow(const DayIndex& index, MediaCounts media, const CheckInput& input);
    // Answers whether the post had to be looked at. `input` as followed.
    bool look(const Post& post, const DayIndex& index, MediaCounts media, const CheckInput& input);

    // As the post was last looked at. Nothing is left to do about what is out, or cancelled.
    int count(const PlanId& plan, const PostId& post) const;

    // Another number after each change of what `count` answers.
    unsigned version() const { return version_; }

private:
    struct Known {
        bool is_current = false;
        int count = 0;
    };
    struct HashOfId {
        std::size_t operator()(const PostId& id) const { return std::hash<std::string>{}(id.text()); }
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
    struct KnownPlan {
        std::optional<Ground> ground{};
        Table<Post> posts{};  // As they were when `is_current` was last true.
        std::unordered_map<PostId, Known, HashOfId> counts{};

        void forget_all();
        void follow(const Table<Post>& now, const DayIndex& index);
        void forget_near(const Post& post, const DayIndex& index);
    };

    std::map<PlanId, KnownPlan> plans_{};
    unsigned version_ = 0;
};

}  // namespace marronnier
