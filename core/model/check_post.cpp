#include "core/model/check.hpp"
#include "core/model/check_parts.hpp"
#include "core/model/limits.hpp"

namespace marronnier {

namespace {

std::string pair_text(const Variant& variant) {
    return std::string{name_of(variant.network)} + '/' + std::string{name_of(variant.format)};
}

Verdict check_variants(const std::vector<Variant>& variants) {
    if (const Verdict few = at_most(variants.size(), limits::variants, "variants"); !few) return few;
    for (std::size_t i = 0; i < variants.size(); ++i) {
        const Variant& variant = variants[i];
        if (!has_format(variant.network, variant.format))
            return Error{ErrorCode::FormatNotAllowed, item("variants", i), pair_text(variant)};
        if (variant.caption && variant.caption->size() > limits::text_bytes)
            return Error{ErrorCode::TextTooLong, item("variants", i) + ".caption", std::to_string(limits::text_bytes)};
        for (std::size_t j = 0; j < i; ++j)
            if (variants[j].network == variant.network && variants[j].format == variant.format)
                return Error{ErrorCode::DuplicateId, item("variants", i), pair_text(variant)};
    }
    return Nothing{};
}

Verdict check_silenced(const std::vector<SilencedFinding>& silenced) {
    if (const Verdict few = at_most(silenced.size(), limits::silenced, "silenced"); !few) return few;
    for (std::size_t i = 0; i < silenced.size(); ++i) {
        const std::string& code = silenced[i].code;
        const std::string place = item("silenced", i);
        if (const Verdict fit = text_within(code, limits::name_bytes, place + ".code"); !fit) return fit;
        if (!is_finding_code(code)) return Error{ErrorCode::InvalidId, place + ".code", code};
        if (const Verdict fit = text_within(silenced[i].reason, limits::name_bytes, place + ".reason"); !fit)
            return fit;
        for (std::size_t j = 0; j < i; ++j)
            if (silenced[j].code == code) return Error{ErrorCode::DuplicateId, place + ".code", code};
    }
    return Nothing{};
}

Verdict check_media(const PlannedMedia& media) {
    for (const MediaKind& kind : media_kinds)
        if (const int count = media.*kind.count; count > limits::media)
            return between(count, 0, limits::media, "media." + std::string{kind.name});
    return Nothing{};
}

}  // namespace

Verdict check(const Post& post) {
    if (post.day && !is_in_calendar(*post.day)) return Error{ErrorCode::OutOfCalendar, "date", {}};
    if (post.step)
        if (const Verdict fit = between(*post.step, -limits::step_days, limits::step_days, "step"); !fit) return fit;
    return first_refusal(
        text_within(post.title, limits::name_bytes, "title"), text_within(post.caption, limits::text_bytes, "caption"),
        text_within(post.note, limits::text_bytes, "note"), text_within(post.link, limits::link_bytes, "link"),
        check_variants(post.variants), check_hashtags(post.hashtags, "hashtags"), check_media(post.media),
        check_silenced(post.silenced));
}

}  // namespace marronnier
