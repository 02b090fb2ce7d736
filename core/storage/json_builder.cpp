#include "core/storage/json_builder.hpp"

#include "core/model/limits.hpp"
#include "core/storage/first_repeated.hpp"
#include "core/storage/json_path.hpp"

#include <charconv>
#include <iterator>

namespace marronnier {

namespace {

// The last ones, moved into a container of their size.
template <class Entry>
std::vector<Entry> taken_from(std::vector<Entry>& stack, std::size_t count) {
    const auto from = stack.end() - static_cast<std::ptrdiff_t>(count);
    std::vector<Entry> entries{std::make_move_iterator(from), std::make_move_iterator(stack.end())};
    stack.erase(from, stack.end());
    return entries;
}

// RapidJSON 1.1 lets the second half of a pair, "\udf30", pass without the first, as bytes that are not UTF-8. The file
// itself was found to be UTF-8 before.
bool has_half_a_pair(std::string_view text) {
    constexpr char lead = '\xED';
    for (std::size_t at = text.find(lead); at != std::string_view::npos; at = text.find(lead, at + 1))
        if (static_cast<unsigned char>(text[at + 1]) >= 0xA0) return true;
    return false;
}

std::optional<std::int64_t> integer_of(std::string_view spelled) {
    const char* const end = spelled.data() + spelled.size();
    std::int64_t value = 0;
    const auto read = std::from_chars(spelled.data(), end, value);
    if (read.ec != std::errc{} || read.ptr != end) return std::nullopt;
    return value;
}

}  // namespace

bool JsonBuilder::RawNumber(const char* text, unsigned length, bool) {
    const std::string_view spelled{text, length};
    if (const auto integer = integer_of(spelled)) return add(Json{*integer});
    auto decimal = decimal_of(spelled);
    if (!decimal) return refuse(ErrorCode::NotJson, place(), clipped(spelled));
    if (const auto integer = integer_of(decimal->spelling)) return add(Json{*integer});
    return add(Json{*std::move(decimal)});
}

bool JsonBuilder::String(const char* text, unsigned length, bool) {
    if (has_half_a_pair({text, length})) return refuse(ErrorCode::InvalidText, place(), "UTF-8");
    return add(Json{std::string{text, length}});
}

bool JsonBuilder::Key(const char* text, unsigned length, bool) {
    const std::string_view key{text, length};
    if (has_half_a_pair(key)) return refuse(ErrorCode::InvalidText, place_of_container(), "UTF-8");
    containers_.back().member = members_.size();
    members_.push_back({.key = std::string{key}});
    return key != "__proto__" || refuse(ErrorCode::ForbiddenKey, place(), std::string{key});
}

bool JsonBuilder::EndObject(unsigned count) {
    Json::Members members = taken_from(members_, count);
    keys_.clear();
    for (const JsonMember& member : members) keys_.push_back(member.key);
    const auto repeated = first_repeated(keys_);
    if (!repeated) return close(Json{std::move(members)});
    std::string where = place_of_container();
    append_key(where, keys_[*repeated]);
    return refuse(ErrorCode::DuplicateKey, std::move(where), {});
}

bool JsonBuilder::EndArray(unsigned count) { return close(Json{taken_from(entries_, count)}); }

bool JsonBuilder::open(bool is_object) {
    if (containers_.size() == limits::nesting)
        return refuse(ErrorCode::TooDeep, place(), std::to_string(limits::nesting));
    containers_.push_back({.is_object = is_object});
    return true;
}

bool JsonBuilder::close(Json&& value) {
    containers_.pop_back();
    return add(std::move(value));
}

bool JsonBuilder::add(Json&& value) {
    if (containers_.empty()) {
        document_ = std::move(value);
    } else if (containers_.back().is_object) {
        members_.back().value = std::move(value);
    } else {
        entries_.push_back(std::move(value));
        ++containers_.back().entries;
    }
    return true;
}

bool JsonBuilder::refuse(ErrorCode code, std::string where, std::string detail) {
    error_ = Error{code, std::move(where), std::move(detail)};
    return false;
}

std::string JsonBuilder::place() const { return path_of(containers_); }
std::string JsonBuilder::place_of_container() const {
    return path_of(std::span{containers_}.first(containers_.size() - 1));
}

std::string JsonBuilder::path_of(std::span<const Container> containers) const {
    std::string path;
    for (const Container& container : containers) {
        if (container.is_object)
            append_key(path, members_[container.member].key);
        else
            append_index(path, container.entries);
    }
    return path;
}

}  // namespace marronnier
