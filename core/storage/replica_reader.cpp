#include "core/base/sort.hpp"
#include "core/storage/json_fields.hpp"
#include "core/storage/plan_members.hpp"
#include "core/storage/replica_json.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr std::size_t stamp_parts = 3;

// The last millisecond of the year 9999: beyond it, clocks are not merely wrong.
constexpr std::int64_t latest_ms = 253'402'300'799'999;

std::int64_t read_whole(const JsonValue& at, std::int64_t least, std::int64_t most) {
    const auto* value = at.json->as<std::int64_t>();
    if (!value) {
        at.refuse(ErrorCode::WrongType, "integer");
        return least;
    }
    if (*value >= least && *value <= most) return *value;
    at.refuse(ErrorCode::OutOfRange, std::to_string(least) + "…" + std::to_string(most));
    return least;
}

class SyncReader {
public:
    Replica take(const JsonValue& at) {
        JsonObject sync{at};
        int min_reader = 1;
        sync.required("min_reader", min_reader);
        if (min_reader > newest_sync_version)
            sync.refuse(ErrorCode::NewerVersion, "min_reader", std::to_string(min_reader));
        if (const auto devices = sync.take_required("devices")) read_devices(*devices);
        Replica replica{.seen = seen_};
        if (const auto records = sync.take_required("records")) replica.stamps = stamps_in(*records);
        if (const auto visits = sync.take("visits")) read_visits(*visits, replica.visits);
        if (const auto forgotten = sync.take("forgotten")) read_seen(*forgotten, replica.forgotten);
        return replica;
    }

private:
    void read_devices(const JsonValue& at) {
        const JsonList list{at};
        for (std::size_t i = 0; i < list.size() && !*at.error; ++i) {
            JsonObject device{list.entry(i)};
            std::string id;
            device.required("id", id);
            const auto replica = ReplicaId::parse(id);
            if (!replica) return device.refuse(ErrorCode::InvalidId, "id", id);
            if (seen_.count_of(*replica) != 0) return device.refuse(ErrorCode::DuplicateId, "id", id);
            if (const auto seen = device.take_required("seen"))
                seen_.add(*replica, static_cast<std::uint64_t>(read_whole(*seen, 1, INT64_MAX)));
            devices_.push_back(*replica);
        }
    }

    void read_visits(const JsonValue& at, Visits& out) {
        const JsonList list{at};
        for (std::size_t i = 0; i < list.size() && !*at.error; ++i) {
            const JsonValue entry = list.entry(i);
            JsonObject visit{entry};
            Visit read;
            if (const auto device = visit.take_required("device")) read.replica = device_at(*device);
            if (const auto ms = visit.take_required("at")) read.at_ms = read_whole(*ms, 0, latest_ms);
            if (const auto knew = visit.take_required("knew")) read_seen(*knew, read.knew);
            if (!*at.error && !out.empty() && !(out.back().replica < read.replica))
                return entry.refuse(ErrorCode::DuplicateId, read.replica.text());
            out.push_back(std::move(read));
        }
    }

    Table<RecordStamps> stamps_in(const JsonValue& at) {
        auto* members = at.json->as<Json::Members>();
        if (!members) at.refuse(ErrorCode::WrongType, "object");
        std::vector<RecordStamps> records;
        if (members) records.reserve(members->size());
        for (std::size_t i = 0; members && i < members->size() && !*at.error; ++i) {
            JsonMember& member = (*members)[i];
            records.push_back(record_in(JsonValue{&member.value, JsonPath{at.path, member.key}, at.error, at.unknown}));
            records.back().id = member.key;
        }
        return *at.error ? Table<RecordStamps>{} : Table<RecordStamps>::from(std::move(records));
    }

    RecordStamps record_in(const JsonValue& at) {
        JsonObject record{at};
        RecordStamps stamps;
        if (const auto born = record.take("born")) stamps.born = stamp_in(*born);
        if (const auto fields = record.take("fields")) read_registers(*fields, stamps.registers);
        if (const auto removed = record.take("removed")) read_seen(*removed, stamps.removed);
        if (const auto ms = record.take("removed_at")) stamps.removed_ms = read_whole(*ms, 0, latest_ms);
        return stamps;
    }

    void read_registers(const JsonValue& at, std::vector<RegisterStamps>& out) {
        auto* members = at.json->as<Json::Members>();
        if (!members) return at.refuse(ErrorCode::WrongType, "object");
        out.reserve(members->size());
        for (JsonMember& member : *members) {
            const JsonValue field{&member.value, JsonPath{at.path, member.key}, at.error, at.unknown};
            const JsonList list{field};
            if (*at.error) return;
            if (list.size() == 0) return field.refuse(ErrorCode::MissingField, {});
            RegisterStamps stamps{member.key, {}};
            stamps.written.reserve(list.size());
            for (std::size_t i = 0; i < list.size() && !*at.error; ++i) {
                StampedText written = written_in(list.entry(i));
                if (i > 0 && stamps.written.back().stamp < written.stamp)
                    return field.refuse(ErrorCode::OutOfRange, "from the latest to the earliest");
                stamps.written.push_back(std::move(written));
            }
            out.push_back(std::move(stamps));
        }
        sort(out, [](const RegisterStamps& a, const RegisterStamps& b) { return a.name < b.name; });
    }

