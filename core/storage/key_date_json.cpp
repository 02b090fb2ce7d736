#include "core/storage/key_date_json.hpp"

#include "core/model/limits.hpp"
#include "core/storage/json_between.hpp"
#include "core/storage/key_date_rule_json.hpp"
#include "core/storage/pack_fields.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr int longest_days = 366;
constexpr int most_lead_days = 180;
constexpr int longest_period_years = 300;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_capital_or_digit(char c) { return is_capital(c) || (c >= '0' && c <= '9'); }

// "FR-57": ISO 3166-2, of the pack's own country.
bool is_region_of(std::string_view country, std::string_view code) {
    if (country.empty() || code.size() < 4 || code.size() > 6) return false;
    const std::string_view subdivision = code.substr(3);
    return code.substr(0, 2) == country && code[2] == '-' &&
           std::all_of(subdivision.begin(), subdivision.end(), is_capital_or_digit);
}

bool is_school_zone(std::string_view code) { return code == "A" || code == "B" || code == "C"; }

void read_two_languages(const JsonValue& at, std::string& french, std::string& english) {
    JsonObject fields{at};
    read_line(fields, "fr", french);
    read_line(fields, "en", english);
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

void read_optional_between(JsonObject& fields, std::string_view key, std::optional<int>& out, int lowest, int highest) {
    fields.optional(key, out);
    if (out) check_between(fields, key, *out, lowest, highest);
}

void read_validity(JsonObject& fields, Rule& out) {
    read_optional_between(fields, "valid_from", out.valid_from, year_of(first_day), year_of(last_day));
    read_optional_between(fields, "valid_until", out.valid_until, year_of(first_day), year_of(last_day));
    if (out.valid_from && out.valid_until && *out.valid_until < *out.valid_from)
        fields.refuse(ErrorCode::InvalidRule, "valid_until", "before valid_from");
    std::optional<int> every_years;
    read_optional_between(fields, "every_years", every_years, 2, longest_period_years);
    if (every_years && !out.valid_from) fields.refuse(ErrorCode::MissingField, "valid_from", {});
    out.every_years = every_years.value_or(1);
    read_optional_between(fields, "length_days", out.length_days, 1, longest_days);
}

void read_whom(JsonObject& fields, KeyDateDefinition& out) {
    const auto is_region = [&out](const std::string& code) { return is_region_of(out.country, code); };
    if (const auto countries = fields.take("countries")) {
        read_codes(*countries, out.countries, [](const std::string& code) { return is_country_code(code); });
        if (!out.country.empty()) countries->refuse(ErrorCode::UnknownValue, out.country);
    }
    if (const auto regions = fields.take("regions")) read_codes(*regions, out.regions, is_region);
    if (const auto regions = fields.take("except_regions")) read_codes(*regions, out.not_regions, is_region);
    if (const auto zones = fields.take("school_zones"))
        read_codes(*zones, out.school_zones, [](const std::string& code) { return is_school_zone(code); });
    if (const auto sectors = fields.take("sectors"))
        read_codes(*sectors, out.sectors, [](const std::string& code) { return is_valid_id(code); });
}

void read_advice(JsonObject& fields, KeyDateDefinition& out) {
    fields.optional("lead_days", out.lead_days);
    check_between(fields, "lead_days", out.lead_days, 0, most_lead_days);
    read_optional_between(fields, "start_hour", out.start_hour, 0, 23);
    if (const auto sensitivity = fields.take("sensitivity")) {
        std::string text;
        read(*sensitivity, text);
        out.mourning = text == "mourning";
        if (!out.mourning) sensitivity->refuse(ErrorCode::UnknownValue, text);
    }
    if (const auto note = fields.take("note")) read_two_languages(*note, out.note_fr, out.note_en);
}

void read_source(JsonObject& fields, KeyDateDefinition& out) {
    read_line(fields, "source", out.source);
    if (const auto url = fields.take("url")) {
        read(*url, out.url);
        if (!is_web_address(out.url)) url->refuse(ErrorCode::InvalidText, out.url);
        if (out.url.size() > limits::name_bytes)
            url->refuse(ErrorCode::TextTooLong, std::to_string(limits::name_bytes));
    }
    fields.optional("as_of", out.as_of);
}

}  // namespace

bool is_country_code(std::string_view code) { return code.size() == 2 && is_capital(code[0]) && is_capital(code[1]); }

KeyDateDefinition read_key_date(const JsonValue& at, const PackHeader& header, EarlierRules& earlier) {
    JsonObject fields{at};
    KeyDateDefinition date;
    date.country = header.country;
    date.as_of = header.as_of;

    fields.required("id", date.id);
    if (const auto names = fields.take_required("names")) read_two_languages(*names, date.name_fr, date.name_en);
    if (const auto names = fields.take("short")) read_two_languages(*names, date.short_fr, date.short_en);
    fields.required("kind", date.kind);
    fields.required("certainty", date.certainty);
    if (const auto rule = fields.take_required("rule")) date.rule = read_rule(*rule, earlier);
    read_validity(fields, date.rule);
    read_whom(fields, date);
    read_advice(fields, date);
    read_source(fields, date);
    fields.refuse_unknown();
    return date;
}

}  // namespace marronnier
