#include "core/terms/status.hpp"

namespace marronnier {

namespace {

using enum PostStatus;

// What may follow each status, in the order of the enumerators.
constexpr std::array<StatusSet, 9> next_of{
    /* Idea             */ StatusSet{Draft, InReview, OnHold, Cancelled},
    /* Draft            */ StatusSet{Idea, InReview, OnHold, Cancelled},
    /* InReview         */ StatusSet{Draft, ChangesRequested, Approved, OnHold, Cancelled},
    /* ChangesRequested */ StatusSet{Draft, InReview, Approved, OnHold, Cancelled},
    /* Approved         */ StatusSet{Draft, InReview, ChangesRequested, Scheduled, Published, OnHold, Cancelled},
    /* Scheduled        */ StatusSet{Draft, InReview, Approved, Published, OnHold, Cancelled},
    /* Published        */ StatusSet{Scheduled},
    /* OnHold           */ StatusSet{Idea, Draft, InReview, ChangesRequested, Approved, Scheduled, Cancelled},
    /* Cancelled        */ StatusSet{Idea, Draft},
};

}  // namespace

bool may_follow(PostStatus from, PostStatus to) {
    return from == to || next_of[static_cast<std::size_t>(from)].contains(to);
}

}  // namespace marronnier
