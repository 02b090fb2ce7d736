#include "core/storage/plan_members.hpp"
#include "core/storage/replica_json.hpp"

#include <algorithm>

namespace marronnier {

namespace {

using Shape = JsonWriter::Shape;

class SyncWriter {
public:
    SyncWriter(JsonWriter& writer, const Seen& seen) : writer_(writer), seen_(seen) {}

    void write(const Replica& replica) {
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
        replica.stamps.for_each([this](const RecordStamps& record) {
            writer_.key(record.id);
            write(record);
        });
        writer_.end_object();
        if (!replica.visits.empty())
            writer_.list_member("visits", replica.visits, [this](const Visit& visit) { write(visit); });
        if (!replica.forgotten.empty()) write("forgotten", replica.forgotten);
        writer_.end_object();
    }

private:
    void write(const Visit& visit) {
        writer_.begin_object(Shape::Flat);
        writer_.key("device");
        writer_.integer(position_of(visit.replica));
        writer_.key("at");
        writer_.integer(visit.at_ms);
        write("knew", visit.knew);
        writer_.end_object();
    }

    void write(const RecordStamps& record) {
        writer_.begin_object(Shape::Flat);
        if (!record.born.is_first()) {
            writer_.key("born");
            write(record.born);
        }
        if (!record.registers.empty()) {
            writer_.key("fields");
            writer_.begin_object();
            for (const RegisterStamps& one : record.registers)
                writer_.list_member(one.name, one.written, [this](const StampedText& written) { write(written); });
            writer_.end_object();
        }
        if (!record.removed.empty()) write("removed", record.removed);
        if (record.removed_ms != 0) {
            writer_.key("removed_at");
            writer_.integer(record.removed_ms);
        }
        writer_.end_object();
    }

    void write(const StampedText& written) {
        writer_.begin_list();
        write_parts(written.stamp);
        if (written.text) writer_.text(*written.text);
        if (!written.lineage.empty()) write(written.lineage);
        writer_.end_list();
    }

    void write(const Stamp& stamp) {
        writer_.begin_list();
        write_parts(stamp);
        writer_.end_list();
    }

    void write_parts(const Stamp& stamp) {
        if (stamp.is_first()) return;
        writer_.integer(stamp.ms);
        writer_.integer(position_of(stamp.replica));
        writer_.integer(static_cast<std::int64_t>(stamp.count));
    }

    void write(const Lineage& lineage) {
        writer_.begin_object();
        writer_.list_member("over", lineage.ancestors, [this](const Ancestor& ancestor) {
            writer_.begin_object();
            writer_.list_member("stamps", ancestor.stamps, [this](const Stamp& stamp) { write(stamp); });
            writer_.text_member("text", ancestor.text);
            writer_.end_object();
        });
        if (!lineage.knew.empty()) write("knew", lineage.knew);
        writer_.end_object();
    }

    void write(std::string_view key, const Seen& seen) {
        const auto write_count = [this](const auto& entry) {
            writer_.begin_list();
            writer_.integer(position_of(entry.first));
            writer_.integer(static_cast<std::int64_t>(entry.second));
            writer_.end_list();
        };
        writer_.list_member(key, seen.counts(), write_count, Shape::Flat);
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
        SyncWriter{writer, replica.seen}.write(replica);
    }
    writer.end_object();
    return std::move(writer).finished();
}

}  // namespace marronnier
