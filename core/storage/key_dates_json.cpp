#include "core/storage/key_dates_json.hpp"

#include "core/base/sort.hpp"
#include "core/keydates/rule_size.hpp"
#include "core/model/limits.hpp"
#include "core/storage/json_fields.hpp"
#include "core/storage/key_date_json.hpp"
#include "core/storage/pack_fields.hpp"

namespace marronnier {

namespace {

constexpr std::size_t most_dates = 20'000;
constexpr int most_rules = 50'000;  // With those they hold. A month of the costliest takes 60 ms to work out.

PackHeader read_header(JsonObject& fields) {
    read_pack_format(fields, "marronnier-key-dates");

    PackHeader header;
    if (const auto country = fields.take("country")) {
        read(*country, header.country);
        if (!is_country_code(header.country)) country->refuse(ErrorCode::UnknownValue, header.country);
    }
    fields.required("as_of", header.as_of);
    return header;
}

std::vector<KeyDateDefinition> read_dates(const JsonValue& at, const PackHeader& header) {
    const JsonList list{at};
    if (list.size() > most_dates) at.refuse(ErrorCode::TooMany, std::to_string(most_dates));

    std::vector<KeyDateDefinition> dates;
    EarlierRules earlier{dates};
    int rules = 0;
    for (std::size_t i = 0; i < list.size() && !*at.error; ++i) {
        const JsonValue entry = list.entry(i);
        dates.push_back(read_key_date(entry, header, earlier));
        rules += size_of(dates.back().rule).count;
        if (rules > most_rules) entry.refuse(Error{ErrorCode::TooMany, "rule", std::to_string(most_rules)});
        if (!earlier.add_last()) entry.refuse(Error{ErrorCode::DuplicateId, "id", dates.back().id.text()});
    }
    return dates;
}

// All days of a leap year, so that none is forgotten and none comes twice.
NameCalendar read_names(const JsonValue& at, const PackHeader& header) {
    JsonObject fields{at};
    NameCalendar names{.country = header.country, .as_of = header.as_of};
    if (header.country.empty()) at.refuse(Error{ErrorCode::MissingField, "country", {}});
    read_line(fields, "source", names.source);
    if (const auto days = fields.take_required("days")) {
        const JsonList list{*days};
        if (list.size() != NameCalendar::days) days->refuse(ErrorCode::UnknownValue, std::to_string(list.size()));
        for (std::size_t i = 0; i < NameCalendar::days && !*at.error; ++i) {
            std::string& name = names.names[i];
            read(list.entry(i), name);
            if (name.size() > limits::name_bytes)
                list.entry(i).refuse(ErrorCode::TextTooLong, std::to_string(limits::name_bytes));
        }
    }
    fields.refuse_unknown();
    return names;
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
    if (const auto names = fields.take("names")) catalogue.names.push_back(read_names(*names, header));
    fields.refuse_unknown();
    sort(catalogue.definitions, [](const KeyDateDefinition& a, const KeyDateDefinition& b) { return a.id < b.id; });
    return reading.outcome(std::move(catalogue));
}

}  // namespace marronnier
