#include "core/storage/registers_json.hpp"

#include "core/base/sort.hpp"
#include "core/storage/key_date_marks_json.hpp"
#include "core/storage/record_json.hpp"
#include "core/storage/register_names.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace marronnier {

namespace {

struct Group {
    std::string_view name;
    std::array<std::string_view, 4> keys;  // The unused ones are empty.
};

constexpr std::array client_groups{Group{"/place", {"country", "region", "school_zone"}}};
constexpr std::array campaign_groups{Group{"/span", {"from", "to", "anchor"}}};
constexpr std::array own_date_groups{Group{"/when", {"from", "to", "every_year", "rule"}}};
constexpr std::array post_groups{Group{"/campaign", {"campaign", "step"}}, Group{"/when", {"date", "time"}}};

std::string json_text(const Json& value) {
    JsonWriter writer{JsonWriter::Style::Compact};
    write_json(writer, value);
    return std::move(writer).finished();
}

std::string register_name(std::string_view key) { return (key.starts_with('/') ? "/" : "") + std::string{key}; }

template <class Record>
Json::Members members_of(const Record& record) {
    JsonWriter writer{JsonWriter::Style::Compact};
    write(writer, record);
    Result<Json> document = read_json(std::move(writer).finished());
    return document ? std::move(*document->as<Json::Members>()) : Json::Members{};
}

// Takes the member out.
std::optional<Json> taken(Json::Members& members, std::string_view key) {
    const auto at = std::find_if(members.begin(), members.end(), [key](const JsonMember& m) { return m.key == key; });
    if (at == members.end()) return std::nullopt;
    Json value = std::move(at->value);
    members.erase(at);
    return value;
}

void take_groups(Json::Members& members, std::span<const Group> groups, FieldTexts& out) {
    for (const Group& group : groups) {
        Json::Members together;
        for (const std::string_view key : group.keys) {
            if (key.empty()) continue;
            if (auto value = taken(members, key)) together.push_back({std::string{key}, std::move(*value)});
        }
        if (!together.empty()) out.push_back({std::string{group.name}, json_text(Json{std::move(together)})});
    }
}

void take_variants(Json::Members& members, FieldTexts& out) {
    auto variants = taken(members, variants_key);
    if (!variants) return;
    Json::List order;
    for (Json& variant : *variants->as<Json::List>()) {
        Json::Members& parts = *variant.as<Json::Members>();
        const std::string network = std::move(*taken(parts, "network")->as<std::string>());
        const std::string name = network + '/' + *taken(parts, "format")->as<std::string>();
        if (const auto caption = taken(parts, "caption"))
            out.push_back({std::string{variant_caption_prefix} + name, json_text(*caption)});
        out.push_back({std::string{variant_prefix} + name, json_text(variant)});
        order.emplace_back(name);
    }
    out.push_back({std::string{variant_order_field}, json_text(Json{std::move(order)})});
}

void take_marks(Json::Members& members, FieldTexts& out) {
    for (const std::string_view key : mark_keys) {
        auto ids = taken(members, key);
        if (!ids) continue;
        for (const Json& id : *ids->as<Json::List>())
            out.push_back({std::string{mark_prefix} + *id.as<std::string>(), json_text(Json{std::string{key}})});
    }
}

FieldTexts with_the_rest(FieldTexts fields, Json::Members members) {
    (void)taken(members, "id");
    for (const JsonMember& member : members) fields.push_back({register_name(member.key), json_text(member.value)});
    sort(fields, [](const FieldText& a, const FieldText& b) { return a.name < b.name; });
    return fields;
}

FieldTexts grouped_fields(Json::Members members, std::span<const Group> groups) {
    FieldTexts fields;
    take_groups(members, groups, fields);
    return with_the_rest(std::move(fields), std::move(members));
}

}  // namespace

FieldTexts fields_of(const Client& client) { return grouped_fields(members_of(client), client_groups); }
FieldTexts fields_of(const Campaign& campaign) { return grouped_fields(members_of(campaign), campaign_groups); }
FieldTexts fields_of(const OwnDate& own_date) { return grouped_fields(members_of(own_date), own_date_groups); }

FieldTexts fields_of(const KeyDateMarks& marks) {
    Json::Members members = members_of(marks);
    FieldTexts fields;
    take_marks(members, fields);
    return with_the_rest(std::move(fields), std::move(members));
}

FieldTexts fields_of(const Post& post) {
    Json::Members members = members_of(post);
    FieldTexts fields;
    take_groups(members, post_groups, fields);
    take_variants(members, fields);
    return with_the_rest(std::move(fields), std::move(members));
}

FieldTexts fields_of_plan(std::string_view unknown_fields) {
    if (unknown_fields.empty()) return {};
    JsonWriter writer{JsonWriter::Style::Compact};
    writer.begin_object();
    writer.members(unknown_fields);
    writer.end_object();
    Result<Json> document = read_json(std::move(writer).finished());
    return document ? with_the_rest({}, std::move(*document->as<Json::Members>())) : FieldTexts{};
}

std::optional<std::string> plain_text_of(std::string_view field_text) {
    Result<Json> value = read_json(field_text);
    if (!value) return std::nullopt;
    auto* text = value->as<std::string>();
    return text ? std::optional{std::move(*text)} : std::nullopt;
}

std::string field_text_of(std::string_view plain_text) { return json_text(Json{std::string{plain_text}}); }

}  // namespace marronnier
