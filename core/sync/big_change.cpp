#include "core/sync/big_change.hpp"

namespace marronnier {

namespace {

constexpr std::size_t fewest_posts = 10;

}  // namespace

ChangeSize size_of_change(const Plan& before, const Plan& after) {
    ChangeSize size{.posts = before.posts.size()};
    for_each_difference(before.posts, after.posts, [&size](const Box<Post>* was, const Box<Post>* is) {
        if (was) ++(is ? size.changed : size.removed);
    });
    return size;
}

bool is_big_change(const Plan& before, const Plan& after) {
    const auto [posts, removed, changed] = size_of_change(before, after);
    return posts >= fewest_posts && (removed * 10 > posts * 3 || changed * 2 > posts);
}

}  // namespace marronnier
