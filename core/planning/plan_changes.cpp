#include "core/planning/plan_changes.hpp"

#include "core/base/sort.hpp"

#include <algorithm>
#include <tuple>

namespace marronnier {

namespace {

using Parts = EnumSet<ChangedPart>;

// Whether the networks, and whether what they say differs.
void compare(const std::vector<Variant>& was, const std::vector<Variant>& is, Parts& parts) {
    const auto same_place = [](const Variant& a, const Variant& b) {
        return a.network == b.network && a.format == b.format;
    };
    if (!std::equal(was.begin(), was.end(), is.begin(), is.end(), same_place)) parts.insert(ChangedPart::Networks);
    for (const Variant& now : is) {
        const auto before =
            std::find_if(was.begin(), was.end(), [&](const Variant& one) { return same_place(one, now); });
        if (before == was.end()) {
            if (now.caption) parts.insert(ChangedPart::NetworkCaptions);
            continue;
        }
        if (before->caption != now.caption) parts.insert(ChangedPart::NetworkCaptions);
        if (before->unknown_fields != now.unknown_fields) parts.insert(ChangedPart::Unknown);
    }
}

Parts changed_parts(const Post& was, const Post& is) {
    Parts parts;
    const auto compare_part = [&parts](ChangedPart part, bool is_same) {
        if (!is_same) parts.insert(part);
    };
    compare_part(ChangedPart::Title, was.title == is.title);
    compare_part(ChangedPart::Caption, was.caption == is.caption);
    compare_part(ChangedPart::Date, was.day == is.day);
    compare_part(ChangedPart::Time, was.time == is.time);
    compare_part(ChangedPart::Status, was.status == is.status);
    compare_part(ChangedPart::Hashtags, was.hashtags == is.hashtags);
    compare_part(ChangedPart::Link, was.link == is.link);
    compare_part(ChangedPart::Note, was.note == is.note);
    compare_part(ChangedPart::Campaign, was.campaign == is.campaign && was.step == is.step);
    compare_part(ChangedPart::Media, was.media == is.media);
    compare_part(ChangedPart::Silenced, was.silenced == is.silenced);
    compare_part(ChangedPart::Unknown, was.unknown_fields == is.unknown_fields);
    compare(was.variants, is.variants, parts);
    return parts;
}

Parts changed_parts(const Campaign& was, const Campaign& is) {
    Parts parts;
    if (was.name != is.name) parts.insert(ChangedPart::Title);
    if (was.color != is.color) parts.insert(ChangedPart::Color);
    if (was.from != is.from || was.to != is.to || !(was.skips == is.skips)) parts.insert(ChangedPart::Date);
    if (was.key_date != is.key_date || was.anchor != is.anchor) parts.insert(ChangedPart::KeyDate);
    if (was.unknown_fields != is.unknown_fields) parts.insert(ChangedPart::Unknown);
    return parts;
}

Parts changed_parts(const OwnDate& was, const OwnDate& is) {
    Parts parts;
    if (was.name != is.name) parts.insert(ChangedPart::Title);
    const bool same_days =
        was.from == is.from && was.to == is.to && was.every_year == is.every_year && was.rule == is.rule;
    if (!same_days) parts.insert(ChangedPart::Date);
    if (was.unknown_fields != is.unknown_fields) parts.insert(ChangedPart::Unknown);
    return parts;
}

Parts changed_parts(const Client& was, const Client& is) {
    Parts parts;
    if (was.name != is.name) parts.insert(ChangedPart::Title);
    if (was.color != is.color) parts.insert(ChangedPart::Color);
    if (!(was.place == is.place) || was.time_zone != is.time_zone) parts.insert(ChangedPart::Place);
    if (was.networks != is.networks) parts.insert(ChangedPart::Networks);
    if (was.hashtag_sets != is.hashtag_sets) parts.insert(ChangedPart::HashtagSets);
    if (was.caption_limits != is.caption_limits) parts.insert(ChangedPart::CaptionLimits);
    if (was.unknown_fields != is.unknown_fields) parts.insert(ChangedPart::Unknown);
    return parts;
}

RecordChange told(const Post& post) {
    return {.kind = RecordKind::Post, .id = post.id.text(), .title = post.title, .day = post.day};
}
RecordChange told(const Campaign& campaign) {
    return {.kind = RecordKind::Campaign, .id = campaign.id.text(), .title = campaign.name, .day = campaign.from};
}
RecordChange told(const OwnDate& own_date) {
    return {.kind = RecordKind::OwnDate, .id = own_date.id.text(), .title = own_date.name, .day = own_date.from};
}

template <class Record>
void add_changes(const Table<Record>& before, const Table<Record>& after, std::vector<RecordChange>& out) {
    for_each_difference(before, after, [&out](const Box<Record>* was, const Box<Record>* is) {
        RecordChange& one = out.emplace_back(told(is ? **is : **was));
        if (was && is) {
            one.change = ChangeKind::Changed;
            one.parts = changed_parts(**was, **is);
        } else {
            one.change = is ? ChangeKind::Added : ChangeKind::Removed;
        }
    });
}

// Of the client, and of what a plan has beside it.
void add_changes_of_client(const Plan& before, const Plan& after, std::vector<RecordChange>& out) {
    Parts parts = changed_parts(before.client, after.client);
    if (!(before.key_dates == after.key_dates)) parts.insert(ChangedPart::KeyDateMarks);
    if (before.unknown_fields != after.unknown_fields) parts.insert(ChangedPart::Unknown);
    if (parts.empty()) return;
    out.push_back({.change = ChangeKind::Changed,
                   .kind = RecordKind::Client,
                   .id = {},
                   .title = after.client.name,
                   .parts = parts});
}

int place_of(ChangeKind change) {
    switch (change) {
        case ChangeKind::Removed: return 0;
        case ChangeKind::Changed: return 1;
        case ChangeKind::Added: return 2;
    }
    return 0;
}

bool comes_before(const RecordChange& a, const RecordChange& b) {
    const auto place = [](const RecordChange& one) {
        return std::make_tuple(place_of(one.change), one.kind, !one.day, one.day.value_or(Day{}));
    };
    if (place(a) != place(b)) return place(a) < place(b);
    return std::tie(a.title, a.id) < std::tie(b.title, b.id);
}

}  // namespace

PlanChanges changes_between(const Plan& before, const Plan& after, std::size_t most) {
    PlanChanges changes;
    add_changes(before.posts, after.posts, changes.records);
    add_changes(before.campaigns, after.campaigns, changes.records);
    add_changes(before.own_dates, after.own_dates, changes.records);
    add_changes_of_client(before, after, changes.records);
    for (const RecordChange& one : changes.records) {
        changes.added += one.change == ChangeKind::Added;
        changes.removed += one.change == ChangeKind::Removed;
        changes.changed += one.change == ChangeKind::Changed;
    }
    sort(changes.records, comes_before);
    changes.records.resize(std::min(changes.records.size(), most));
    return changes;
}

}  // namespace marronnier
