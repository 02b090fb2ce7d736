#include "core/base/sort.hpp"
#include "core/storage/key_date_marks_json.hpp"
#include "core/storage/record_json.hpp"
#include "core/storage/register_names.hpp"
#include "core/storage/registers_json.hpp"

#include <algorithm>
#include <array>

namespace marronnier {

namespace {

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
        if (field.name == variant_order_field) return take_order(*value);
        if (field.name.starts_with(variant_caption_prefix)) {
            Json::Members& parts = parts_of(field.name.substr(variant_caption_prefix.size()));
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
        if (!names) return refuse(ErrorCode::WrongType, variant_order_field, "array");
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

}  // namespace marronnier
