// limits.hpp: what a network accepts, as data: how much of what, counted how, who says so and since when. The data are in
// assets/networks; networks change their minds every few months, and an account may have a limit of its own.
#pragma once

#include "core/dates/day.hpp"
#include "core/terms/named.hpp"
#include "core/terms/network.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace marronnier {

// What a limit is about. A description, as YouTube and Pinterest call it, is the post's caption.
enum class LimitSubject : std::uint8_t {
    Caption,
    Title,
    Hashtags,
    Mentions,
    Tags,  // Words beside the text: a video's tags, a Threads topic.
    AltText,
    PollOption,
    SubjectLine,  // Of an issue of a newsletter.
    Preheader,    // What a mail program shows after it.
    SeoTitle,
    SeoDescription,
};
template <>
inline constexpr std::array<std::string_view, 11> names_of<LimitSubject>{
    "caption",     "title",   "hashtags",  "mentions",  "tags",           "alt-text",
    "poll-option", "subject", "preheader", "seo-title", "seo-description"};

enum class LimitUnit : std::uint8_t { Characters, Bytes, Items };
template <>
inline constexpr std::array<std::string_view, 3> names_of<LimitUnit>{"characters", "bytes", "items"};

// See TextCounts. Each: so many things, of whatever length.
enum class CountMethod : std::uint8_t { Utf16, CodePoints, Graphemes, Weighted, Utf8, Threads, Mastodon, Each };
template <>
inline constexpr std::array<std::string_view, 8> names_of<CountMethod>{"utf-16", "code-points", "graphemes", "weighted",
                                                                       "utf-8",  "threads",     "mastodon",  "each"};

constexpr LimitUnit unit_of(CountMethod method) {
    if (method == CountMethod::Utf8) return LimitUnit::Bytes;
    return method == CountMethod::Each ? LimitUnit::Items : LimitUnit::Characters;
}

// Error: the network refuses it, or cuts it. Warning: it is published, and works less well.
enum class LimitSeverity : std::uint8_t { Warning, Error };
template <>
inline constexpr std::array<std::string_view, 2> names_of<LimitSeverity>{"warning", "error"};

struct Limit {
    LimitSubject what{};
    std::uint32_t value = 0;  // The most that is accepted; 0: none at all.
    CountMethod method{};
    LimitSeverity severity{};
    std::string source{};
    std::string url{};  // Empty when the source has no address.
    Day as_of{};        // When the source was last checked.

    bool operator==(const Limit&) const = default;
};

enum class MediaMix : std::uint8_t { OneKind, Any };

struct MediaRule {
    std::uint32_t images = 0;  // The most of each kind, and of all together.
    std::uint32_t videos = 0;
    std::uint32_t documents = 0;
    std::uint32_t all = 0;
    std::uint32_t least = 0;  // 1 where a post without media does not exist.
    MediaMix mix{};
    bool same_ratio = false;  // All of one shape.
    std::string source{};
    Day as_of{};

    bool operator==(const MediaRule&) const = default;
};

// About how much is read before "more"; it depends on the screen.
struct VisiblePart {
    std::uint32_t graphemes = 0;
    std::string source{};
    Day as_of{};

    bool operator==(const VisiblePart&) const = default;
};

struct NetworkRules {
    Network network{};
    Format format{};
    std::vector<Limit> limits{};  // In the order of the pack: the first caption limit is the one people know.
    std::optional<MediaRule> media{};
    std::optional<VisiblePart> visible{};
};

struct RuleBook {
    std::vector<NetworkRules> rules{};  // One for each format of each network, in the order of formats_of().
};

// Nothing when the network has no such format, or the book does not know it.
const NetworkRules* rules_for(const RuleBook& book, Network network, Format format);

// What one account may do that others may not: 25,000 characters on X Premium, 5,000 on a Mastodon instance.
struct AccountLimits {
    std::optional<std::uint32_t> caption{};
};

// What the limit comes to for the account, whose own replaces those of captions in characters. A limit of 0 stays: it says
// that this format has no caption, for nobody.
std::uint32_t most_for(const Limit& limit, const AccountLimits& account);

// The same rules with the account's own caption limit in place of the network's; limits in bytes stay.
NetworkRules for_account(NetworkRules rules, const AccountLimits& account);

}  // namespace marronnier
