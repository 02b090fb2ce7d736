// icons.hpp: the icons the glyph loader paints, in the order of assets/icons.json. Each is one private-use character, drawn
// like a letter.
#pragma once

#include <array>
#include <string_view>

namespace marronnier {

enum class Icon {
    Facebook,
    Instagram,
    Threads,
    Linkedin,
    Tiktok,
    Youtube,
    Pinterest,
    X,
    Bluesky,
    Mastodon,
    Twitch,
    Discord,
    GoogleBusiness,
    Blog,
    Newsletter,
    Custom,
    Brand,
    Previous,
    Next,
    OpenList,
    Add,
    Check,
    Close,
    Undo,
    Redo,
    Remove,
    Duplicate,
    More,
    Calendar,
    Campaign,
    OwnDate,
    Settings,
    Light,
    Dark,
    Language,
    Download,
    OpenFile,
    SaveFile,
    Warning,
    Information,
    Clock,
    Keyboard,
    NotSaved,
    Note,
    Menu,
    Filter,
    NewClient,
    AllClients,
    Networks,
    Search,
    Print,
    Cloud,
    Sync,
};

inline constexpr unsigned first_icon_code_point = 0xE000;

// The icon as UTF-8 text.
struct IconText {
    std::array<char, 3> bytes{};

    constexpr operator std::string_view() const { return {bytes.data(), bytes.size()}; }
};

constexpr IconText icon_text(Icon icon) {
    const unsigned code_point = first_icon_code_point + static_cast<unsigned>(icon);
    return {{static_cast<char>(0xE0 | code_point >> 12), static_cast<char>(0x80 | (code_point >> 6 & 0x3F)),
             static_cast<char>(0x80 | (code_point & 0x3F))}};
}

}  // namespace marronnier
