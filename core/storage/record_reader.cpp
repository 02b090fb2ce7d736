#include "core/model/check.hpp"
#include "core/model/check_parts.hpp"
#include "core/model/limits.hpp"
#include "core/storage/first_repeated.hpp"
#include "core/storage/key_date_rule_json.hpp"
#include "core/storage/name_set_json.hpp"
#include "core/storage/record_json.hpp"

namespace marronnier {

namespace {

template <class Record>
void refuse_unless_valid(const JsonValue& at, const Record& record) {
    if (*at.error) return;
    if (const Verdict verdict = check(record); !verdict) at.refuse(verdict.error());
}

template <class Record>
void read_list(JsonObject& object, std::string_view key, std::size_t limit, std::vector<Record>& out) {
    const auto member = object.take(key);
    if (!member) return;
    if (const JsonList list{*member}; list.size() > limit)
        return member->refuse(ErrorCode::TooMany, std::to_string(limit));
    read(*member, out);
    if (*member->error) return;
    std::vector<std::string_view> ids;
    ids.reserve(out.size());
    for (const Record& record : out) ids.push_back(record.id.text());
    if (const auto repeated = first_repeated(ids))
        JsonList{*member}.entry(*repeated).refuse(Error{ErrorCode::DuplicateId, "id", std::string{ids[*repeated]}});
}

}  // namespace

void read(const JsonValue& at, Client& out) {
    JsonObject client{at};
    client.required("name", out.name);
    client.optional("color", out.color);
    client.optional("country", out.place.country);
    client.optional("region", out.place.region);
    client.optional("school_zone", out.place.school_zone);
    client.optional("sector", out.place.sector);
    client.optional("networks", out.networks);
    client.optional("time_zone", out.time_zone);
    client.optional("hashtag_sets", out.hashtag_sets);
    client.optional("caption_limits", out.caption_limits);
    out.unknown_fields = client.unknown_members();
    refuse_unless_valid(at, out);
}

void read(const JsonValue& at, HashtagSet& out) {
    JsonObject set{at};
    set.required("name", out.name);
    set.required("hashtags", out.hashtags);
    out.unknown_fields = set.unknown_members();
}

// {"x": 25000}. A network that is not known is refused, as it is where posts name it.
void read(const JsonValue& at, std::vector<CaptionLimit>& out) {
    JsonObject caption_limits{at};
    out.clear();
    for (std::size_t i = 0; i < count_of<Network>(); ++i) {
        const auto member = caption_limits.take(names_of<Network>[i]);
        if (!member) continue;
        CaptionLimit limit{static_cast<Network>(i)};
        read(*member, limit.characters);
        out.push_back(limit);
    }
    caption_limits.refuse_unknown();
}

void read(const JsonValue& at, Campaign& out) {
    JsonObject campaign{at};
    campaign.required("id", out.id);
    campaign.required("name", out.name);
    campaign.optional("color", out.color);
    campaign.required("from", out.from);
    campaign.required("to", out.to);
    campaign.optional("key_date", out.key_date);
    campaign.optional("anchor", out.anchor);
    campaign.optional("skips", out.skips);
    out.unknown_fields = campaign.unknown_members();
    refuse_unless_valid(at, out);
}

void read(const JsonValue& at, OwnDate& out) {
    JsonObject own_date{at};
    own_date.required("id", out.id);
    own_date.required("name", out.name);
    own_date.required("from", out.from);
    own_date.required("to", out.to);
    own_date.optional("every_year", out.every_year);
    own_date.optional("rule", out.rule);
    out.unknown_fields = own_date.unknown_members();
    refuse_unless_valid(at, out);
}

void read(const JsonValue& at, Post& out) {
    JsonObject post{at};
    post.required("id", out.id);
    post.optional("title", out.title);
    post.optional("caption", out.caption);
    post.optional("date", out.day);
    post.optional("time", out.time);
    post.optional("status", out.status);
    post.optional("variants", out.variants);
    post.optional("hashtags", out.hashtags);
    post.optional("link", out.link);
    post.optional("note", out.note);
    post.optional("campaign", out.campaign);
    post.optional("step", out.step);
    post.optional("media", out.media);
    post.optional("silenced", out.silenced);
    out.unknown_fields = post.unknown_members();
    if (out.time && !out.day) post.refuse(ErrorCode::InvalidTime, "time", to_text(*out.time));
    if (out.step && !out.campaign) post.refuse(ErrorCode::MissingField, "campaign", {});
    refuse_unless_valid(at, out);
    sort_by_code(out.silenced);
}

void read(const JsonValue& at, Variant& out) {
    JsonObject variant{at};
    variant.required("network", out.network);
    variant.required("format", out.format);
    variant.optional("caption", out.caption);
    out.unknown_fields = variant.unknown_members();
}

void read(const JsonValue& at, PlannedMedia& out) {
    JsonObject media{at};
    for (const MediaKind& kind : media_kinds) {
        int count = 0;
        media.optional(kind.name, count);
        // Before it is put where there is room for less.
        if (const Verdict fit = between(count, 0, limits::media, kind.name); !fit) at.refuse(fit.error());
        out.*kind.count = static_cast<std::uint16_t>(count);
    }
    out.unknown_fields = media.unknown_members();
}

void read(const JsonValue& at, SilencedFinding& out) {
    JsonObject silenced{at};
    silenced.required("code", out.code);
    silenced.optional("reason", out.reason);
    out.unknown_fields = silenced.unknown_members();
}

void read_records(JsonObject& object, std::string_view key, std::vector<Campaign>& out) {
    read_list(object, key, limits::campaigns, out);
}

void read_records(JsonObject& object, std::string_view key, std::vector<OwnDate>& out) {
    read_list(object, key, limits::own_dates, out);
}

void read_records(JsonObject& object, std::string_view key, std::vector<Post>& out) {
    read_list(object, key, limits::posts, out);
}

}  // namespace marronnier
