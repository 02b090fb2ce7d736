// post_view.hpp: one post, open for editing.
#pragma once

#include "core/commands/fields.hpp"
#include "core/commands/post_ref.hpp"
#include "core/views/post_findings.hpp"
#include "core/views/post_networks.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

struct StatusStep {
    PostStatus status{};
    std::string name{};
    bool allowed = false;
    bool current = false;
    bool passed = false;  // Lies before the current one on the usual way.
};

// A network and format the post has, or that the client's accounts offer.
struct VariantChip {
    Network network{};
    Format format{};
    std::string name{};             // "Reel"
    std::string accessible_name{};  // "Instagram, Reel"
    bool chosen = false;
};

struct CampaignChoice {
    CampaignId id{};
    std::string name{};
    Color color{};
    bool chosen = false;
};

struct PostView {
    PostRef ref{};
    std::string client{};
    Color client_color{};
    std::string title{};
    std::string caption{};
    std::string date{};  // "2026-12-17", or empty.
    std::string date_words{};
    std::string time{};                      // "18:30", or empty.
    std::string hashtags{};                  // "#metz #boulangerie"
    std::vector<HashtagSet> hashtag_sets{};  // The client's.
    PlannedMedia media{};
    std::string link{};
    std::string note{};
    PostStatus status{};
    std::string status_name{};
    std::vector<StatusStep> steps{};       // The usual way: idea to published.
    std::vector<StatusStep> side_steps{};  // Changes requested, on hold, cancelled.
    std::vector<VariantChip> chips{};
    std::vector<VariantChip> more_formats{};  // Everything else the networks know.
    std::vector<VariantFields> variants{};    // As they are, to change one and keep the others.
    std::vector<CampaignChoice> campaigns{};
    std::vector<NetworkText> networks{};  // In the order of the variants.
    std::vector<FindingView> findings{};  // The gravest first, then those that nobody wants to read again.
    std::vector<SilencedFinding> silenced{};
};

// The post named must exist.
PostView post_view(const Session& session, const PostRef& ref, Day today);

// The media with what was typed for one kind; an empty text is none. Nothing for what is no number of them.
std::optional<PlannedMedia> with_typed_count(PlannedMedia media, const MediaKind& kind, std::string_view typed);

// "#metz  boulangerie,#metz" -> metz, boulangerie: as a person types them, each once.
std::vector<std::string> parse_hashtags(std::string_view text);

}  // namespace marronnier
