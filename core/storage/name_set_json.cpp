#include "core/storage/name_set_json.hpp"

namespace marronnier {

std::uint32_t read_name_set(const JsonValue& at, std::span<const std::string_view> names) {
    const JsonList list{at};
    std::uint32_t bits = 0;
    for (std::size_t i = 0; i < list.size() && !*at.error; ++i) {
        const std::size_t index = read_name(list.entry(i), names);
        const std::uint32_t bit = std::uint32_t{1} << index;
        if ((bits & bit) != 0) list.entry(i).refuse(ErrorCode::DuplicateId, names[index]);
        bits |= bit;
    }
    return bits;
}

void write_name_set(JsonWriter& writer, std::uint32_t bits, std::span<const std::string_view> names) {
    writer.begin_list(JsonWriter::Shape::Flat);
    for (std::size_t i = 0; i < names.size(); ++i)
        if ((bits >> i & 1U) != 0) writer.text(names[i]);
    writer.end_list();
}

}  // namespace marronnier
