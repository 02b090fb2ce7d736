// record_stamps.hpp: what stands beside a record of the plan for the sake of other devices: a RecordState without the
// texts that the plan holds already. Most records have one stamp and nothing else.
#pragma once

#include "core/replica/record_state.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

struct StampedText {
    Stamp stamp{};
    std::optional<std::string> text{};  // Absent: as the plan has it.
    Lineage lineage{};

    bool operator==(const StampedText&) const = default;
};

struct RegisterStamps {
    std::string name{};
    std::vector<StampedText> written{};  // As in Register.

    bool operator==(const RegisterStamps&) const = default;
};

struct RecordStamps {
    std::string id{};  // As in RecordState.
    Stamp born{};
    std::vector<RegisterStamps>
        registers{};  // Sorted by name; those of one writing with the stamp of the record are left out.
    Seen removed{};
    std::int64_t removed_ms = 0;

    bool operator==(const RecordStamps&) const = default;
};

struct FieldText {
    std::string name{};
    std::string text{};  // Never empty.

    bool operator==(const FieldText&) const = default;
};
using FieldTexts = std::vector<FieldText>;  // Sorted by name.

// Empty when there is no such field.
std::string_view text_of(const FieldTexts& fields, std::string_view name);

// Calls visit(name, text) for each field that differs, with its text afterwards: empty when it is gone.
template <class Visit>
void for_each_changed_field(const FieldTexts& before, const FieldTexts& after, Visit visit) {
    auto was = before.begin();
    auto is = after.begin();
    while (was != before.end() || is != after.end()) {
        if (is == after.end() || (was != before.end() && was->name < is->name)) {
            visit(was->name, std::string{});
            ++was;
        } else if (was == before.end() || is->name < was->name) {
            visit(is->name, is->text);
            ++is;
        } else {
            if (was->text != is->text) visit(is->name, is->text);
            ++was;
            ++is;
        }
    }
}

// The two, put together and taken apart. `in_plan`: the fields that the plan's record has; none when it has no such record.
RecordState state_of(std::string id, const RecordStamps* stamps, const FieldTexts& in_plan);
RecordStamps stamps_of(const RecordState& state, const FieldTexts& in_plan);

}  // namespace marronnier
