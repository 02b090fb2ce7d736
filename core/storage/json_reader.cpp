#include "core/storage/json_reader.hpp"

#include "core/model/limits.hpp"
#include "core/storage/json_builder.hpp"
#include "core/storage/json_path.hpp"
#include "core/storage/utf8.hpp"

#include <algorithm>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

namespace marronnier {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20; }
bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// "line 3, column 7", columns counted in characters, as editors do.
std::string place_in_text(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t newline = before.rfind('\n');
    const std::string_view line = newline == std::string_view::npos ? before : before.substr(newline + 1);
    const auto characters = std::count_if(line.begin(), line.end(), [](char c) { return !continues_character(c); });
    return "line " + std::to_string(lines + 1) + ", column " + std::to_string(characters + 1);
}

// The character, or the name of one that cannot be seen.
std::string visible(std::string_view character) {
    if (!is_control(character[0])) return std::string{character};
    std::string name = character[0] < 0x10 ? "U+000" : "U+001";
    return name += "0123456789ABCDEF"[character[0] & 0xF];
}

std::string character_at(std::string_view text, std::size_t offset) {
    std::size_t end = offset + 1;
    while (end < text.size() && continues_character(text[end])) ++end;
    return visible(text.substr(offset, end - offset));
}

// "\\u12g4", or what stands there instead: RapidJSON reports bare control characters as bad escapes as well.
std::string escape_at(std::string_view text, std::size_t offset, std::size_t length) {
    if (text[offset] != '\\') return character_at(text, offset);
    while (offset + length < text.size() && continues_character(text[offset + length])) ++length;
    return std::string{text.substr(offset, length)};
}

Error not_json(std::string_view text, std::size_t offset, std::string met) {
    return {ErrorCode::NotJson, place_in_text(text, offset), std::move(met)};
}

// `stopped`: how far the reader got. It tells where the thing that is wrong begins, which for a text or an escape that is
// cut off is before the end.
Error syntax_error(std::string_view text, rapidjson::ParseResult result, std::size_t stopped) {
    const std::size_t offset = std::min(result.Offset(), text.size());
    if (stopped >= text.size() && result.Code() != rapidjson::kParseErrorNumberTooBig)
        return not_json(text, text.size(), std::string{end_of_file});
    switch (result.Code()) {
        case rapidjson::kParseErrorNumberTooBig: {
            const std::size_t end = text.find_first_not_of("+-.0123456789Ee", offset);
            return not_json(text, offset, clipped(text.substr(offset, end - offset)));
        }
        case rapidjson::kParseErrorStringEscapeInvalid: return not_json(text, offset, escape_at(text, offset, 2));
        case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
        case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
            return not_json(text, offset, escape_at(text, offset, 6));
        default: return not_json(text, offset, character_at(text, offset));
    }
}

}  // namespace

Result<Json> read_json(std::string_view text) {
    if (text.size() > limits::file_bytes) return Error{ErrorCode::TooLarge, {}, std::to_string(limits::file_bytes)};
    if (text.substr(0, byte_order_mark.size()) == byte_order_mark) text.remove_prefix(byte_order_mark.size());
    const std::size_t ill_formed = first_ill_formed_byte(text);
    if (ill_formed != text.size()) return Error{ErrorCode::InvalidText, place_in_text(text, ill_formed), "UTF-8"};
    // The reader takes it for the end of the text.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
        return not_json(text, zero, character_at(text, zero));

    rapidjson::MemoryStream stream{text.data(), text.size()};
    rapidjson::Reader reader;
    JsonBuilder builder;
    // Recursive, which the builder's limit of nesting makes safe. The numbers of 1.1 are not exact, or not well-defined.
    const rapidjson::ParseResult result = reader.Parse<rapidjson::kParseNumbersAsStringsFlag>(stream, builder);
    if (builder.error()) return *builder.error();
    if (result.IsError()) return syntax_error(text, result, stream.Tell());
    return builder.take();
}

}  // namespace marronnier
