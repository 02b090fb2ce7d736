#include "core/merging/stamping.hpp"

#include "core/merging/merged_fields.hpp"
#include "core/merging/projection.hpp"
#include "core/merging/record_access.hpp"
#include "core/merging/replica_records.hpp"
#include "core/replica/by_name.hpp"

#include <algorithm>
#include <utility>

namespace marronnier {

namespace {

// Written when a record comes back, so that there is an edit that nobody knew of who removed it.
constexpr std::string_view revival = "/alive";

Stamp next_stamp(const Seen& seen, const Editor& editor, const Stamp& replaced) {
    return {std::max(editor.now_ms, replaced.ms + 1), editor.replica, seen.count_of(editor.replica) + 1};
}

Register& register_named(RecordState& state, std::string_view name) {
    const auto at = place_of(name, state.registers);
    if (at != state.registers.end() && at->name == name) return *at;
    return *state.registers.insert(at, {std::string{name}, {}});
}

enum class Old { Replaced, Beside };

// In the place of what was shown, which may be several versions merged; or beside it, as a conflict.
void write(RecordState& state, std::string_view name, std::string text, Old old, const Seen& seen,
           const Editor& editor) {
    Register& one = register_named(state, name);
    const Written counted = one.written.empty() ? Written{} : one.written.front();
    const bool is_all_shown = old == Old::Replaced && !one.written.empty() && agreed_text(one);
    Written next{next_stamp(seen, editor, counted.stamp), std::move(text), {}};
    if (old == Old::Replaced) next.lineage = lineage_of_next(one, seen, editor.replica);
    const std::string& gone = old == Old::Replaced ? counted.text : next.text;
    std::erase_if(one.written, [&](const Written& other) { return is_all_shown || other.text == gone; });
    one.written.insert(one.written.begin(), std::move(next));
}

RecordState added(const std::string& record, const FieldTexts& fields, const Stamp& stamp) {
    RecordState state{.id = record, .born = stamp};
    state.registers.reserve(fields.size());
    for (const FieldText& field : fields) state.registers.push_back({field.name, {{stamp, field.text, {}}}});
    return state;
}

RecordState edited(const Replica& replica, const std::string& record, const FieldTexts& before, const FieldTexts& after,
                   const Editor& editor) {
    const RecordStamps* stamps = replica.stamps.find(record);
    const bool is_new = before.empty() && can_be_removed(record);
    if (is_new && !stamps) return added(record, after, next_stamp(replica.seen, editor, {}));

    RecordState state = state_of(record, stamps, before);
    if (after.empty() && can_be_removed(record)) {
        state.removed.add(replica.seen);
        state.removed.add(editor.replica, replica.seen.count_of(editor.replica) + 1);
        state.removed_ms = std::max(state.removed_ms, editor.now_ms);
        return state;
    }
    // As the plan shows them: a field whose register says more than the plan can show has not changed by that.
    // Who brings a record back, by undo, has not seen what others wrote into it before they removed it too.
    const Old old = is_new ? Old::Beside : Old::Replaced;
    for_each_changed_field(is_new ? shown_fields(state) : before, after,
                           [&](const std::string& name, std::string text) {
                               write(state, name, std::move(text), old, replica.seen, editor);
                           });
    // Also where only a post that belongs to it had kept it: it was edited, so it stays.
    if (!state.is_alive() || is_new) write(state, revival, {}, Old::Replaced, replica.seen, editor);
    return state;
}

// A removed campaign was shown for the sake of its posts. Here it stays when the last of them leaves it.
void keep_campaigns_shown(Replica& replica, const Seen& seen_before, const Editor& editor) {
    std::vector<RecordState> shown;
    replica.stamps.for_each([&](const RecordStamps& stamps) {
        if (stamps.removed.empty() || !is_campaign(stamps.id)) return;
        RecordState state = *record_in(replica, stamps.id);
        if (!state.is_alive() && !fields_in(replica.plan, stamps.id).empty()) shown.push_back(std::move(state));
    });
    for (RecordState& state : shown) {
        write(state, revival, {}, Old::Replaced, seen_before, editor);
        keep_state(replica, state);
    }
}

}  // namespace

void stamp_changes(Replica& replica, Plan after, const Editor& editor) {
    const std::vector<std::string> records = differing_records(replica.plan, after);
    if (records.empty()) return;
    std::vector<RecordState> states;
    states.reserve(records.size());
    for (const std::string& record : records)
        states.push_back(edited(replica, record, fields_in(replica.plan, record), fields_in(after, record), editor));
    const Seen seen_before = replica.seen;
    replica.plan = std::move(after);
    replica.seen.add(editor.replica, replica.seen.count_of(editor.replica) + 1);
    for (const RecordState& state : states) keep_state(replica, state);
    keep_campaigns_shown(replica, seen_before, editor);
}

Verdict decide(Replica& replica, std::string_view record, std::string_view field, std::string text,
               const Editor& editor) {
    auto state = record_in(replica, record);
    if (!state) return Error{ErrorCode::BrokenReference, std::string{record}, std::string{record}};
    auto& written = register_named(*state, field).written;
    const Stamp replaced = written.empty() ? Stamp{} : written.front().stamp;
    written = {{next_stamp(replica.seen, editor, replaced), std::move(text), {}}};
    Replica decided = replica;
    if (Verdict put = put_record(decided, *state); !put) return put;
    if (Verdict shown = make_showable(decided); !shown) return shown;  // It may name a campaign that is gone.
    decided.seen.add(editor.replica, replica.seen.count_of(editor.replica) + 1);
    replica = std::move(decided);
    return Nothing{};
}

}  // namespace marronnier
