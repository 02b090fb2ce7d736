#include "core/storage/key_date_list_json.hpp"

#include "core/storage/json_writer.hpp"

namespace marronnier {

std::string write_key_date_list(const std::vector<ExplainedKeyDate>& key_dates, const Place& place, Language language) {
    JsonWriter writer{JsonWriter::Style::Readable};
    writer.begin_list();
    for (const auto& [key_date, rule] : key_dates) {
        const KeyDateDefinition& definition = *key_date.definition;
        writer.begin_object(JsonWriter::Shape::Flat);
        writer.text_member("id", definition.id.text());
        writer.text_member("date", to_text(key_date.from));
        if (key_date.to != key_date.from) writer.text_member("end", to_text(key_date.to));
        writer.text_member("name", definition.name(language));
        writer.text_member("kind", name_of(definition.kind));
        writer.text_member("certainty", name_of(definition.certainty));
        writer.text_member("source", definition.source);
        writer.text_member("rule", rule);
        if (!definition.regions.empty()) writer.text_member("region", place.region);
        writer.end_object();
    }
    writer.end_list();
    return std::move(writer).finished();
}

}  // namespace marronnier
