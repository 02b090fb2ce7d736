// json_writer.hpp: JSON straight into a string, member by member, in the order of the calls. No document is built: a plan
// of 10,000 posts is written in the time it takes to copy its text.
#pragma once

#include "core/storage/json_value.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace marronnier {

class JsonWriter {
public:
    enum class Style { Readable, Compact };  // With line breaks, for files; or without any space, for journals.
    enum class Shape { Tall, Flat };         // A container with a line for each entry, or on one line. Compact is flat.

    explicit JsonWriter(Style style) : is_readable_(style == Style::Readable) {}

    void begin_object(Shape shape = Shape::Tall) { begin('{', shape); }
    void end_object() { end('}'); }
    void begin_list(Shape shape = Shape::Tall) { begin('[', shape); }
    void end_list() { end(']'); }

    // A value follows.
    void key(std::string_view key);

    void text(std::string_view value);
    void integer(std::int64_t value);
    void boolean(bool value);
    void null();
    void raw(std::string_view json);  // A value that is JSON already.

    // Members that are JSON already, one on each line (see unknown_members in json_fields.hpp).
    void members(std::string_view lines);

    void text_member(std::string_view key, std::string_view value) {
        this->key(key);
        text(value);
    }

    // `write_entry` writes one value.
    template <class Values, class WriteEntry>
    void list_member(std::string_view key, const Values& values, WriteEntry write_entry, Shape shape = Shape::Tall) {
        this->key(key);
        begin_list(shape);
        for (const auto& value : values) write_entry(value);
        end_list();
    }

    // The document, ended by a newline when it is a file.
    std::string finished() &&;

private:
    void begin(char bracket, Shape shape);
    void end(char bracket);
    void before_entry();
    void before_value();
    void break_line();

    std::string out_{};
    bool is_readable_;
    std::size_t depth_ = 0;
    std::size_t flat_from_ = SIZE_MAX;  // Depth of the outermost flat container.
    bool is_first_ = true;              // In the innermost container.
    bool has_key_ = false;
};

// Canonical: keys sorted, no spaces, numbers in their shortest form.
void write_json(JsonWriter& writer, const Json& value);

}  // namespace marronnier
