#include "core/merging/restamp.hpp"

#include "core/base/sort.hpp"

namespace marronnier {

namespace {

struct Renaming {
    ReplicaId old_name{};
    std::uint64_t shared = 0;
    ReplicaId new_name{};

    bool concerns(ReplicaId replica, std::uint64_t count) const { return replica == old_name && count > shared; }

    bool apply(Stamp& stamp) const {
        if (!concerns(stamp.replica, stamp.count)) return false;
        stamp.replica = new_name;
        stamp.count -= shared;
        return true;
    }

    bool apply(Seen& seen) const {
        const std::uint64_t count = seen.count_of(old_name);
        if (!concerns(old_name, count)) return false;
        Seen renamed;
        for (const auto& [replica, known] : seen.counts()) renamed.add(replica, replica == old_name ? shared : known);
        renamed.add(new_name, count - shared);
        seen = std::move(renamed);
        return true;
    }

    bool apply(StampedText& written) const {
        bool changed = apply(written.stamp);
        changed = apply(written.lineage.knew) || changed;
        for (Ancestor& ancestor : written.lineage.ancestors)
            for (Stamp& stamp : ancestor.stamps) changed = apply(stamp) || changed;
        return changed;
    }

    bool apply(RecordStamps& stamps) const {
        bool changed = apply(stamps.born);
        for (RegisterStamps& one : stamps.registers) {
            for (StampedText& written : one.written) changed = apply(written) || changed;
            sort(one.written, [](const StampedText& a, const StampedText& b) { return b.stamp < a.stamp; });
        }
        return apply(stamps.removed) || changed;
    }
};

}  // namespace

void restamp(Replica& replica, ReplicaId old_name, std::uint64_t shared, ReplicaId new_name) {
    const Renaming renaming{old_name, shared, new_name};
    std::vector<RecordStamps> renamed;
    replica.stamps.for_each([&](RecordStamps stamps) {
        if (renaming.apply(stamps)) renamed.push_back(std::move(stamps));
    });
    for (RecordStamps& stamps : renamed) replica.stamps.put(std::move(stamps));
    for (Visit& visit : replica.visits) renaming.apply(visit.knew);
    renaming.apply(replica.forgotten);
    renaming.apply(replica.seen);
}

}  // namespace marronnier
