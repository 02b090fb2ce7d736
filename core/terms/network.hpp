// network.hpp: where a post appears, and in which form. The limits of each network are data of another place; here are
// only the names that every layer speaks.
#pragma once

#include "core/terms/enum_set.hpp"
#include "core/terms/named.hpp"

#include <cstdint>
#include <span>

namespace marronnier {

enum class Network : std::uint8_t {
    Facebook,
    Instagram,
    Threads,
    LinkedIn,
    TikTok,
    YouTube,
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
};

template <>
inline constexpr std::array<std::string_view, 16> names_of<Network>{
    "facebook", "instagram", "threads", "linkedin", "tiktok",          "youtube", "pinterest",  "x",
    "bluesky",  "mastodon",  "twitch",  "discord",  "google-business", "blog",    "newsletter", "custom",
};

enum class Format : std::uint8_t {
    Post,
    Carousel,
    Album,
    Reel,
    Story,
    Video,
    Short,
    Live,
    Photo,
    Link,
    Thread,
    Poll,
    Article,
    Document,
    Pin,
    Event,
    Message,
    Offer,
    Issue,
    Page,
};

template <>
inline constexpr std::array<std::string_view, 20> names_of<Format>{
    "post",   "carousel", "album",   "reel",     "story", "video", "short",   "live",  "photo", "link",
    "thread", "poll",     "article", "document", "pin",   "event", "message", "offer", "issue", "page",
};

// The formats a network has, the usual one first.
std::span<const Format> formats_of(Network network);
bool has_format(Network network, Format format);

using NetworkSet = EnumSet<Network>;

}  // namespace marronnier
