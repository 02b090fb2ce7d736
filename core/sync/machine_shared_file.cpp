#include "core/merging/adopting.hpp"
#include "core/sync/machine.hpp"

#include <algorithm>
#include <charconv>

// A single file that everybody writes, as a store. What is in it is all that is in the store: whoever read it before we
// wrote, and wrote after we looked, took our last edits out of it again. (Measured: of six servers that answer to If-Match,
// one minds it for certain.) So the file is compared with what we know each time that it is another one.
namespace marronnier {

void SyncMachine::look_for_ours(const Seen& in_file) {
    const std::uint64_t there = in_file.count_of(kept_.replica);
    const std::uint64_t sent = kept_.heads.empty() ? 0 : kept_.heads.back().edits;
    // More than we ever sent: a namesake wrote it.
    if (there > std::max(sent, kept_.published)) return become_another();
    kept_.published = there;
    // Packed before this came in: it would take that out of the file.
    sending_.reset();
    outgoing_.clear();
}

// Somebody put a plan into the file's place that was never shared: an earlier export, or one written by another program.
// All who find it give it the same name.
void SyncMachine::adopt_plain_plan(Replica& in_file, const HeadName& name) const {
    std::uint64_t number = 0;
    std::from_chars(name.check.data(), name.check.data() + name.check.size(), number, 16);
    const ReplicaId device{shared_file.value << 48 | number};
    if (kept_.is_adopted)
        adopt(in_file, kept_.state, device);
    else
        adopt(in_file, device);
}

// Also what others wrote: they may never come back to write it again.
bool SyncMachine::lacks_some(const Replica& in_file) const {
    const Replica& ours = kept_.state;
    return in_file.seen != ours.seen || in_file.visits != ours.visits || in_file.forgotten != ours.forgotten;
}

}  // namespace marronnier
