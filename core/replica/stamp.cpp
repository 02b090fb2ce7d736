#include "core/replica/stamp.hpp"

#include <charconv>

namespace marronnier {

namespace {

constexpr std::size_t digits = 16;

}  // namespace

std::string ReplicaId::text() const {
    constexpr std::string_view signs = "0123456789abcdef";
    std::string text(digits, '0');
    std::uint64_t rest = value;
    for (std::size_t i = digits; i-- > 0; rest /= signs.size()) text[i] = signs[rest % signs.size()];
    return text;
}

std::optional<ReplicaId> ReplicaId::parse(std::string_view text) {
    if (text.size() != digits) return std::nullopt;
    ReplicaId id;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id.value, 16);
    if (error != std::errc{} || end != text.data() + text.size() || id.value == 0 || id.text() != text)
        return std::nullopt;
    return id;
}

}  // namespace marronnier
