// json_builder.hpp: makes values of what the JSON reader meets, and refuses what two readers could understand
// differently, or what no honest plan has: keys that stand twice, `__proto__`, nesting without end.
#pragma once

#include "core/base/result.hpp"
#include "core/storage/json_value.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <rapidjson/reader.h>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

// A handler of rapidjson::Reader, which the names are due to; numbers come as they are spelled. Each answers false after an error, which ends the reading.
class JsonBuilder : public rapidjson::BaseReaderHandler<rapidjson::UTF8<>, JsonBuilder> {
public:
    // NOLINTBEGIN(readability-identifier-naming)
    bool Null() { return add(Json{}); }
    bool Bool(bool value) { return add(Json{value}); }
    bool RawNumber(const char* text, unsigned length, bool copy);
    bool String(const char* text, unsigned length, bool copy);
    bool Key(const char* text, unsigned length, bool copy);
    bool StartObject() { return open(true); }
    bool EndObject(unsigned count);
    bool StartArray() { return open(false); }
    bool EndArray(unsigned count);
    // NOLINTEND(readability-identifier-naming)

    // After an end without error.
    Json take() { return std::move(document_); }
    // What this refused, as far as it was this.
    const std::optional<Error>& error() const { return error_; }

private:
    struct Container {
        bool is_object = false;
        std::size_t entries = 0;  // Of a list: so far.
        std::size_t member = 0;   // Of an object: where in `members_` the last one stands.
    };

    bool open(bool is_object);
    bool add(Json&& value);
    bool close(Json&& value);
    bool refuse(ErrorCode code, std::string where, std::string detail);
    // Of the value that comes next: "posts[3].date".
    std::string place() const;
    std::string place_of_container() const;
    std::string path_of(std::span<const Container> containers) const;

    Json document_{};
    std::vector<Container> containers_{};  // Being read, the outermost first.
    // Their entries so far; the size of each container is known at its end only.
    Json::List entries_{};
    Json::Members members_{};
    std::vector<std::string_view> keys_{};  // Of the object that ends here.
    std::optional<Error> error_{};
};

}  // namespace marronnier
