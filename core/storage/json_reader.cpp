#include "core/storage/json_reader.hpp"

#include "core/model/limits.hpp"
#include "core/storage/json_path.hpp"
#include "core/storage/utf8.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <vector>

namespace marronnier {

namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

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

// Builds the document from the parser's events and stops at the first thing it does not accept. The parser keeps its own
// stack, so that nesting costs no recursion, and what is refused is never deeper than the limit when it is destroyed.
class DocumentBuilder {
public:
    explicit DocumentBuilder(std::string_view text) : text_(text) {}

    Result<Json> outcome() {
        if (error_) return *error_;
        return std::move(root_);
    }

    // The parser's events; answering false stops it.
    bool null() { return add(Json{}); }
    bool boolean(bool value) { return add(Json(value)); }
    bool number_integer(Json::number_integer_t value) { return add(Json(value)); }
    bool number_unsigned(Json::number_unsigned_t value) { return add(Json(value)); }
    bool number_float(Json::number_float_t value, const std::string&) { return add(Json(value)); }
    bool string(const std::string& value) { return add(Json(value)); }
    bool binary(Json::binary_t&) { return false; }  // Not in text.

    bool start_object(std::size_t) { return open(Json::value_t::object); }
    bool end_object() { return close(); }
    bool start_array(std::size_t) { return open(Json::value_t::array); }
    bool end_array() { return close(); }

    bool key(const std::string& key) {
        if (key == "__proto__") return refuse(ErrorCode::ForbiddenKey, path_of(key), {});
        Level& level = open_.back();
        const auto [member, is_new] = level.container->get_ref<Json::object_t&>().emplace(key, nullptr);
        if (!is_new) return refuse(ErrorCode::DuplicateKey, path_of(key), {});
        level.key = &member->first;
        level.member = &member->second;
        return true;
    }

    bool parse_error(std::size_t position, const std::string& token, const Json::exception&) {
        const std::size_t offset = position == 0 ? 0 : position - 1;
        if (offset >= text_.size())
            return refuse(ErrorCode::NotJson, place_in_text(text_, text_.size()), std::string{end_of_file});
        return refuse(ErrorCode::NotJson, place_in_text(text_, offset), clipped(token));
    }

private:
    struct Level {
        Json* container = nullptr;
        const std::string* key = nullptr;  // In an object: of the member being read,
        Json* member = nullptr;            // and where it goes.
    };

    bool add(Json value) {
        place(std::move(value));
        return true;
    }

    Json* place(Json value) {
        if (open_.empty()) {
            root_ = std::move(value);
            return &root_;
        }
        const Level& level = open_.back();
        if (level.container->is_array()) {
            auto& list = level.container->get_ref<Json::array_t&>();
            list.push_back(std::move(value));
            return &list.back();
        }
        *level.member = std::move(value);
        return level.member;
    }

    bool open(Json::value_t type) {
        if (open_.size() == limits::nesting) return refuse(ErrorCode::TooDeep, path(), std::to_string(limits::nesting));
        open_.push_back({place(Json(type)), nullptr, nullptr});
        return true;
    }

    bool close() {
        open_.pop_back();
        return true;
    }

    bool refuse(ErrorCode code, std::string where, std::string detail) {
        error_ = Error{code, std::move(where), std::move(detail)};
        return false;
    }

    // Of the value about to be placed.
    std::string path() const {
        std::string path;
        for (const Level& level : open_) {
            if (!level.container->is_array())
                append_key(path, *level.key);
            else  // The innermost list still lacks the value; the others already hold the container it goes into.
                append_index(path, level.container->size() - (&level == &open_.back() ? 0 : 1));
        }
        return path;
    }

    std::string path_of(const std::string& key) {
        open_.back().key = &key;
        return path();
    }

    std::string_view text_;
    Json root_{};
    std::vector<Level> open_{};
    std::optional<Error> error_{};
};

// What no JSON may contain, refused before the parser sees it: bytes that are not text, and U+0000, which the parser
// takes for the end.
std::optional<Error> fault_of_encoding(std::string_view text) {
    const std::size_t ill_formed = first_ill_formed_byte(text);
    if (ill_formed != text.size()) return Error{ErrorCode::InvalidText, place_in_text(text, ill_formed), "UTF-8"};
    const std::size_t null = text.find('\0');
    if (null != std::string_view::npos) return Error{ErrorCode::NotJson, place_in_text(text, null), "U+0000"};
    return std::nullopt;
}

}  // namespace

Result<Json> read_json(std::string_view text) {
    if (text.size() > limits::file_bytes) return Error{ErrorCode::TooLarge, {}, std::to_string(limits::file_bytes)};
    if (text.substr(0, byte_order_mark.size()) == byte_order_mark) text.remove_prefix(byte_order_mark.size());
    if (const auto fault = fault_of_encoding(text)) return *fault;
    DocumentBuilder builder{text};
    Json::sax_parse(text.data(), text.data() + text.size(), &builder);
    return builder.outcome();
}

}  // namespace marronnier
