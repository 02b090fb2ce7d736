#include "core/storage/json_writer.hpp"

namespace marronnier {

namespace {

// The two-character escape of a control character, or nothing.
char short_escape(char c) {
    switch (c) {
        case '\b': return 'b';
        case '\f': return 'f';
        case '\n': return 'n';
        case '\r': return 'r';
        case '\t': return 't';
        default: return '\0';
    }
}

bool needs_escape(char c) { return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\'; }

void append_escaped(std::string& out, char c) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '\\';
    if (c == '"' || c == '\\') {
        out += c;
    } else if (const char letter = short_escape(c)) {
        out += letter;
    } else {
        out += "u00";
        out += hex[static_cast<unsigned char>(c) >> 4];
        out += hex[static_cast<unsigned char>(c) & 0xF];
    }
}

// Only what JSON demands is escaped; UTF-8 stays as it is.
void append_text(std::string& out, std::string_view text) {
    out += '"';
    std::size_t written = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!needs_escape(text[i])) continue;
        out += text.substr(written, i - written);
        append_escaped(out, text[i]);
        written = i + 1;
    }
    out += text.substr(written);
    out += '"';
}

}  // namespace

void JsonWriter::key(std::string_view key) {
    before_entry();
    append_text(out_, key);
    out_ += is_readable_ ? ": " : ":";
    has_key_ = true;
}

void JsonWriter::text(std::string_view value) {
    before_value();
    append_text(out_, value);
}

void JsonWriter::integer(std::int64_t value) { raw(std::to_string(value)); }
void JsonWriter::boolean(bool value) { raw(value ? "true" : "false"); }
void JsonWriter::null() { raw("null"); }

void JsonWriter::raw(std::string_view json) {
    before_value();
    out_ += json;
}

void JsonWriter::members(std::string_view lines) {
    while (!lines.empty()) {
        const std::size_t end = lines.find('\n');
        before_entry();
        out_ += lines.substr(0, end);
        lines = end == std::string_view::npos ? std::string_view{} : lines.substr(end + 1);
    }
}

std::string JsonWriter::finished() && {
    if (is_readable_) out_ += '\n';
    return std::move(out_);
}

void JsonWriter::begin(char bracket, Shape shape) {
    before_value();
    out_ += bracket;
    ++depth_;
    if (shape == Shape::Flat && flat_from_ > depth_) flat_from_ = depth_;
    is_first_ = true;
}

void JsonWriter::end(char bracket) {
    const bool is_tall = depth_ < flat_from_;
    if (!is_tall && flat_from_ == depth_) flat_from_ = SIZE_MAX;
    --depth_;
    if (is_readable_ && is_tall && !is_first_) break_line();
    out_ += bracket;
    is_first_ = false;
}

void JsonWriter::before_entry() {
    if (!is_first_) out_ += ',';
    if (is_readable_ && depth_ > 0) {
        if (depth_ < flat_from_)
            break_line();
        else if (!is_first_)
            out_ += ' ';
    }
    is_first_ = false;
}

void JsonWriter::before_value() {
    if (has_key_)
        has_key_ = false;
    else
        before_entry();
}

void JsonWriter::break_line() {
    out_ += '\n';
    out_.append(2 * depth_, ' ');
}

namespace {

struct ValueWriter {
    JsonWriter& writer;

    void operator()(Json::Null) const { writer.null(); }
    void operator()(bool value) const { writer.boolean(value); }
    void operator()(std::int64_t value) const { writer.integer(value); }
    void operator()(const Decimal& value) const { writer.raw(value.spelling); }
    void operator()(const std::string& value) const { writer.text(value); }

    void operator()(const Json::List& entries) const {
        writer.begin_list();
        for (const Json& entry : entries) write_json(writer, entry);
        writer.end_list();
    }

    void operator()(const Json::Members& members) const {
        writer.begin_object();
        for (const JsonMember* member : sorted(members)) {
            writer.key(member->key);
            write_json(writer, member->value);
        }
        writer.end_object();
    }
};

}  // namespace

void write_json(JsonWriter& writer, const Json& value) { std::visit(ValueWriter{writer}, value.value); }

}  // namespace marronnier
