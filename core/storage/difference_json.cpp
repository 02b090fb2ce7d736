#include "core/storage/difference_json.hpp"

#include "core/storage/key_date_marks_json.hpp"
#include "core/storage/record_json.hpp"

namespace marronnier {

namespace {

// The plan's fields that this program does not know; {} says that it has none any more.
std::string read_unknown(const JsonValue& at) {
    JsonObject fields{at};
    return fields.unknown_members();
}

void read_put(const JsonValue& at, PlanDifference& out) {
    JsonObject put{at};
    read_records(put, "posts", out.posts.put);
    read_records(put, "campaigns", out.campaigns.put);
    read_records(put, "own_dates", out.own_dates.put);
    put.refuse_unknown();
}

void read_removed(const JsonValue& at, PlanDifference& out) {
    JsonObject removed{at};
    removed.optional("posts", out.posts.removed);
    removed.optional("campaigns", out.campaigns.removed);
    removed.optional("own_dates", out.own_dates.removed);
    removed.refuse_unknown();
}

template <class Record>
void write_put(JsonWriter& writer, std::string_view key, const std::vector<Record>& records) {
    if (records.empty()) return;
    writer.list_member(key, records, [&writer](const Record& record) { write(writer, record); });
}

template <class Id>
void write_removed(JsonWriter& writer, std::string_view key, const std::vector<Id>& ids) {
    if (ids.empty()) return;
    writer.list_member(key, ids, [&writer](const Id& id) { writer.text(id.text()); });
}

}  // namespace

Result<PlanDifference> read_difference(std::string_view text) {
    Result<Json> document = read_json(text);
    if (!document) return document.error();
    JsonReading reading{*std::move(document)};
    JsonObject entry{reading.root()};
    PlanDifference difference;
    entry.optional("client", difference.client);
    if (const auto unknown = entry.take("unknown")) difference.unknown_fields = read_unknown(*unknown);
    entry.optional("key_dates", difference.key_dates);
    if (const auto put = entry.take("put")) read_put(*put, difference);
    if (const auto removed = entry.take("remove")) read_removed(*removed, difference);
    entry.refuse_unknown();
    return reading.outcome(std::move(difference));
}

std::string write_difference(const PlanDifference& difference) {
    const auto& [client, unknown, key_dates, posts, campaigns, own_dates] = difference;
    JsonWriter writer{JsonWriter::Style::Compact};
    writer.begin_object();
    if (client) {
        writer.key("client");
        write(writer, *client);
    }
    if (unknown) {
        writer.key("unknown");
        writer.begin_object();
        writer.members(*unknown);
        writer.end_object();
    }
    if (key_dates) {
        writer.key("key_dates");
        write(writer, *key_dates);
    }
    if (!posts.put.empty() || !campaigns.put.empty() || !own_dates.put.empty()) {
        writer.key("put");
        writer.begin_object();
        write_put(writer, "posts", posts.put);
        write_put(writer, "campaigns", campaigns.put);
        write_put(writer, "own_dates", own_dates.put);
        writer.end_object();
    }
    if (!posts.removed.empty() || !campaigns.removed.empty() || !own_dates.removed.empty()) {
        writer.key("remove");
        writer.begin_object();
        write_removed(writer, "posts", posts.removed);
        write_removed(writer, "campaigns", campaigns.removed);
        write_removed(writer, "own_dates", own_dates.removed);
        writer.end_object();
    }
    writer.end_object();
    return std::move(writer).finished();
}

}  // namespace marronnier
