#include "core/storage/key_dates_json.hpp"

#include "core/base/sort.hpp"
#include "core/model/limits.hpp"
#include "core/storage/json_fields.hpp"
#include "core/storage/key_date_rule_json.hpp"

#include <algorithm>
#include <set>

namespace marronnier {

namespace {

constexpr int newest_version = 1;
constexpr std::size_t most_dates = 20'000;
constexpr int longest_days = 366;

// What the pack says once for all its dates.
struct PackHeader {
    std::string country{};
    Day as_of{};
};

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_capital_or_digit(char c) { return is_capital(c) || (c >= '0' && c <= '9'); }

bool is_country(std::string_view code) { return code.size() == 2 && is_capital(code[0]) && is_capital(code[1]); }

// "FR-57": ISO 3166-2, of the pack's own country.
bool is_region_of(std::string_view country, std::string_view code) {
    if (country.empty() || code.size() < 4 || code.size() > 6) return false;
    const std::string_view subdivision = code.substr(3);
    return code.substr(0, 2) == country && code[2] == '-' &&
           std::all_of(subdivision.begin(), subdivision.end(), is_capital_or_digit);
}

void read_line(JsonObject& fields, std::string_view key, std::string& out) {
    fields.required(key, out);
    if (out.find_first_not_of(' ') == std::string::npos) fields.refuse(ErrorCode::InvalidText, key, out);
    if (out.size() > limits::name_bytes) fields.refuse(ErrorCode::TextTooLong, key, std::to_string(limits::name_bytes));
}

void read_names(const JsonValue& at, KeyDateDefinition& out) {
    JsonObject fields{at};
    read_line(fields, "fr", out.name_fr);
    read_line(fields, "en", out.name_en);
    fields.refuse_unknown();
}

// A list that is there says something: with no entry left, a holiday of three departments would become the whole country's.
template <class IsGood>
void read_codes(const JsonValue& at, std::vector<std::string>& out, IsGood is_good) {
    read(at, out);
    const JsonList list{at};
    if (list.size() == 0) at.refuse(ErrorCode::UnknownValue, "[]");
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto end = out.begin() + static_cast<std::ptrdiff_t>(i);
        if (!is_good(out[i])) list.entry(i).refuse(ErrorCode::UnknownValue, out[i]);
        if (std::find(out.begin(), end, out[i]) != end) list.entry(i).refuse(ErrorCode::DuplicateId, out[i]);
    }
}

void read_year(JsonObject& fields, std::string_view key, std::optional<int>& out) {
    fields.optional(key, out);
    if (out && (*out < year_of(first_day) || *out > year_of(last_day)))
        fields.refuse(ErrorCode::InvalidRule, key, "1900 to 2200");
}

void read_validity(JsonObject& fields, Rule& out) {
    read_year(fields, "valid_from", out.valid_from);
    read_year(fields, "valid_until", out.valid_until);
    if (out.valid_from && out.valid_until && *out.valid_until < *out.valid_from)
        fields.refuse(ErrorCode::InvalidRule, "valid_until", "before valid_from");
    fields.optional("length_days", out.length_days);
    if (out.length_days && (*out.length_days < 1 || *out.length_days > longest_days))
        fields.refuse(ErrorCode::InvalidRule, "length_days", "1 to " + std::to_string(longest_days));
}

KeyDateDefinition read_date(const JsonValue& at, const PackHeader& header) {
    JsonObject fields{at};
    KeyDateDefinition date;
    date.country = header.country;
    date.as_of = header.as_of;

    fields.required("id", date.id);
    if (const auto names = fields.take_required("names")) read_names(*names, date);
    fields.required("kind", date.kind);
    fields.required("certainty", date.certainty);
    fields.required("rule", date.rule);
    read_validity(fields, date.rule);
    if (const auto regions = fields.take("regions"))
        read_codes(*regions, date.regions,
                   [&header](const std::string& code) { return is_region_of(header.country, code); });
    if (const auto sectors = fields.take("sectors"))
        read_codes(*sectors, date.sectors, [](const std::string& code) { return is_valid_id(code); });
    read_line(fields, "source", date.source);
    fields.optional("as_of", date.as_of);
    fields.refuse_unknown();
    return date;
}

PackHeader read_header(JsonObject& fields) {
    std::string format;
    fields.required("format", format);
    if (format != "marronnier-key-dates") fields.refuse(ErrorCode::UnknownValue, "format", format);

    int version = newest_version;
    fields.required("version", version);
    if (version > newest_version) fields.refuse(ErrorCode::NewerVersion, "version", std::to_string(version));
    if (version < 1) fields.refuse(ErrorCode::UnknownValue, "version", std::to_string(version));

    PackHeader header;
    if (const auto country = fields.take("country")) {
        read(*country, header.country);
        if (!is_country(header.country)) country->refuse(ErrorCode::UnknownValue, header.country);
    }
    fields.required("as_of", header.as_of);
    return header;
}

std::vector<KeyDateDefinition> read_dates(const JsonValue& at, const PackHeader& header) {
    const JsonList list{at};
    if (list.size() > most_dates) at.refuse(ErrorCode::TooMany, std::to_string(most_dates));

    std::vector<KeyDateDefinition> dates;
    std::set<KeyDateId> ids;
    for (std::size_t i = 0; i < list.size() && !*at.error; ++i) {
        const JsonValue entry = list.entry(i);
        dates.push_back(read_date(entry, header));
        const KeyDateId& id = dates.back().id;
        if (!ids.insert(id).second) entry.refuse(Error{ErrorCode::DuplicateId, "id", id.text()});
    }
    return dates;
}

}  // namespace

Result<Catalogue> read_key_dates(std::string_view text) {
    auto document = read_json(text);
    if (!document) return document.error();
    JsonReading reading{*std::move(document)};
    JsonObject fields{reading.root()};
    const PackHeader header = read_header(fields);

    Catalogue catalogue;
    if (const auto dates = fields.take_required("dates")) catalogue.definitions = read_dates(*dates, header);
    fields.refuse_unknown();
    sort(catalogue.definitions, [](const KeyDateDefinition& a, const KeyDateDefinition& b) { return a.id < b.id; });
    return reading.outcome(std::move(catalogue));
}

}  // namespace marronnier
