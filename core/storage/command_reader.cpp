#include "core/storage/command_json.hpp"
#include "core/storage/command_types.hpp"
#include "core/storage/edit_fields_json.hpp"
#include "core/storage/edit_json.hpp"
#include "core/storage/json_variant.hpp"

#include <utility>

namespace marronnier {

namespace {

void read_members(JsonObject& post, PostRef& out) {
    post.optional("plan", out.plan);
    post.required("post", out.post);
}

}  // namespace

void read(const JsonValue& at, PostRef& out) {
    JsonObject post{at};
    read_members(post, out);
    post.refuse_unknown();
}

namespace {

void read_members(JsonObject& object, ChangePlans& out) {
    object.required("edits", out.edits);
    object.optional("gesture", out.gesture);
}

void read_members(JsonObject& object, AddPlan& out) {
    object.required("id", out.id);
    read_fields(object, out.client);
}

void read_members(JsonObject& object, ClosePlan& out) { object.required("id", out.id); }
void read_members(JsonObject&, Undo&) {}
void read_members(JsonObject&, Redo&) {}

void read_members(JsonObject& object, ShowPlan& out) {
    std::optional<std::optional<PlanId>> id;
    object.clearable("id", id);
    if (id) out.id = *std::move(id);
}

void read_members(JsonObject& object, ShowMonth& out) { object.required("month", out.month); }
void read_members(JsonObject& object, FocusDay& out) { object.required("date", out.day); }

// "posts" says in which plan each one is; "ids" are posts of the plan shown.
void read_members(JsonObject& object, SelectPosts& out) {
    std::optional<std::vector<PostId>> ids;
    object.optional("ids", ids);
    if (!ids) object.required("posts", out.posts);
    for (PostId& id : ids.value_or(std::vector<PostId>{})) out.posts.push_back(PostRef{{}, std::move(id)});
    object.optional("mode", out.mode);
}

void read_members(JsonObject&, NoSubject&) {}

void read_members(JsonObject& subject, ClientSubject& out) { subject.optional("plan", out.plan); }
void read_members(JsonObject& subject, CampaignsSubject& out) { subject.optional("open", out.open); }
void read_members(JsonObject& subject, OwnDatesSubject& out) { subject.optional("open", out.open); }
void read_members(JsonObject& subject, KeyDatesSubject& out) { subject.optional("open", out.open); }
void read_members(JsonObject&, FindingsSubject&) {}

template <class Enum>
void read_set(JsonObject& object, std::string_view key, EnumSet<Enum>& out) {
    std::vector<Enum> values;
    object.optional(key, values);
    for (const Enum value : values) out.insert(value);
}

void read_members(JsonObject& object, SetFilter& out) {
    read_set(object, "networks", out.networks);
    read_set(object, "statuses", out.statuses);
}

void read_members(JsonObject& object, SetLanguage& out) {
    std::string code;
    object.required("language", code);
    if (const auto language = parse_language(code))
        out.language = *language;
    else
        object.refuse(ErrorCode::UnknownValue, "language", code);
}

void read_members(JsonObject& object, CancelGesture& out) { object.required("gesture", out.gesture); }

void read_members(JsonObject& object, Inspect& out) {
    const auto member = object.take_required("subject");
    if (!member) return;
    JsonObject subject{*member};
    if (const auto kind = subject.take_required("kind"))
        out.subject = filled_alternative<Subject>(read_name(*kind, subject_kinds),
                                                  [&subject](auto& parts) { read_members(subject, parts); });
    subject.refuse_unknown();
}

Command read_object(JsonObject& object) {
    std::string type;
    object.required("type", type);
    if (const auto index = index_of(type, edit_types)) {
        PlanEdit edit;
        read_edit(object, *index, edit);
        return ChangePlans{{std::move(edit)}, {}};
    }
    const auto index = index_of(type, command_types);
    if (!index) {
        object.refuse(ErrorCode::UnknownCommand, "type", type);
        return Undo{};  // Dropped, as everything read after an error.
    }
    Command command = filled_alternative<Command>(*index, [&object](auto& wish) { read_members(object, wish); });
    object.refuse_unknown();
    return command;
}

}  // namespace

Result<Command> read_command(std::string_view text) {
    Result<Json> document = read_json(text);
    if (!document) return document.error();
    JsonReading reading{*std::move(document), UnknownMembers::Refuse};
    JsonObject object{reading.root()};
    return reading.outcome(read_object(object));
}

}  // namespace marronnier
