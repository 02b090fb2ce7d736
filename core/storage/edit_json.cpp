#include "core/storage/edit_json.hpp"

#include "core/storage/edit_fields_json.hpp"
#include "core/storage/json_variant.hpp"

namespace marronnier {

// "source" and "id" of a copy.
void read(const JsonValue& at, DuplicatePosts::Copy& out) {
    JsonObject copy{at};
    copy.required("source", out.source);
    copy.required("id", out.id);
    copy.refuse_unknown();
}

namespace {

// Members of each edit, by what it has: an id, ids, fields, or something of its own.

template <class E>
concept HasId = requires(E e) {
    e.id;
};
template <class E>
concept HasIds = requires(E e) {
    e.ids;
};
template <class E>
concept HasFields = requires(E e) {
    e.fields;
};

template <class E>
void read_members(JsonObject& object, E& edit) {
    if constexpr (HasId<E>) object.required("id", edit.id);
    if constexpr (HasIds<E>) object.required("ids", edit.ids);
    if constexpr (HasFields<E>) read_fields(object, edit.fields);
}

// No move is longer than the calendar, which also keeps the sum of a day and a move inside its type.
void read_members(JsonObject& object, MovePosts& edit) {
    object.required("ids", edit.ids);
    object.required("days", edit.days);
    constexpr auto longest = (last_day - first_day).count();
    if (edit.days < -longest || edit.days > longest)
        object.refuse(ErrorCode::OutOfCalendar, "days", std::to_string(edit.days));
}

void read_members(JsonObject& object, DuplicatePosts& edit) { object.required("copies", edit.copies); }

void read_members(JsonObject& object, MarkKeyDates& edit) {
    object.required("ids", edit.ids);
    object.required("mark", edit.mark);
}

template <class Id>
void write_ids(JsonWriter& writer, const std::vector<Id>& ids) {
    writer.list_member("ids", ids, [&writer](const Id& id) { writer.text(id.text()); });
}

template <class E>
void write_members(JsonWriter& writer, const E& edit) {
    if constexpr (HasId<E>) writer.text_member("id", edit.id.text());
    if constexpr (HasIds<E>) write_ids(writer, edit.ids);
    if constexpr (HasFields<E>) write_fields(writer, edit.fields);
}

void write_members(JsonWriter& writer, const MovePosts& edit) {
    write_ids(writer, edit.ids);
    writer.key("days");
    writer.integer(edit.days);
}

void write_members(JsonWriter& writer, const MarkKeyDates& edit) {
    write_ids(writer, edit.ids);
    writer.text_member("mark", name_of(edit.mark));
}

void write_members(JsonWriter& writer, const DuplicatePosts& edit) {
    writer.list_member("copies", edit.copies, [&writer](const DuplicatePosts::Copy& copy) {
        writer.begin_object();
        writer.text_member("source", copy.source.text());
        writer.text_member("id", copy.id.text());
        writer.end_object();
    });
}

}  // namespace

void read_edit(JsonObject& object, std::size_t type, PlanEdit& out) {
    out.edit = filled_alternative<Edit>(type, [&object](auto& edit) { read_members(object, edit); });
    object.optional("plan", out.plan);
    object.refuse_unknown();
}

void read(const JsonValue& at, PlanEdit& out) {
    JsonObject object{at};
    std::string type;
    object.required("type", type);
    if (const auto index = index_of(type, edit_types))
        read_edit(object, *index, out);
    else
        object.refuse(ErrorCode::UnknownCommand, "type", type);
}

void write(JsonWriter& writer, const PlanEdit& plan_edit) {
    writer.begin_object();
    writer.text_member("type", edit_types[plan_edit.edit.index()]);
    std::visit([&writer](const auto& edit) { write_members(writer, edit); }, plan_edit.edit);
    if (!plan_edit.plan.empty()) writer.text_member("plan", plan_edit.plan.text());
    writer.end_object();
}

}  // namespace marronnier