    Stamp stamp_in(const JsonValue& at) {
        const JsonList parts{at};
        if (!*at.error && parts.size() != 0 && parts.size() != stamp_parts) at.refuse(ErrorCode::WrongType, "stamp");
        return *at.error ? Stamp{} : leading_stamp(parts);
    }

    // The stamp, then the text, then the lineage; all may be absent.
    StampedText written_in(const JsonValue& at) {
        const JsonList parts{at};
        if (*at.error) return {};
        StampedText written{.stamp = leading_stamp(parts)};
        std::size_t next = written.stamp.is_first() ? 0 : stamp_parts;
        if (next < parts.size() && !parts.entry(next).json->as<Json::Members>())
            read(parts.entry(next++), written.text.emplace());
        if (next < parts.size()) read_lineage(parts.entry(next++), written.lineage);
        if (next < parts.size()) at.refuse(ErrorCode::WrongType, "stamp");
        return written;
    }

    Stamp leading_stamp(const JsonList& parts) {
        if (parts.size() < stamp_parts) return {};
        Stamp stamp;
        stamp.ms = read_whole(parts.entry(0), 0, latest_ms);
        stamp.replica = device_at(parts.entry(1));
        stamp.count = count_in(parts.entry(2), stamp.replica);
        return stamp;
    }

    void read_lineage(const JsonValue& at, Lineage& out) {
        JsonObject lineage{at};
        const auto over = lineage.take_required("over");
        if (!over) return;
        const JsonList list{*over};
        if (*at.error) return;
        if (list.size() == 0) over->refuse(ErrorCode::MissingField, {});
        if (list.size() > most_ancestors) over->refuse(ErrorCode::TooMany, std::to_string(most_ancestors));
        for (std::size_t i = 0; i < list.size() && !*at.error; ++i) out.ancestors.push_back(ancestor_in(list.entry(i)));
        if (const auto knew = lineage.take("knew")) read_seen(*knew, out.knew);
    }

    Ancestor ancestor_in(const JsonValue& at) {
        JsonObject ancestor{at};
        Ancestor out;
        ancestor.required("text", out.text);
        if (out.text.size() > ancestor_bytes)
            ancestor.refuse(ErrorCode::TextTooLong, "text", std::to_string(ancestor_bytes));
        const auto stamps = ancestor.take_required("stamps");
        if (!stamps) return out;
        const JsonList list{*stamps};
        if (list.size() == 0) stamps->refuse(ErrorCode::MissingField, {});
        if (list.size() > most_ancestor_stamps)
            stamps->refuse(ErrorCode::TooMany, std::to_string(most_ancestor_stamps));
        for (std::size_t i = 0; i < list.size() && !*at.error; ++i) out.stamps.push_back(stamp_in(list.entry(i)));
        return out;
    }

    void read_seen(const JsonValue& at, Seen& out) {
        const JsonList list{at};
        for (std::size_t i = 0; i < list.size() && !*at.error; ++i) {
            const JsonValue entry = list.entry(i);
            const JsonList pair{entry};
            if (*at.error) return;
            if (pair.size() != 2) return entry.refuse(ErrorCode::WrongType, "stamp");
            const ReplicaId device = device_at(pair.entry(0));
            out.add(device, count_in(pair.entry(1), device));
        }
    }

    ReplicaId device_at(const JsonValue& at) {
        if (devices_.empty()) {
            at.refuse(ErrorCode::BrokenReference, "devices");
            return {};
        }
        return devices_[static_cast<std::size_t>(read_whole(at, 0, static_cast<std::int64_t>(devices_.size()) - 1))];
    }

    // No state holds an edit that it has not seen.
    std::uint64_t count_in(const JsonValue& at, ReplicaId device) {
        if (*at.error) return 1;
        return static_cast<std::uint64_t>(read_whole(at, 1, static_cast<std::int64_t>(seen_.count_of(device))));
    }

    Seen seen_{};
    std::vector<ReplicaId> devices_{};  // In the order of the file.
};

}  // namespace

Result<Replica> read_replica(std::string_view text) {
    Result<Json> document = read_json(text);
    if (!document) return document.error();
    Replica replica;
    if (Json* found = document->find(sync_key)) {
        Json sync;
        sync.value.emplace<Json::Members>().push_back({std::string{sync_key}, std::move(*found)});
        *found = Json{};
        JsonReading reading{std::move(sync)};
        JsonObject whole{reading.root()};
        replica = SyncReader{}.take(*whole.take(sync_key));
        if (reading.has_failed()) return reading.outcome(Replica{});
    }
    Result<Plan> plan = plan_in(*std::move(document));
    if (!plan) return plan.error();
    replica.plan = *std::move(plan);
    return replica;
}

}  // namespace marronnier
