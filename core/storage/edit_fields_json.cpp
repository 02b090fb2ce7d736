#include "core/storage/edit_fields_json.hpp"

#include "core/storage/key_date_rule_json.hpp"
#include "core/storage/name_set_json.hpp"
#include "core/storage/record_json.hpp"

namespace marronnier {

namespace {

void write_value(JsonWriter& writer, const std::string& text) { writer.text(text); }
void write_value(JsonWriter& writer, Day day) { writer.text(to_text(day)); }
void write_value(JsonWriter& writer, WallTime time) { writer.text(to_text(time)); }
void write_value(JsonWriter& writer, Color color) { writer.text(to_text(color)); }
void write_value(JsonWriter& writer, PostStatus status) { writer.text(name_of(status)); }
void write_value(JsonWriter& writer, const Rule& rule) { write(writer, rule); }
void write_value(JsonWriter& writer, EnumSet<SkippedDays> skips) { write(writer, skips); }

template <class Tag>
void write_value(JsonWriter& writer, const Id<Tag>& id) {
    writer.text(id.text());
}

void write_value(JsonWriter& writer, bool value) { writer.boolean(value); }
void write_value(JsonWriter& writer, int value) { writer.integer(value); }
void write_value(JsonWriter& writer, const std::vector<CaptionLimit>& caption_limits) { write(writer, caption_limits); }
void write_value(JsonWriter& writer, const PlannedMedia& media) { write(writer, media); }

template <class T>
void write_set(JsonWriter& writer, std::string_view key, const std::optional<T>& value) {
    if (!value) return;
    writer.key(key);
    write_value(writer, *value);
}

template <class T>
void write_set(JsonWriter& writer, std::string_view key, const std::optional<std::optional<T>>& value) {
    if (!value) return;
    writer.key(key);
    if (*value)
        write_value(writer, **value);
    else
        writer.null();
}

void write(JsonWriter& writer, const VariantFields& variant) {
    writer.begin_object();
    writer.text_member("network", name_of(variant.network));
    writer.text_member("format", name_of(variant.format));
    write_set(writer, "caption", variant.caption);
    writer.end_object();
}

}  // namespace

void read(const JsonValue& at, VariantFields& out) {
    JsonObject variant{at};
    variant.required("network", out.network);
    variant.required("format", out.format);
    variant.optional("caption", out.caption);
    variant.refuse_unknown();
}

void read_fields(JsonObject& edit, PostFields& out) {
    edit.optional("title", out.title);
    edit.optional("caption", out.caption);
    edit.clearable("date", out.day);
    edit.clearable("time", out.time);
    edit.optional("status", out.status);
    edit.optional("variants", out.variants);
    edit.optional("hashtags", out.hashtags);
    edit.optional("link", out.link);
    edit.optional("note", out.note);
    edit.clearable("campaign", out.campaign);
    edit.clearable("step", out.step);
    edit.optional("media", out.media);
    edit.optional("silenced", out.silenced);
}

void read_fields(JsonObject& edit, CampaignFields& out) {
    edit.optional("name", out.name);
    edit.optional("color", out.color);
    edit.optional("from", out.from);
    edit.optional("to", out.to);
    edit.clearable("key_date", out.key_date);
    edit.clearable("anchor", out.anchor);
    edit.optional("skips", out.skips);
}

void read_fields(JsonObject& edit, OwnDateFields& out) {
    edit.optional("name", out.name);
    edit.optional("from", out.from);
    edit.optional("to", out.to);
    edit.optional("every_year", out.every_year);
    edit.clearable("rule", out.rule);
}

void read_fields(JsonObject& edit, ClientFields& out) {
    edit.optional("name", out.name);
    edit.optional("color", out.color);
    edit.optional("country", out.country);
    edit.optional("region", out.region);
    edit.optional("school_zone", out.school_zone);
    edit.optional("sector", out.sector);
    edit.optional("networks", out.networks);
    edit.optional("time_zone", out.time_zone);
    edit.optional("hashtag_sets", out.hashtag_sets);
    edit.optional("caption_limits", out.caption_limits);
}

void write_fields(JsonWriter& writer, const PostFields& fields) {
    write_set(writer, "title", fields.title);
    write_set(writer, "caption", fields.caption);
    write_set(writer, "date", fields.day);
    write_set(writer, "time", fields.time);
    write_set(writer, "status", fields.status);
    if (fields.variants)
        writer.list_member("variants", *fields.variants, [&](const VariantFields& variant) { write(writer, variant); });
    if (fields.hashtags) write_hashtags(writer, *fields.hashtags);
    write_set(writer, "link", fields.link);
    write_set(writer, "note", fields.note);
    write_set(writer, "campaign", fields.campaign);
    write_set(writer, "step", fields.step);
    write_set(writer, "media", fields.media);
    if (fields.silenced)
        writer.list_member("silenced", *fields.silenced,
                           [&](const SilencedFinding& silenced) { write(writer, silenced); });
}

void write_fields(JsonWriter& writer, const CampaignFields& fields) {
    write_set(writer, "name", fields.name);
    write_set(writer, "color", fields.color);
    write_set(writer, "from", fields.from);
    write_set(writer, "to", fields.to);
    write_set(writer, "key_date", fields.key_date);
    write_set(writer, "anchor", fields.anchor);
    write_set(writer, "skips", fields.skips);
}

void write_fields(JsonWriter& writer, const OwnDateFields& fields) {
    write_set(writer, "name", fields.name);
    write_set(writer, "from", fields.from);
    write_set(writer, "to", fields.to);
    write_set(writer, "every_year", fields.every_year);
    write_set(writer, "rule", fields.rule);
}

void write_fields(JsonWriter& writer, const ClientFields& fields) {
    write_set(writer, "name", fields.name);
    write_set(writer, "color", fields.color);
    write_set(writer, "country", fields.country);
    write_set(writer, "region", fields.region);
    write_set(writer, "school_zone", fields.school_zone);
    write_set(writer, "sector", fields.sector);
    if (fields.networks) write_names(writer, "networks", *fields.networks);
    write_set(writer, "time_zone", fields.time_zone);
    if (fields.hashtag_sets)
        writer.list_member("hashtag_sets", *fields.hashtag_sets, [&](const HashtagSet& set) { write(writer, set); });
    write_set(writer, "caption_limits", fields.caption_limits);
}

}  // namespace marronnier
