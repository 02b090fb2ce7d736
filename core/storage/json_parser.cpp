#include "core/storage/json_parser.hpp"

#include "core/model/limits.hpp"
#include "core/storage/first_repeated.hpp"
#include "core/storage/json_reader.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>

namespace marronnier {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }
bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }
bool is_control(char c) { return static_cast<unsigned char>(c) < 0x20; }
bool continues_character(char c) { return (static_cast<unsigned char>(c) & 0xC0) == 0x80; }

// The digits of a whole number; too many of them become a double, as in other programs.
Json whole_number(std::string_view digits, bool is_negative, double rounded) {
    std::uint64_t value = 0;
    for (const char c : digits) {
        const auto digit = static_cast<std::uint64_t>(c - '0');
        if (value > (UINT64_MAX - digit) / 10) return {rounded};
        value = value * 10 + digit;
    }
    constexpr auto smallest = std::uint64_t{1} << 63;
    if (is_negative) return value > smallest ? Json{rounded} : Json{static_cast<std::int64_t>(0 - value)};
    return value < smallest ? Json{static_cast<std::int64_t>(value)} : Json{value};
}

// The entries from `start` on, moved into a container of their size.
template <class Entry>
std::vector<Entry> taken_from(std::vector<Entry>& stack, std::size_t start) {
    const auto from = stack.begin() + static_cast<std::ptrdiff_t>(start);
    std::vector<Entry> entries{std::make_move_iterator(from), std::make_move_iterator(stack.end())};
    stack.erase(from, stack.end());
    return entries;
}

void append_utf8(std::string& out, std::uint32_t code) {
    const auto tail = [&out, code](int shift) { out += static_cast<char>(0x80 | (code >> shift & 0x3F)); };
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | code >> 6);
        tail(0);
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | code >> 12);
        tail(6);
        tail(0);
    } else {
        out += static_cast<char>(0xF0 | code >> 18);
        tail(12);
        tail(6);
        tail(0);
    }
}

// The character, or the name of one that cannot be seen.
std::string visible(std::string_view character) {
    if (!is_control(character[0])) return std::string{character};
    std::string name = character[0] < 0x10 ? "U+000" : "U+001";
    return name += "0123456789ABCDEF"[character[0] & 0xF];
}

}  // namespace

std::string place_in_text(std::string_view text, std::size_t offset) {
    const std::string_view before = text.substr(0, offset);
    const auto lines = std::count(before.begin(), before.end(), '\n');
    const std::size_t newline = before.rfind('\n');
    const std::string_view line = newline == std::string_view::npos ? before : before.substr(newline + 1);
    const auto characters = std::count_if(line.begin(), line.end(), [](char c) { return !continues_character(c); });
    return "line " + std::to_string(lines + 1) + ", column " + std::to_string(characters + 1);
}

Result<Json> JsonParser::document() {
    Json document;
    if (value(document, JsonPath{}, 0)) {
        next();
        if (at_ == text_.size()) return document;
        refuse_here();
    }
    return *error_;
}

bool JsonParser::value(Json& out, const JsonPath& path, std::size_t depth) {
    switch (next()) {
        case '{': return object(out, path, depth);
        case '[': return list(out, path, depth);
        case '"': return string(out.value.emplace<std::string>());
        case 't': out.value = true; return word("true");
        case 'f': out.value = false; return word("false");
        case 'n': return word("null");
        default: return number(out);
    }
}

bool JsonParser::object(Json& out, const JsonPath& path, std::size_t depth) {
    if (depth == limits::nesting) return refuse(ErrorCode::TooDeep, path.text(), std::to_string(limits::nesting));
    ++at_;
    auto& members = out.value.emplace<Json::Members>();
    if (next() == '}') return expect('}');
    const std::size_t start = members_.size();
    do {
        JsonMember member;
        if (next() != '"') return refuse_here();
        if (!string(member.key)) return false;
        const JsonPath place{path, member.key};
        if (member.key == "__proto__") return refuse(ErrorCode::ForbiddenKey, place.text(), member.key);
        if (!expect(':') || !value(member.value, place, depth + 1)) return false;
        members_.push_back(std::move(member));
    } while (next() == ',' && expect(','));
    members = taken_from(members_, start);
    keys_.clear();
    for (const JsonMember& member : members) keys_.push_back(member.key);
    if (const auto repeated = first_repeated(keys_))
        return refuse(ErrorCode::DuplicateKey, JsonPath{path, keys_[*repeated]}.text(), {});
    return expect('}');
}

bool JsonParser::list(Json& out, const JsonPath& path, std::size_t depth) {
    if (depth == limits::nesting) return refuse(ErrorCode::TooDeep, path.text(), std::to_string(limits::nesting));
    ++at_;
    auto& entries = out.value.emplace<Json::List>();
    if (next() == ']') return expect(']');
    const std::size_t start = entries_.size();
    do {
        Json entry;
        if (!value(entry, JsonPath{path, entries_.size() - start}, depth + 1)) return false;
        entries_.push_back(std::move(entry));
    } while (next() == ',' && expect(','));
    entries = taken_from(entries_, start);
    return expect(']');
}

