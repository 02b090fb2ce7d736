// record_json.hpp: the records of a plan as JSON, the same in plan files and in the journal. What is read has passed
// model/check.hpp; what is written is canonical.
#pragma once

#include "core/model/plan.hpp"
#include "core/storage/json_fields.hpp"
#include "core/storage/json_writer.hpp"

namespace marronnier {

void read(const JsonValue& at, Client& out);
void read(const JsonValue& at, HashtagSet& out);
void read(const JsonValue& at, std::vector<CaptionLimit>& out);
void read(const JsonValue& at, Campaign& out);
void read(const JsonValue& at, OwnDate& out);
void read(const JsonValue& at, Post& out);
void read(const JsonValue& at, Variant& out);
void read(const JsonValue& at, PlannedMedia& out);
void read(const JsonValue& at, SilencedFinding& out);

void write(JsonWriter& writer, const Client& client);
void write(JsonWriter& writer, const HashtagSet& set);
void write(JsonWriter& writer, const std::vector<CaptionLimit>& caption_limits);
void write(JsonWriter& writer, const Campaign& campaign);
void write(JsonWriter& writer, const OwnDate& own_date);
void write(JsonWriter& writer, const Post& post);
void write(JsonWriter& writer, const PlannedMedia& media);
void write(JsonWriter& writer, const SilencedFinding& silenced);

void write_names(JsonWriter& writer, std::string_view key, const std::vector<Network>& networks);
void write_hashtags(JsonWriter& writer, const std::vector<std::string>& hashtags);  // With their key.

// The member's records, each id once; none when there is no such member.
void read_records(JsonObject& object, std::string_view key, std::vector<Campaign>& out);
void read_records(JsonObject& object, std::string_view key, std::vector<OwnDate>& out);
void read_records(JsonObject& object, std::string_view key, std::vector<Post>& out);

}  // namespace marronnier
