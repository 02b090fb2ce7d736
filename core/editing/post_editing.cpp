#include "core/editing/post_editing.hpp"

#include "core/editing/keep_unknown.hpp"
#include "core/editing/take.hpp"
#include "core/model/check.hpp"
#include "core/model/limits.hpp"

#include <algorithm>
#include <set>

namespace marronnier {

namespace {

Error no_such_post(const PostId& id) { return {ErrorCode::NoSuchPost, {}, id.text()}; }

// The variants asked for; what is known of one that stays (its unknown fields) stays too.
std::vector<Variant> merged_variants(const std::vector<Variant>& old, const std::vector<VariantFields>& wished) {
    std::vector<Variant> merged;
    merged.reserve(wished.size());
    for (const VariantFields& wish : wished) {
        const auto kept = std::find_if(old.begin(), old.end(), [&wish](const Variant& variant) {
            return variant.network == wish.network && variant.format == wish.format;
        });
        merged.push_back(
            {wish.network, wish.format, wish.caption, kept == old.end() ? std::string{} : kept->unknown_fields});
    }
    return merged;
}

void set_silenced(Post& post, std::vector<SilencedFinding> wished) {
    keep_unknown(post.silenced, wished,
                 [](const SilencedFinding& a, const SilencedFinding& b) { return a.code == b.code; });
    post.silenced = std::move(wished);
}

void set_media(Post& post, PlannedMedia wished) {
    wished.unknown_fields = std::move(post.media.unknown_fields);
    post.media = std::move(wished);
}

Verdict set_fields(Post& post, const PostFields& fields) {
    take(post.title, fields.title);
    take(post.caption, fields.caption);
    take(post.day, fields.day);
    take(post.time, fields.time);
    take(post.status, fields.status);
    take(post.hashtags, fields.hashtags);
    take(post.link, fields.link);
    take(post.note, fields.note);
    if (fields.campaign && *fields.campaign != post.campaign) post.step.reset();  // It was a step of the old one.
    take(post.campaign, fields.campaign);
    take(post.step, fields.step);
    if (fields.variants) post.variants = merged_variants(post.variants, *fields.variants);
    if (fields.media) set_media(post, *fields.media);
    if (fields.silenced) set_silenced(post, *fields.silenced);
    if (!post.day) post.time.reset();       // A time without a day means nothing,
    if (!post.campaign) post.step.reset();  // nor does a step without a campaign.
    if (const Verdict fit = check(post); !fit) return fit;
    sort_by_code(post.silenced);  // Only now: a refusal names the place that the wish has.
    return Nothing{};
}

Verdict campaign_exists(const Plan& plan, const Post& post) {
    if (post.campaign && !plan.campaigns.contains(*post.campaign))
        return Error{ErrorCode::NoSuchCampaign, "campaign", post.campaign->text()};
    return Nothing{};
}

Verdict room_for(const Plan& plan, std::size_t more) {
    if (plan.posts.size() + more > limits::posts)
        return Error{ErrorCode::TooMany, "posts", std::to_string(limits::posts)};
    return Nothing{};
}

// A copy has not been seen by anybody yet.
PostStatus status_of_copy(PostStatus status) {
    return status == PostStatus::Idea ? PostStatus::Idea : PostStatus::Draft;
}

}  // namespace

Result<Plan> apply(Plan plan, const AddPost& edit) {
    if (edit.id.empty()) return Error{ErrorCode::InvalidId, "id", {}};
    if (plan.posts.contains(edit.id)) return Error{ErrorCode::DuplicateId, "id", edit.id.text()};
    if (const Verdict room = room_for(plan, 1); !room) return room.error();
    Post post{.id = edit.id};
    if (const Verdict set = set_fields(post, edit.fields); !set) return set.error();
    if (const Verdict known = campaign_exists(plan, post); !known) return known.error();
    plan.posts.put(std::move(post));
    return plan;
}

Result<Plan> apply(Plan plan, const ChangePosts& edit) {
    for (const PostId& id : edit.ids) {
        const Post* old = plan.posts.find(id);
        if (!old) return no_such_post(id);
        if (edit.fields.status && !may_follow(old->status, *edit.fields.status))
            return Error{ErrorCode::StatusNotAllowed, "status",
                         std::string{name_of(old->status)} + '>' + std::string{name_of(*edit.fields.status)}};
        Post post = *old;
        if (const Verdict set = set_fields(post, edit.fields); !set) return set.error();
        if (const Verdict known = campaign_exists(plan, post); !known) return known.error();
        if (!(post == *old)) plan.posts.put(std::move(post));
    }
    return plan;
}

Result<Plan> apply(Plan plan, const MovePosts& edit) {
    const std::set<PostId> ids{edit.ids.begin(), edit.ids.end()};  // Named twice is moved once.
    for (const PostId& id : ids) {
        const Post* old = plan.posts.find(id);
        if (!old) return no_such_post(id);
        if (!old->day || edit.days == 0) continue;
        // In 64 bits: a script may ask for any number of days.
        const auto to = std::int64_t{old->day->time_since_epoch().count()} + edit.days;
        if (to < first_day.time_since_epoch().count() || to > last_day.time_since_epoch().count())
            return Error{ErrorCode::OutOfCalendar, "days", std::to_string(edit.days)};
        Post post = *old;
        post.day = *old->day + days{edit.days};
        plan.posts.put(std::move(post));
    }
    return plan;
}

Result<Plan> apply(Plan plan, const DuplicatePosts& edit) {
    if (const Verdict room = room_for(plan, edit.copies.size()); !room) return room.error();
    for (const DuplicatePosts::Copy& copy : edit.copies) {
        const Post* source = plan.posts.find(copy.source);
        if (!source) return no_such_post(copy.source);
        if (copy.id.empty()) return Error{ErrorCode::InvalidId, "id", {}};
        if (plan.posts.contains(copy.id)) return Error{ErrorCode::DuplicateId, "id", copy.id.text()};
        Post post = *source;
        post.id = copy.id;
        post.status = status_of_copy(source->status);
        plan.posts.put(std::move(post));
    }
    return plan;
}

Result<Plan> apply(Plan plan, const RemovePosts& edit) {
    for (const PostId& id : edit.ids)
        if (!plan.posts.erase(id)) return no_such_post(id);
    return plan;
}

}  // namespace marronnier
