#include "core/terms/network.hpp"

#include <algorithm>
#include <cassert>

namespace marronnier {

namespace {

using enum Format;

constexpr Format facebook[] = {Post, Album, Video, Reel, Story, Link, Event, Live, Poll};
constexpr Format instagram[] = {Post, Carousel, Reel, Story, Live};
constexpr Format threads[] = {Post, Carousel, Poll, Thread, Link};
constexpr Format linkedin[] = {Post, Album, Video, Document, Article, Poll, Event, Live, Link};
constexpr Format tiktok[] = {Video, Photo, Story, Live};
constexpr Format youtube[] = {Video, Short, Live, Post, Poll};
constexpr Format pinterest[] = {Pin, Video, Carousel};
constexpr Format x[] = {Post, Thread, Poll, Article, Live};
constexpr Format bluesky[] = {Post, Thread, Link, Album, Video};
constexpr Format mastodon[] = {Post, Thread, Poll};
constexpr Format twitch[] = {Live, Video, Message};
constexpr Format discord[] = {Message, Event, Poll, Live};
constexpr Format google_business[] = {Post, Offer, Event, Photo};
constexpr Format blog[] = {Article, Page};
constexpr Format newsletter[] = {Issue};
constexpr Format custom[] = {Post, Video, Story, Article, Event, Message};

}  // namespace

std::span<const Format> formats_of(Network network) {
    switch (network) {
        case Network::Facebook: return facebook;
        case Network::Instagram: return instagram;
        case Network::Threads: return threads;
        case Network::LinkedIn: return linkedin;
        case Network::TikTok: return tiktok;
        case Network::YouTube: return youtube;
        case Network::Pinterest: return pinterest;
        case Network::X: return x;
        case Network::Bluesky: return bluesky;
        case Network::Mastodon: return mastodon;
        case Network::Twitch: return twitch;
        case Network::Discord: return discord;
        case Network::GoogleBusiness: return google_business;
        case Network::Blog: return blog;
        case Network::Newsletter: return newsletter;
        case Network::Custom: return custom;
    }
    assert(false);
    return {};
}

bool has_format(Network network, Format format) {
    const auto formats = formats_of(network);
    return std::find(formats.begin(), formats.end(), format) != formats.end();
}

}  // namespace marronnier
