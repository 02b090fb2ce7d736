#include "core/sync/head_name.hpp"

#include <algorithm>
#include <charconv>

namespace marronnier {

namespace {

constexpr std::size_t replica_digits = 16;
constexpr std::size_t sequence_digits = 10;
constexpr std::size_t check_digits = 12;
constexpr std::size_t length = replica_digits + 1 + sequence_digits + 1 + check_digits;

bool is_hexadecimal(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

}  // namespace

std::string HeadName::text() const {
    const std::string number = std::to_string(sequence);
    return replica.text() + '.' + std::string(sequence_digits - std::min(number.size(), sequence_digits), '0') +
           number + '.' + check;
}

std::optional<HeadName> HeadName::parse(std::string_view text) {
    if (text.size() != length) return std::nullopt;
    const auto replica = ReplicaId::parse(text.substr(0, replica_digits));
    const std::string_view number = text.substr(replica_digits + 1, sequence_digits);
    HeadName name{.check = std::string{text.substr(length - check_digits)}};
    const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), name.sequence);
    if (!replica || error != std::errc{} || end != number.data() + number.size() || name.sequence == 0)
        return std::nullopt;
    if (!std::all_of(name.check.begin(), name.check.end(), is_hexadecimal)) return std::nullopt;
    name.replica = *replica;
    return name.text() == text ? std::optional{std::move(name)} : std::nullopt;
}

}  // namespace marronnier
