#include "core/networks/measure.hpp"

#include <algorithm>
#include <cassert>

namespace marronnier {

namespace {

// Nothing for limits about other fields than the caption.
std::optional<std::uint32_t> count_for(const TextCounts& counts, const Limit& limit) {
    switch (limit.what) {
        case LimitSubject::Caption: return count_by(counts, limit.method);
        case LimitSubject::Hashtags: return counts.hashtags;
        case LimitSubject::Mentions: return counts.mentions;
        case LimitSubject::Title:
        case LimitSubject::Tags:
        case LimitSubject::AltText:
        case LimitSubject::PollOption:
        case LimitSubject::SubjectLine:
        case LimitSubject::Preheader:
        case LimitSubject::SeoTitle:
        case LimitSubject::SeoDescription: return std::nullopt;
    }
    assert(false);
    return std::nullopt;
}

// How much it matters: not over, over a warning, over an error.
int gravity(const Measure& measure) { return measure.is_over() ? 1 + static_cast<int>(measure.limit->severity) : 0; }

}  // namespace

std::uint32_t count_by(const TextCounts& counts, CountMethod method) {
    switch (method) {
        case CountMethod::Utf16: return counts.utf16_units;
        case CountMethod::CodePoints: return counts.code_points;
        case CountMethod::Graphemes: return counts.graphemes;
        case CountMethod::Weighted: return counts.weighted;
        case CountMethod::Utf8: return counts.utf8_bytes;
        case CountMethod::Threads: return counts.threads;
        case CountMethod::Mastodon: return counts.mastodon;
        case CountMethod::Each: return 1;
    }
    assert(false);
    return 0;
}

const Measure* Measurement::decisive(LimitSubject what) const {
    const Measure* found = nullptr;
    for (const Measure& measure : measures)
        if (measure.limit->what == what && (!found || gravity(measure) > gravity(*found))) found = &measure;
    return found;
}

std::optional<LimitSeverity> Measurement::severity() const {
    std::optional<LimitSeverity> worst;
    for (const Measure& measure : measures)
        if (measure.is_over()) worst = std::max(worst.value_or(LimitSeverity::Warning), measure.limit->severity);
    return worst;
}

Measurement measure(const CountedText& caption, const NetworkRules& rules) {
    Measurement measurement;
    measurement.visible_end = rules.visible ? end_of_graphemes(caption, rules.visible->graphemes) : caption.text.size();
    for (const Limit& limit : rules.limits)
        if (const auto count = count_for(caption.counts, limit)) measurement.measures.push_back({&limit, *count});
    return measurement;
}

}  // namespace marronnier
