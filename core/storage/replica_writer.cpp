#include "core/storage/plan_members.hpp"
#include "core/storage/replica_json.hpp"

#include <algorithm>

namespace marronnier {

namespace {

using Shape = JsonWriter::Shape;

class SyncWriter {
public:
    SyncWriter(JsonWriter& writer, const Seen& seen) : writer_(writer), seen_(seen) {}

    void write(const Table<RecordStamps>& stamps) {
        writer_.begin_object();
        writer_.key("min_reader");
        writer_.integer(newest_sync_version);
        writer_.list_member("devices", seen_.counts(), [this](const auto& entry) {
            writer_.begin_object(Shape::Flat);
            writer_.text_member("id", entry.first.text());
            writer_.key("seen");
            writer_.integer(static_cast<std::int64_t>(entry.second));
            writer_.end_object();
        });
        writer_.key("records");
        writer_.begin_object();
        stamps.for_each([this](const RecordStamps& record) {
            writer_.key(record.id);
            write(record);
        });
        writer_.end_object();
        writer_.end_object();
    }

private:
    void write(const RecordStamps& record) {
        writer_.begin_object(Shape::Flat);
        if (!record.born.is_first()) {
            writer_.key("born");
            write(record.born, nullptr);
        }
        if (!record.registers.empty()) {
            writer_.key("fields");
            writer_.begin_object();
            for (const RegisterStamps& one : record.registers)
                writer_.list_member(one.name, one.written, [this](const StampedText& written) {
                    write(written.stamp, written.text ? &*written.text : nullptr);
                });
            writer_.end_object();
        }
        if (!record.removed.empty())
            writer_.list_member("removed", record.removed.counts(), [this](const auto& entry) {
                writer_.begin_list();
                writer_.integer(position_of(entry.first));
                writer_.integer(static_cast<std::int64_t>(entry.second));
                writer_.end_list();
            });
        writer_.end_object();
    }

    void write(const Stamp& stamp, const std::string* text) {
        writer_.begin_list();
        if (!stamp.is_first()) {
            writer_.integer(stamp.ms);
            writer_.integer(position_of(stamp.replica));
            writer_.integer(static_cast<std::int64_t>(stamp.count));
        }
        if (text) writer_.text(*text);
        writer_.end_list();
    }

    std::int64_t position_of(ReplicaId replica) const {
        const auto& counts = seen_.counts();
        const auto at = std::partition_point(counts.begin(), counts.end(),
                                             [replica](const auto& entry) { return entry.first < replica; });
        return at - counts.begin();
    }

    JsonWriter& writer_;
    const Seen& seen_;
};

}  // namespace

std::string write_replica(const Replica& replica) {
    JsonWriter writer{JsonWriter::Style::Readable};
    writer.begin_object();
    write_members(writer, replica.plan);
    if (!replica.seen.empty() || !replica.stamps.empty()) {
        writer.key(sync_key);
        SyncWriter{writer, replica.seen}.write(replica.stamps);
    }
    writer.end_object();
    return std::move(writer).finished();
}

}  // namespace marronnier
