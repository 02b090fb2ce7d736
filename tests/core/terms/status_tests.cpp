#include "core/terms/status.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

using namespace marronnier;

namespace {

// One letter a status, in the order of the enumerators: Idea, Draft, in Review, Changes requested, Approved, Scheduled,
// Published, On hold (H), cancelled (X). A row says what may follow, a dot what may not.
constexpr std::string_view letters = "IDRCASPHX";
constexpr std::array<std::string_view, 9> allowed{
    "IDR....HX",  // From an idea: nothing is approved unseen.
    "IDR....HX",  // From a draft.
    ".DRCA..HX",  // From a review: a yes, a wish, or back.
    ".DRCA..HX",  // From changes requested.
    ".DRCASPHX",  // From approved.
    ".DR.ASPHX",  // From scheduled.
    ".....SP..",  // From published: it is out, and can only be entered anew.
    "IDRCAS.HX",  // From on hold: back to where it was.
    "ID......X",  // From cancelled: begin again.
};

}  // namespace

TEST_CASE("Each status may be followed by these and no others", "[terms]") {
    for (std::size_t from = 0; from < 9; ++from) {
        std::string row;
        for (std::size_t to = 0; to < 9; ++to)
            row += may_follow(static_cast<PostStatus>(from), static_cast<PostStatus>(to)) ? letters[to] : '.';
        CAPTURE(name_of(static_cast<PostStatus>(from)));
        CHECK(row == allowed[from]);
    }
}

TEST_CASE("What is not yet reviewed is never approved in one step", "[terms]") {
    CHECK_FALSE(may_follow(PostStatus::Draft, PostStatus::Approved));
    CHECK_FALSE(may_follow(PostStatus::Idea, PostStatus::Scheduled));
    CHECK(may_follow(PostStatus::InReview, PostStatus::Approved));
}

TEST_CASE("What is public never becomes a draft again", "[terms]") {
    CHECK_FALSE(may_follow(PostStatus::Published, PostStatus::Draft));
    CHECK_FALSE(may_follow(PostStatus::Published, PostStatus::Cancelled));
}
