// edit_fields_json.hpp: the fields an edit sets, as members of its JSON object: absent ones stay as they are, null ones
// are taken away.
#pragma once

#include "core/commands/fields.hpp"
#include "core/storage/json_fields.hpp"
#include "core/storage/json_writer.hpp"

namespace marronnier {

void read_fields(JsonObject& edit, PostFields& out);
void read_fields(JsonObject& edit, CampaignFields& out);
void read_fields(JsonObject& edit, OwnDateFields& out);
void read_fields(JsonObject& edit, ClientFields& out);
void read(const JsonValue& at, VariantFields& out);

void write_fields(JsonWriter& writer, const PostFields& fields);
void write_fields(JsonWriter& writer, const CampaignFields& fields);
void write_fields(JsonWriter& writer, const OwnDateFields& fields);
void write_fields(JsonWriter& writer, const ClientFields& fields);

}  // namespace marronnier
