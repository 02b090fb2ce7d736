#include "core/storage/key_date_rule_json.hpp"
#include "core/storage/name_set_json.hpp"
#include "core/storage/record_json.hpp"

namespace marronnier {

namespace {

using Shape = JsonWriter::Shape;

void write_unless_empty(JsonWriter& writer, std::string_view key, std::string_view text) {
    if (!text.empty()) writer.text_member(key, text);
}

void write_integer(JsonWriter& writer, std::string_view key, int value) {
    writer.key(key);
    writer.integer(value);
}

void write(JsonWriter& writer, const Variant& variant) {
    writer.begin_object(Shape::Flat);
    writer.text_member("network", name_of(variant.network));
    writer.text_member("format", name_of(variant.format));
    // An empty caption differs from none: it hides the post's own.
    if (variant.caption) writer.text_member("caption", *variant.caption);
    writer.members(variant.unknown_fields);
    writer.end_object();
}

}  // namespace

void write_names(JsonWriter& writer, std::string_view key, const std::vector<Network>& networks) {
    writer.list_member(
        key, networks, [&writer](Network network) { writer.text(name_of(network)); }, Shape::Flat);
}

void write_hashtags(JsonWriter& writer, const std::vector<std::string>& hashtags) {
    writer.list_member(
        "hashtags", hashtags, [&writer](const std::string& hashtag) { writer.text(hashtag); }, Shape::Flat);
}

// Colour, country and time zone are written even when they are the defaults of this program, whose defaults may change.
void write(JsonWriter& writer, const Client& client) {
    writer.begin_object();
    writer.text_member("name", client.name);
    writer.text_member("color", to_text(client.color));
    writer.text_member("country", client.place.country);
    write_unless_empty(writer, "region", client.place.region);
    write_unless_empty(writer, "school_zone", client.place.school_zone);
    write_unless_empty(writer, "sector", client.place.sector);
    if (!client.networks.empty()) write_names(writer, "networks", client.networks);
    writer.text_member("time_zone", client.time_zone);
    if (!client.hashtag_sets.empty())
        writer.list_member("hashtag_sets", client.hashtag_sets,
                           [&writer](const HashtagSet& set) { write(writer, set); });
    if (!client.caption_limits.empty()) {
        writer.key("caption_limits");
        write(writer, client.caption_limits);
    }
    writer.members(client.unknown_fields);
    writer.end_object();
}

void write(JsonWriter& writer, const HashtagSet& set) {
    writer.begin_object(Shape::Flat);
    writer.text_member("name", set.name);
    write_hashtags(writer, set.hashtags);
    writer.members(set.unknown_fields);
    writer.end_object();
}

void write(JsonWriter& writer, const std::vector<CaptionLimit>& caption_limits) {
    writer.begin_object(Shape::Flat);
    for (const CaptionLimit& limit : caption_limits) write_integer(writer, name_of(limit.network), limit.characters);
    writer.end_object();
}

void write(JsonWriter& writer, const Campaign& campaign) {
    writer.begin_object();
    writer.text_member("id", campaign.id.text());
    writer.text_member("name", campaign.name);
    writer.text_member("color", to_text(campaign.color));
    writer.text_member("from", to_text(campaign.from));
    writer.text_member("to", to_text(campaign.to));
    if (campaign.key_date) writer.text_member("key_date", campaign.key_date->text());
    if (campaign.anchor) writer.text_member("anchor", to_text(*campaign.anchor));
    if (!campaign.skips.empty()) {
        writer.key("skips");
        write(writer, campaign.skips);
    }
    writer.members(campaign.unknown_fields);
    writer.end_object();
}

void write(JsonWriter& writer, const OwnDate& own_date) {
    writer.begin_object();
    writer.text_member("id", own_date.id.text());
    writer.text_member("name", own_date.name);
    writer.text_member("from", to_text(own_date.from));
    writer.text_member("to", to_text(own_date.to));
    if (own_date.every_year) {
        writer.key("every_year");
        writer.boolean(true);
    }
    if (own_date.rule) {
        writer.key("rule");
        write(writer, *own_date.rule);
    }
    writer.members(own_date.unknown_fields);
    writer.end_object();
}

void write(JsonWriter& writer, const Post& post) {
    writer.begin_object();
    writer.text_member("id", post.id.text());
    writer.text_member("title", post.title);
    write_unless_empty(writer, "caption", post.caption);
    if (post.day) {
        writer.text_member("date", to_text(*post.day));
        // A time without a day says nothing, and would make a file that no reader accepts.
        if (post.time) writer.text_member("time", to_text(*post.time));
    }
    writer.text_member("status", name_of(post.status));
    if (!post.variants.empty())
        writer.list_member("variants", post.variants, [&writer](const Variant& variant) { write(writer, variant); });
    if (!post.hashtags.empty()) write_hashtags(writer, post.hashtags);
    write_unless_empty(writer, "link", post.link);
    write_unless_empty(writer, "note", post.note);
    if (post.campaign) {
        writer.text_member("campaign", post.campaign->text());
        if (post.step) write_integer(writer, "step", *post.step);  // Without a campaign, as a time without a day.
    }
    if (!(post.media == PlannedMedia{})) {
        writer.key("media");
        write(writer, post.media);
    }
    if (!post.silenced.empty())
        writer.list_member("silenced", post.silenced,
                           [&writer](const SilencedFinding& silenced) { write(writer, silenced); });
    writer.members(post.unknown_fields);
    writer.end_object();
}

void write(JsonWriter& writer, const PlannedMedia& media) {
    writer.begin_object(Shape::Flat);
    for (const MediaKind& kind : media_kinds) {
        if (media.*kind.count != 0) write_integer(writer, kind.name, media.*kind.count);
    }
    writer.members(media.unknown_fields);
    writer.end_object();
}

void write(JsonWriter& writer, const SilencedFinding& silenced) {
    writer.begin_object(Shape::Flat);
    writer.text_member("code", silenced.code);
    write_unless_empty(writer, "reason", silenced.reason);
    writer.members(silenced.unknown_fields);
    writer.end_object();
}

}  // namespace marronnier
