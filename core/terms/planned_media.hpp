// planned_media.hpp: how many pictures, films and documents a post will carry, before any of them exists. Networks limit them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace marronnier {

struct PlannedMedia {
    std::uint16_t images = 0;
    std::uint16_t videos = 0;
    std::uint16_t documents = 0;
    std::string unknown_fields{};  // See Plan::unknown_fields.

    bool operator==(const PlannedMedia&) const = default;
};

// Each kind with the name it has in files, in the order they are written.
struct MediaKind {
    std::string_view name;
    std::uint16_t PlannedMedia::*count;
};
inline constexpr MediaKind media_kinds[] = {
    {"images", &PlannedMedia::images},
    {"videos", &PlannedMedia::videos},
    {"documents", &PlannedMedia::documents},
};

}  // namespace marronnier
