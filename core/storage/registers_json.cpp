#include "core/storage/registers_json.hpp"

#include "core/base/sort.hpp"
#include "core/storage/key_date_marks_json.hpp"
#include "core/storage/record_json.hpp"

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

constexpr std::string_view variants_key = "variants";
constexpr std::string_view order_name = "/variants";
constexpr std::string_view variant_prefix = "/variant/";
constexpr std::string_view caption_prefix = "/caption/";
constexpr std::string_view mark_prefix = "/date/";
constexpr std::array<std::string_view, 2> mark_keys{"dismissed", "pinned"};

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
            out.push_back({std::string{caption_prefix} + name, json_text(*caption)});
        out.push_back({std::string{variant_prefix} + name, json_text(variant)});
        order.emplace_back(name);
    }
    out.push_back({std::string{order_name}, json_text(Json{std::move(order)})});
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

// A record under construction, out of fields that anybody may have written.
class Assembly {
public:
    explicit Assembly(const FieldTexts& fields, std::string_view id = {}) {
        if (!id.empty()) members_.push_back({"id", Json{std::string{id}}});
        for (const FieldText& field : fields) add(field);
        if (!variants_.empty()) members_.push_back({std::string{variants_key}, Json{in_order()}});
        for (std::size_t i = 0; i < mark_keys.size(); ++i)
            if (!marks_[i].empty()) members_.push_back({std::string{mark_keys[i]}, Json{std::move(marks_[i])}});
        refuse_repeated();
    }

    template <class Record>
    Result<Record> record() && {
        if (error_) return *error_;
        JsonReading reading{Json{std::move(members_)}};
        Record record;
        read(reading.root(), record);
        return reading.outcome(std::move(record));
    }

    Result<std::string> unknown_members() && {
        if (error_) return *error_;
        JsonReading reading{Json{std::move(members_)}};
        JsonObject object{reading.root()};
        return object.unknown_members();
    }

private:
    struct NamedVariant {
        std::string name{};
        Json::Members parts{};
        bool is_placed = false;
    };

    // A caption is enough for a variant to be there: somebody wrote it while another removed the variant.
    Json::Members& parts_of(std::string_view name) {
        for (NamedVariant& variant : variants_)
            if (variant.name == name) return variant.parts;
        return variants_.emplace_back(NamedVariant{std::string{name}}).parts;
    }

    void refuse(ErrorCode code, std::string_view where, std::string_view detail) {
        if (!error_) error_ = Error{code, std::string{where}, std::string{detail}};
    }

    void add(const FieldText& field) {
        Result<Json> value = read_json(field.text);
        if (!value) return refuse(value.error().code, field.name, value.error().detail);
        if (!field.name.starts_with('/')) return put(field.name, std::move(*value));
        if (field.name.starts_with("//")) return put(field.name.substr(1), std::move(*value));
        if (field.name == order_name) return take_order(*value);
        if (field.name.starts_with(caption_prefix)) {
            Json::Members& parts = parts_of(field.name.substr(caption_prefix.size()));
            parts.push_back({"caption", std::move(*value)});
            return;
        }
        if (field.name.starts_with(variant_prefix)) {
            auto* members = value->as<Json::Members>();
            if (!members) return refuse(ErrorCode::WrongType, field.name, "object");
            Json::Members& parts = parts_of(field.name.substr(variant_prefix.size()));
            for (JsonMember& member : *members) parts.push_back(std::move(member));
            return;
        }
        if (field.name.starts_with(mark_prefix)) return take_mark(field.name, *value);
        auto* together = value->as<Json::Members>();
        if (!together) return refuse(ErrorCode::WrongType, field.name, "object");
        for (JsonMember& member : *together) put(std::move(member.key), std::move(member.value));
    }

    void put(std::string key, Json value) { members_.push_back({std::move(key), std::move(value)}); }

    void take_order(Json& value) {
        auto* names = value.as<Json::List>();
        if (!names) return refuse(ErrorCode::WrongType, order_name, "array");
        for (Json& name : *names)
            if (auto* text = name.as<std::string>()) order_.push_back(std::move(*text));
    }

