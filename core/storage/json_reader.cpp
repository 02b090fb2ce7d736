#include "core/storage/json_reader.hpp"

#include "core/model/limits.hpp"
#include "core/storage/json_parser.hpp"
#include "core/storage/utf8.hpp"

namespace marronnier {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

}  // namespace

Result<Json> read_json(std::string_view text) {
    if (text.size() > limits::file_bytes) return Error{ErrorCode::TooLarge, {}, std::to_string(limits::file_bytes)};
    if (text.substr(0, byte_order_mark.size()) == byte_order_mark) text.remove_prefix(byte_order_mark.size());
    const std::size_t ill_formed = first_ill_formed_byte(text);
    if (ill_formed != text.size()) return Error{ErrorCode::InvalidText, place_in_text(text, ill_formed), "UTF-8"};
    return JsonParser{text}.document();
}

}  // namespace marronnier
