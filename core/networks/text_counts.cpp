#include "core/networks/text_counts.hpp"

#include "core/networks/code_points.hpp"
#include "core/networks/emoji.hpp"
#include "core/networks/links.hpp"
#include "core/networks/tags.hpp"

#include <algorithm>
#include <span>

namespace marronnier {

namespace {

// twitter-text 3.1.0, config/v3.json: weight 100 in these ranges, else 200, divided by a scale of 100.
std::uint32_t weight_of(char32_t c) {
    const bool is_light =
        c <= 0x10FF || is_between(c, 0x2000, 0x200D) || is_between(c, 0x2010, 0x201F) || is_between(c, 0x2032, 0x2037);
    return is_light ? 1 : 2;
}

// Most of a text is letters: only what may begin an emoji is looked at more closely.
bool may_begin_emoji(std::string_view text, std::size_t at, char32_t c) {
    if (c >= 0x80) return c == 0xA9 || c == 0xAE || is_between(c, 0x203C, 0x3299) || c >= 0x1F000;
    return (is_ascii_digit(c) || c == '#' || c == '*') && at + 1 < text.size() &&
           static_cast<unsigned char>(text[at + 1]) >= 0x80;
}

// `composed`, because X composes first: é counts 1, typed as one character or as two.
std::uint32_t weighted_length(std::string_view composed, std::span<const TextSpan> links) {
    std::uint32_t length = 0;
    auto link = links.begin();
    for (std::size_t at = 0; at < composed.size();) {
        while (link != links.end() && link->begin < at) ++link;
        if (link != links.end() && link->begin == at) {
            length += link_length;
            at = link->end;
            continue;
        }
        const auto [c, size] = code_point_at(composed, at);
        const std::size_t emoji = may_begin_emoji(composed, at, c) ? emoji_size_at(composed, at) : 0;
        length += emoji > 0 ? 2 : weight_of(c);
        at += std::max(emoji, size);
    }
    return length;
}

// One pass for all that is counted by the character.
void count_characters(std::string_view text, TextCounts& counts) {
    std::size_t emoji_end = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, size] = code_point_at(text, at);
        counts.code_points += 1;
        counts.utf16_units += c > 0xFFFF ? 2 : 1;
        if (at >= emoji_end && may_begin_emoji(text, at, c)) emoji_end = at + emoji_size_at(text, at);
        counts.threads += at < emoji_end ? static_cast<std::uint32_t>(size) : 1;
        at += size;
    }
    counts.utf8_bytes = static_cast<std::uint32_t>(text.size());
}

// Clusters that start between two places.
std::uint32_t clusters_within(const CountedText& counted, TextSpan span) {
    if (counted.cluster_ends.empty()) {
        const auto starts = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
        const std::string_view part = counted.text.substr(span.begin, span.end - span.begin);
        return static_cast<std::uint32_t>(std::count_if(part.begin(), part.end(), starts));
    }
    const auto& ends = counted.cluster_ends;
    const auto starts_before = [&ends](std::uint32_t place) {
        const auto last = std::lower_bound(ends.begin(), ends.end(), place);
        return static_cast<std::uint32_t>(last - ends.begin()) + (place > 0 ? 1 : 0);
    };
    return starts_before(span.end) - starts_before(span.begin);
}

// Mastodon's StatusLengthValidator: links as 23 characters, mentions without their host, then graphemes.
std::uint32_t mastodon_length(const CountedText& counted, std::span<const TextSpan> links,
                              std::span<const Mention> mentions) {
    std::uint32_t length = counted.counts.graphemes;
    for (const TextSpan& link : links) length = length - clusters_within(counted, link) + link_length;
    for (const Mention& mention : mentions) length -= clusters_within(counted, {mention.host, mention.span.end});
    return length;
}

}  // namespace

CountedText count_text(std::string_view text, const UnicodeTables& tables) {
    CountedText counted;
    counted.text = text;
    TextCounts& counts = counted.counts;
    count_characters(text, counts);
    const auto links = find_links(text, Links::All);

    counts.graphemes = counts.code_points;
    if (is_plain(text)) {
        counts.weighted = weighted_length(text, links);
    } else {
        counted.cluster_ends = tables.cluster_ends(text);
        counts.graphemes = static_cast<std::uint32_t>(counted.cluster_ends.size());
        const std::string composed = tables.composed(text);
        counts.weighted = composed == text ? weighted_length(text, links)
                                           : weighted_length(composed, find_links(composed, Links::All));
    }

    const auto mentions = find_mentions(text, links);
    counts.hashtags = count_hashtags(text, links);
    counts.mentions = static_cast<std::uint32_t>(mentions.size());
    counts.mastodon = mastodon_length(counted, find_links(text, Links::WithScheme), mentions);
    return counted;
}

std::size_t end_of_graphemes(const CountedText& counted, std::uint32_t graphemes) {
    if (graphemes >= counted.counts.graphemes) return counted.text.size();
    if (graphemes == 0) return 0;
    if (!counted.cluster_ends.empty()) return counted.cluster_ends[graphemes - 1];
    std::size_t at = 0;
    for (std::uint32_t i = 0; i < graphemes; ++i) at += code_point_at(counted.text, at).size;
    return at;
}

}  // namespace marronnier
