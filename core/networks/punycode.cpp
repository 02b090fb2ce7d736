#include "core/networks/punycode.hpp"

#include "core/networks/code_points.hpp"

#include <algorithm>
#include <cstdint>

namespace marronnier {

namespace {

// RFC 3492, section 5.
constexpr std::uint32_t base = 36;
constexpr std::uint32_t t_min = 1;
constexpr std::uint32_t t_max = 26;
constexpr std::uint32_t skew = 38;
constexpr std::uint32_t damp = 700;
constexpr std::uint32_t initial_bias = 72;
constexpr std::uint32_t initial_n = 0x80;

std::uint32_t adapted(std::uint32_t delta, std::uint32_t count, bool is_first) {
    delta = is_first ? delta / damp : delta / 2;
    delta += delta / count;
    std::uint32_t k = 0;
    for (; delta > (base - t_min) * t_max / 2; k += base) delta /= base - t_min;
    return k + (base - t_min + 1) * delta / (delta + skew);
}

std::size_t digits_of(std::uint32_t delta, std::uint32_t bias) {
    std::size_t digits = 1;
    for (std::uint32_t k = base;; k += base, ++digits) {
        const std::uint32_t t = k <= bias ? t_min : std::min(k - bias, t_max);
        if (delta < t) return digits;
        delta = (delta - t) / (base - t);
    }
}

template <class Visit>
void for_each_character(std::string_view text, Visit visit) {
    for (std::size_t at = 0; at < text.size();) {
        const auto [c, size] = code_point_at(text, at);
        visit(c);
        at += size;
    }
}

}  // namespace

// Section 6.3. Names are short (see links.cpp), so nothing overflows.
std::size_t encoded_label_size(std::string_view label) {
    std::uint32_t basic = 0;
    std::uint32_t all = 0;
    for_each_character(label, [&](char32_t c) {
        ++all;
        if (c < initial_n) ++basic;
    });
    if (basic == all) return label.size();

    std::size_t size = 4 + basic + (basic > 0 ? 1 : 0);
    std::uint32_t n = initial_n;
    std::uint32_t delta = 0;
    std::uint32_t bias = initial_bias;
    for (std::uint32_t done = basic; done < all; ++delta, ++n) {
        char32_t next = 0x10FFFF;
        for_each_character(label, [&](char32_t c) {
            if (c >= n) next = std::min(next, c);
        });
        delta += (next - n) * (done + 1);
        n = next;
        for_each_character(label, [&](char32_t c) {
            if (c < n) ++delta;
            if (c != n) return;
            size += digits_of(delta, bias);
            bias = adapted(delta, done + 1, done == basic);
            delta = 0;
            ++done;
        });
    }
    return size;
}

}  // namespace marronnier
