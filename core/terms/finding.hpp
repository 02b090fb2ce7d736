// finding.hpp: what somebody careful would notice in a post, as data: which, how grave, and who says so. The sentence is
// made in core/words/finding_sentence. Findings never forbid anything.
#pragma once

#include "core/dates/day_span.hpp"
#include "core/terms/ids.hpp"
#include "core/terms/named.hpp"
#include "core/terms/network.hpp"
#include "core/terms/status.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace marronnier {

// In the order in which the findings of a post are told.
enum class FindingCode : std::uint8_t {
    OverLimit,        // Longer than the network takes, or than it shows.
    TooManyHashtags,  // For the network; so with mentions.
    TooManyMentions,
    MediaMix,                  // Other pictures, films and documents than the network takes.
    PhoneInGoogleBusiness,     // Which refuses posts with a phone number.
    SoldesOutsideWindow,       // The word of the legal sales, on another day.
    InfluencerMentionMissing,  // Paid for, without saying so.
    ContestWithoutRules,       // Nor where to read them.
    ContestAsksToShare,        // On Facebook, which forbids it.
    CheerfulOnMourning,        // Festive on a day of mourning.
    Crowding,                  // Another post on the same network within the hour.
    PublicHoliday,             // Planned on a day when the client's country or region rests.
    NoNetwork,                 // In review or beyond, but going nowhere.
    NoCaption,                 // In review or beyond, but with nothing to read.
    OutsideCampaign,           // On a day its campaign does not reach.
    InThePast,                 // Its day is gone, and it is not out.
    ApprovalLate,              // Its day is near, and nobody has said yes.
};

template <>
inline constexpr std::array<std::string_view, 17> names_of<FindingCode>{
    "over-limit",
    "too-many-hashtags",
    "too-many-mentions",
    "media-mix",
    "phone-in-google-business",
    "soldes-outside-window",
    "influencer-mention-missing",
    "contest-without-rules",
    "contest-asks-to-share",
    "cheerful-on-mourning",
    "crowding",
    "public-holiday",
    "no-network",
    "no-caption",
    "outside-campaign",
    "in-the-past",
    "approval-late",
};

// Error: the network will refuse it, or cut it. Warning: somebody should look. Information: good to know.
enum class Severity : std::uint8_t { Error, Warning, Information };

template <>
inline constexpr std::array<std::string_view, 3> names_of<Severity>{"error", "warning", "information"};

// Who says so: a law, or a network. The texts live as long as the catalogue and the rules that the finding was made with.
struct FindingSource {
    std::string_view text{};
    std::string_view url{};  // Empty when the source has no address.
    Day as_of{};             // When it was last checked.
};

// What was counted. A caption in bytes where the network counts them.
enum class Counted : std::uint8_t {
    Characters,
    Bytes,
    TitleCharacters,
    Hashtags,
    Mentions,
    Images,
    Videos,
    Documents,
    Media,         // Of any kind.
    KindsOfMedia,  // Of which there may be one.
};

struct FindingCount {
    Counted what{};
    std::uint32_t count = 0;
    std::uint32_t limit = 0;  // The most there may be; the least, when the count is lower.

    bool operator==(const FindingCount&) const = default;
};

struct Finding {
    FindingCode code{};
    Severity severity{};
    PostId post{};
    std::optional<Day> day{};          // The post's; absent: not planned yet.
    std::string detail{};              // The name of a holiday, a day of mourning, a campaign.
    std::optional<Network> network{};  // Where it matters; absent: everywhere.
    std::optional<Format> format{};    // In which form, where it matters.
    std::optional<FindingCount> count{};
    std::optional<PostId> other{};       // The post it crowds.
    std::optional<DaySpan> span{};       // The nearest days on which it would be all right.
    std::optional<PostStatus> status{};  // The post's, where it matters.
    std::optional<FindingSource> source{};
    std::optional<std::string> silenced{};  // Why nobody wants to read it again, in a person's words; may be empty.
};

// Somebody should look at it.
inline bool is_open(Severity severity, const std::optional<std::string>& silenced) {
    return severity != Severity::Information && !silenced;
}

}  // namespace marronnier