    void take_mark(std::string_view name, const Json& value) {
        const auto* mark = value.as<std::string>();
        const auto at = mark ? std::find(mark_keys.begin(), mark_keys.end(), *mark) : mark_keys.end();
        if (at == mark_keys.end()) return refuse(ErrorCode::UnknownValue, name, mark ? *mark : std::string{});
        marks_[static_cast<std::size_t>(at - mark_keys.begin())].emplace_back(
            std::string{name.substr(mark_prefix.size())});
    }

    // Those that the order does not name come last: somebody added them who did not know of it.
    Json::List in_order() {
        Json::List list;
        list.reserve(variants_.size());
        const auto place = [&list](NamedVariant& variant) {
            variant.is_placed = true;
            const std::size_t slash = variant.name.find('/');
            Json::Members whole{{"network", Json{variant.name.substr(0, slash)}}};
            whole.push_back(
                {"format", Json{slash == std::string::npos ? std::string{} : variant.name.substr(slash + 1)}});
            for (JsonMember& part : variant.parts) whole.push_back(std::move(part));
            list.emplace_back(std::move(whole));
        };
        for (const std::string& name : order_)
            for (NamedVariant& variant : variants_)
                if (variant.name == name && !variant.is_placed) place(variant);
        for (NamedVariant& variant : variants_)
            if (!variant.is_placed) place(variant);
        return list;
    }

    void refuse_repeated() {
        std::vector<std::string_view> keys;
        keys.reserve(members_.size());
        for (const JsonMember& member : members_) keys.push_back(member.key);
        sort(keys);
        const auto repeated = std::adjacent_find(keys.begin(), keys.end());
        if (repeated != keys.end()) refuse(ErrorCode::DuplicateKey, *repeated, *repeated);
    }

    Json::Members members_{};
    std::vector<NamedVariant> variants_{};
    std::vector<std::string> order_{};
    std::array<Json::List, mark_keys.size()> marks_{};
    std::optional<Error> error_{};
};

}  // namespace

FieldTexts fields_of(const Client& client) {
    Json::Members members = members_of(client);
    FieldTexts fields;
    take_groups(members, client_groups, fields);
    return with_the_rest(std::move(fields), std::move(members));
}

FieldTexts fields_of(const KeyDateMarks& marks) {
    Json::Members members = members_of(marks);
    FieldTexts fields;
    take_marks(members, fields);
    return with_the_rest(std::move(fields), std::move(members));
}

FieldTexts fields_of(const Campaign& campaign) {
    Json::Members members = members_of(campaign);
    FieldTexts fields;
    take_groups(members, campaign_groups, fields);
    return with_the_rest(std::move(fields), std::move(members));
}

FieldTexts fields_of(const OwnDate& own_date) {
    Json::Members members = members_of(own_date);
    FieldTexts fields;
    take_groups(members, own_date_groups, fields);
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

Result<Client> client_of(const FieldTexts& fields) { return Assembly{fields}.record<Client>(); }
Result<KeyDateMarks> marks_of(const FieldTexts& fields) { return Assembly{fields}.record<KeyDateMarks>(); }
Result<Campaign> campaign_of(std::string_view id, const FieldTexts& fields) {
    return Assembly{fields, id}.record<Campaign>();
}
Result<OwnDate> own_date_of(std::string_view id, const FieldTexts& fields) {
    return Assembly{fields, id}.record<OwnDate>();
}
Result<Post> post_of(std::string_view id, const FieldTexts& fields) { return Assembly{fields, id}.record<Post>(); }
Result<std::string> unknown_fields_of(const FieldTexts& fields) { return Assembly{fields}.unknown_members(); }

std::optional<std::string> plain_text_of(std::string_view field_text) {
    Result<Json> value = read_json(field_text);
    if (!value) return std::nullopt;
    auto* text = value->as<std::string>();
    return text ? std::optional{std::move(*text)} : std::nullopt;
}

std::string field_text_of(std::string_view plain_text) { return json_text(Json{std::string{plain_text}}); }

}  // namespace marronnier
