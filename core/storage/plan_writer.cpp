#include "core/storage/key_date_marks_json.hpp"
#include "core/storage/plan_json.hpp"
#include "core/storage/plan_members.hpp"
#include "core/storage/record_json.hpp"

namespace marronnier {

namespace {

template <class Record>
void write_records(JsonWriter& writer, std::string_view key, const Table<Record>& records) {
    if (records.empty()) return;
    writer.key(key);
    writer.begin_list();
    records.for_each([&writer](const Record& record) { write(writer, record); });
    writer.end_list();
}

}  // namespace

void write_members(JsonWriter& writer, const Plan& plan) {
    writer.text_member("format", "marronnier");
    writer.key("version");
    writer.integer(newest_plan_version);
    writer.text_member("id", plan.id.text());
    writer.key("client");
    write(writer, plan.client);
    write_records(writer, "campaigns", plan.campaigns);
    write_records(writer, "own_dates", plan.own_dates);
    if (!(*plan.key_dates == KeyDateMarks{})) {
        writer.key("key_dates");
        write(writer, *plan.key_dates);
    }
    write_records(writer, "posts", plan.posts);
    writer.members(plan.unknown_fields);
}

std::string write_plan(const Plan& plan) {
    JsonWriter writer{JsonWriter::Style::Readable};
    writer.begin_object();
    write_members(writer, plan);
    writer.end_object();
    return std::move(writer).finished();
}

}  // namespace marronnier
