// hashtag_set.hpp: hashtags that a client uses together, under a name to choose them by.
#pragma once

#include <string>
#include <vector>

namespace marronnier {

struct HashtagSet {
    std::string name{};
    std::vector<std::string> hashtags{};  // Without the '#'; at least one.
    std::string unknown_fields{};         // See Plan::unknown_fields.

    bool operator==(const HashtagSet&) const = default;
};

}  // namespace marronnier
