// json_parser.hpp: the grammar of JSON (RFC 8259), turned into values, with errors that name the character that does not
// belong. nlohmann/json takes 78 ms to parse and throw away 5.5 MB of plan, this 19, and 14 kB less of WebAssembly; the
// two are fuzzed against each other.
#pragma once

#include "core/base/result.hpp"
#include "core/storage/json_path.hpp"
#include "core/storage/json_value.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

// Reads one document; the text is well-formed UTF-8. Recursive, which the limit of nesting makes safe.
class JsonParser {
public:
    explicit JsonParser(std::string_view text) : text_(text) {}

    Result<Json> document();

private:
    // Each answers false after an error, with `error_` set.
    bool value(Json& out, const JsonPath& path, std::size_t depth);
    bool object(Json& out, const JsonPath& path, std::size_t depth);
    bool list(Json& out, const JsonPath& path, std::size_t depth);
    bool string(std::string& out);
    bool escape(std::string& out);
    bool unicode_escape(std::string& out, std::size_t start);
    bool number(Json& out);
    bool digits();
    bool word(std::string_view word);
    bool expect(char c);

    // Skips white space, then answers the next character without taking it; '\0' at the end.
    char next();
    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }
    std::optional<std::uint32_t> four_hex_digits();

    bool refuse(ErrorCode code, std::string where, std::string detail);
    bool refuse_here();  // What stands here does not belong, or the text ends too early.
    bool refuse_text(std::size_t from);

    std::string_view text_;
    std::size_t at_ = 0;
    // Of the containers being read, the outermost first: the size of each is known at its end only.
    Json::List entries_{};
    Json::Members members_{};
    std::vector<std::string_view> keys_{};  // Of the object that ends here.
    std::optional<Error> error_{};
};

// "line 3, column 7", columns counted in characters, as editors do.
std::string place_in_text(std::string_view text, std::size_t offset);

}  // namespace marronnier
