#include "core/storage/key_date_marks_json.hpp"

#include "core/base/sort.hpp"
#include "core/model/limits.hpp"
#include "core/storage/first_repeated.hpp"

namespace marronnier {

namespace {

using Ids = std::vector<KeyDateId>;

void read_ids(JsonObject& marks, std::string_view key, Ids& out) {
    const auto member = marks.take(key);
    if (!member) return;
    if (const JsonList list{*member}; list.size() > limits::marked_key_dates)
        return member->refuse(ErrorCode::TooMany, std::to_string(limits::marked_key_dates));
    read(*member, out);
}

void refuse_repeated(const JsonValue& at, const KeyDateMarks& marks) {
    std::vector<std::string_view> names;
    for (const Ids* ids : {&marks.dismissed, &marks.pinned})
        for (const KeyDateId& id : *ids) names.push_back(id.text());
    const auto repeated = first_repeated(names);
    if (!repeated) return;
    const std::size_t others = marks.dismissed.size();
    std::string where = *repeated < others ? "dismissed" : "pinned";
    append_index(where, *repeated < others ? *repeated : *repeated - others);
    at.refuse(Error{ErrorCode::DuplicateId, std::move(where), std::string{names[*repeated]}});
}

void write_ids(JsonWriter& writer, std::string_view key, const Ids& ids) {
    if (ids.empty()) return;
    writer.list_member(key, ids, [&writer](const KeyDateId& id) { writer.text(id.text()); });
}

}  // namespace

void read(const JsonValue& at, KeyDateMarks& out) {
    JsonObject marks{at};
    read_ids(marks, "dismissed", out.dismissed);
    read_ids(marks, "pinned", out.pinned);
    out.unknown_fields = marks.unknown_members();
    if (*at.error) return;
    refuse_repeated(at, out);
    sort(out.dismissed);
    sort(out.pinned);
}

void write(JsonWriter& writer, const KeyDateMarks& marks) {
    writer.begin_object();
    write_ids(writer, "dismissed", marks.dismissed);
    write_ids(writer, "pinned", marks.pinned);
    writer.members(marks.unknown_fields);
    writer.end_object();
}

}  // namespace marronnier