bool JsonParser::string(std::string& out) {
    const char* const end = text_.data() + text_.size();
    ++at_;
    out.clear();
    while (true) {
        const char* const from = text_.data() + at_;
        const char* const to = std::find_if(from, end, [](char c) { return c == '"' || c == '\\' || is_control(c); });
        out.append(from, to);
        at_ += static_cast<std::size_t>(to - from);
        if (to == end || is_control(*to)) return refuse_here();
        if (*to == '"') break;
        if (!escape(out)) return false;
    }
    ++at_;
    return true;
}

bool JsonParser::escape(std::string& out) {
    constexpr std::string_view letters = "\"\\/bfnrtu";
    constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const std::size_t start = at_++;
    const std::size_t letter = letters.find(peek());
    if (letter == std::string_view::npos) return refuse_here();
    ++at_;
    if (letter == meanings.size()) return unicode_escape(out, start);
    out += meanings[letter];
    return true;
}

// Two escapes make one character past U+FFFF; half of such a pair is no character at all.
bool JsonParser::unicode_escape(std::string& out, std::size_t start) {
    const auto first = four_hex_digits();
    if (!first) return refuse_here();
    std::uint32_t code = *first;
    if (code >= 0xDC00 && code <= 0xDFFF) return refuse_text(start);
    if (code >= 0xD800 && code <= 0xDBFF) {
        if (text_.substr(at_, 2) != "\\u") return at_ == text_.size() ? refuse_here() : refuse_text(start);
        at_ += 2;
        const auto second = four_hex_digits();
        if (!second) return refuse_here();
        if (*second < 0xDC00 || *second > 0xDFFF) return refuse_text(start);
        code = 0x10000 + ((code - 0xD800) << 10) + (*second - 0xDC00);
    }
    append_utf8(out, code);
    return true;
}

bool JsonParser::number(Json& out) {
    const std::size_t start = at_;
    const bool is_negative = peek() == '-';
    if (is_negative) ++at_;
    const std::size_t whole = at_;
    if (peek() == '0')
        ++at_;
    else if (!digits())
        return false;
    const std::string_view whole_digits = text_.substr(whole, at_ - whole);
    if (peek() == '.') {
        ++at_;
        if (!digits()) return false;
    }
    if (peek() == 'e' || peek() == 'E') {
        ++at_;
        if (peek() == '+' || peek() == '-') ++at_;
        if (!digits()) return false;
    }
    const std::string spelled{text_.substr(start, at_ - start)};
    const double rounded = std::strtod(spelled.c_str(), nullptr);
    if (!std::isfinite(rounded)) return refuse_text(start);
    out = at_ == whole + whole_digits.size() ? whole_number(whole_digits, is_negative, rounded) : Json{rounded};
    return true;
}

// At least one.
bool JsonParser::digits() {
    if (!is_digit(peek())) return refuse_here();
    while (is_digit(peek())) ++at_;
    return true;
}

bool JsonParser::word(std::string_view word) {
    for (const char c : word) {
        if (peek() != c) return refuse_here();
        ++at_;
    }
    return true;
}

bool JsonParser::expect(char c) {
    if (next() != c) return refuse_here();
    ++at_;
    return true;
}

char JsonParser::next() {
    while (is_space(peek())) ++at_;
    return peek();
}

std::optional<std::uint32_t> JsonParser::four_hex_digits() {
    constexpr std::string_view hex = "0123456789abcdef";
    std::uint32_t code = 0;
    for (int i = 0; i < 4; ++i, ++at_) {
        const char c = peek();
        const std::size_t digit = hex.find(c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c);
        if (digit == std::string_view::npos) return std::nullopt;
        code = code << 4 | static_cast<std::uint32_t>(digit);
    }
    return code;
}

bool JsonParser::refuse(ErrorCode code, std::string where, std::string detail) {
    error_ = Error{code, std::move(where), std::move(detail)};
    return false;
}

bool JsonParser::refuse_here() {
    std::size_t end = at_ + 1;
    while (end < text_.size() && continues_character(text_[end])) ++end;
    const bool is_truncated = at_ == text_.size();
    std::string met = is_truncated ? std::string{end_of_file} : visible(text_.substr(at_, end - at_));
    return refuse(ErrorCode::NotJson, place_in_text(text_, at_), std::move(met));
}

bool JsonParser::refuse_text(std::size_t from) {
    return refuse(ErrorCode::NotJson, place_in_text(text_, from), clipped(text_.substr(from, at_ - from)));
}

}  // namespace marronnier
