#include "core/storage/command_json.hpp"
#include "core/storage/command_types.hpp"
#include "core/storage/edit_fields_json.hpp"
#include "core/storage/edit_json.hpp"
#include "core/storage/name_set_json.hpp"

namespace marronnier {

namespace {

template <class Id>
void write_id(JsonWriter& writer, std::string_view key, const Id& id) {
    if (!id.empty()) writer.text_member(key, id.text());
}

void write_members(JsonWriter& writer, const ChangePlans& command) {
    writer.list_member("edits", command.edits, [&writer](const PlanEdit& edit) { write(writer, edit); });
    if (!command.gesture.empty()) writer.text_member("gesture", command.gesture);
}

void write_members(JsonWriter& writer, const AddPlan& command) {
    writer.text_member("id", command.id.text());
    write_fields(writer, command.client);
}

void write_members(JsonWriter& writer, const ClosePlan& command) { writer.text_member("id", command.id.text()); }
void write_members(JsonWriter&, const Undo&) {}
void write_members(JsonWriter&, const Redo&) {}

void write_members(JsonWriter& writer, const ShowPlan& command) {
    writer.key("id");
    if (command.id)
        writer.text(command.id->text());
    else
        writer.null();
}

void write_members(JsonWriter& writer, const ShowMonth& command) {
    writer.text_member("month", to_text(command.month));
}

void write_members(JsonWriter& writer, const FocusDay& command) { writer.text_member("date", to_text(command.day)); }

void write_members(JsonWriter& writer, const PostRef& post) {
    write_id(writer, "plan", post.plan);
    writer.text_member("post", post.post.text());
}

void write_members(JsonWriter& writer, const SelectPosts& command) {
    writer.list_member("posts", command.posts, [&writer](const PostRef& post) {
        writer.begin_object();
        write_members(writer, post);
        writer.end_object();
    });
    writer.text_member("mode", name_of(command.mode));
}

void write_members(JsonWriter&, const NoSubject&) {}
void write_members(JsonWriter& writer, const ClientSubject& subject) { write_id(writer, "plan", subject.plan); }

void write_members(JsonWriter& writer, const CampaignsSubject& subject) {
    if (subject.open) writer.text_member("open", subject.open->text());
}

void write_members(JsonWriter& writer, const OwnDatesSubject& subject) {
    if (subject.open) writer.text_member("open", subject.open->text());
}

void write_members(JsonWriter& writer, const KeyDatesSubject& subject) {
    if (subject.open) writer.text_member("open", subject.open->text());
}

void write_members(JsonWriter&, const FindingsSubject&) {}

void write_members(JsonWriter& writer, const Inspect& command) {
    writer.key("subject");
    writer.begin_object();
    writer.text_member("kind", subject_kinds[command.subject.index()]);
    std::visit([&writer](const auto& subject) { write_members(writer, subject); }, command.subject);
    writer.end_object();
}

template <class Enum>
void write_set(JsonWriter& writer, std::string_view key, EnumSet<Enum> values) {
    if (values.empty()) return;
    writer.key(key);
    write(writer, values);
}

void write_members(JsonWriter& writer, const SetFilter& command) {
    write_set(writer, "networks", command.networks);
    write_set(writer, "statuses", command.statuses);
}

void write_members(JsonWriter& writer, const SetLanguage& command) {
    writer.text_member("language", code_of(command.language));
}

void write_members(JsonWriter& writer, const CancelGesture& command) { writer.text_member("gesture", command.gesture); }

// One edit that is a step of its own is written as that edit alone.
const PlanEdit* only_edit(const Command& command) {
    const auto* change = std::get_if<ChangePlans>(&command);
    return change && change->edits.size() == 1 && change->gesture.empty() ? &change->edits.front() : nullptr;
}

}  // namespace

std::string write_command(const Command& command) {
    JsonWriter writer{JsonWriter::Style::Compact};
    if (const PlanEdit* edit = only_edit(command)) {
        write(writer, *edit);
        return std::move(writer).finished();
    }
    writer.begin_object();
    writer.text_member("type", command_types[command.index()]);
    std::visit([&writer](const auto& wish) { write_members(writer, wish); }, command);
    writer.end_object();
    return std::move(writer).finished();
}

}  // namespace marronnier
