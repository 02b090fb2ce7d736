#include "shell/theme/palette.hpp"

#include "shell/theme/contrast.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr std::uint32_t light_surface = 0xFFFFFF;
constexpr std::uint32_t dark_surface = 0x211D19;

constexpr Palette light{
    .is_dark = false,
    .paper = paint(0xFAF7F2),
    .surface = paint(light_surface),
    .sunken = paint(0xF3EEE6),
    .line = paint(0xE7DFD4),
    .line_strong = paint(0xD3C8B8),
    .ink = paint(0x231C15),
    .ink_2 = paint(0x5F564B),
    .ink_3 = paint(0x736A5E),
    .brand = paint(0x8A3F17),
    .brand_soft = paint(0xF6E6DB),
    .on_brand = paint(0xFFFFFF),
    .leaf = paint(0x2F6B4F),
    .leaf_soft = paint(0xE2F0E8),
    .holiday = paint(0xFBEDEA),
    .holiday_ink = paint(0xB3362B),
    .school = paint(0xEEF3FB),
    .school_ink = paint(0x3A62A8),
    .commerce = paint(0xFFF4DC),
    .commerce_ink = paint(0x8A5A00),
    .idea = paint(0x8C8377),
    .draft = paint(0xB57D0B),
    .review = paint(0x7A4FC0),
    .approved = paint(0x2F7D55),
    .scheduled = paint(0x2B66C4),
    .published = paint(0x4B443C),
    .hold = paint(0xC2362B),
    .shadow = paint(0x3C2814, 0.22f),
};

constexpr Palette dark{
    .is_dark = true,
    .paper = paint(0x171411),
    .surface = paint(dark_surface),
    .sunken = paint(0x1B1814),
    .line = paint(0x332D27),
    .line_strong = paint(0x4A4239),
    .ink = paint(0xF3EDE4),
    .ink_2 = paint(0xBDB3A6),
    .ink_3 = paint(0x9A9084),
    .brand = paint(0xE39A6B),
    .brand_soft = paint(0x3A281C),
    .on_brand = paint(0x231C15),
    .leaf = paint(0x7CC4A0),
    .leaf_soft = paint(0x1E3229),
    .holiday = paint(0x36211E),
    .holiday_ink = paint(0xF09C92),
    .school = paint(0x1E2736),
    .school_ink = paint(0x9DBBEB),
    .commerce = paint(0x342A16),
    .commerce_ink = paint(0xE9BE6A),
    .idea = paint(0xA79D90),
    .draft = paint(0xE0AE48),
    .review = paint(0xB59AE8),
    .approved = paint(0x7CC4A0),
    .scheduled = paint(0x8DB4F2),
    .published = paint(0xCFC6BA),
    .hold = paint(0xF08A80),
    .shadow = paint(0x000000, 0.5f),
};

// `share` of a, the rest of b; both as 0xRRGGBB.
constexpr std::uint32_t mixed(std::uint32_t a, std::uint32_t b, float share) {
    std::uint32_t answer = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
        const auto one = static_cast<float>(a >> shift & 0xFF);
        const auto other = static_cast<float>(b >> shift & 0xFF);
        answer |= static_cast<std::uint32_t>(one * share + other * (1 - share) + 0.5f) << shift;
    }
    return answer;
}

constexpr double readable_contrast = 4.6;

std::uint32_t ground_rgb(Color color, bool is_dark) {
    return mixed(color.rgb, is_dark ? dark_surface : light_surface, 0.16f);
}

}  // namespace

Paint Palette::status(PostStatus status) const {
    switch (status) {
        case PostStatus::Idea: return idea;
        case PostStatus::Draft: return draft;
        case PostStatus::InReview: return review;
        case PostStatus::ChangesRequested: return hold;
        case PostStatus::Approved: return approved;
        case PostStatus::Scheduled: return scheduled;
        case PostStatus::Published: return published;
        case PostStatus::OnHold: return hold;
        case PostStatus::Cancelled: return ink_3;
    }
    return ink_3;
}

// White on the dark ones, ink on the light ones: amber is too light for white.
Paint Palette::on_status(PostStatus on) const {
    const auto rgb = [](Paint color) { return (color & 0xFF) << 16 | (color & 0xFF00) | (color >> 16 & 0xFF); };
    const std::uint32_t ground = rgb(status(on));
    const Paint light_ink = is_dark ? ink : surface;
    const Paint dark_ink = is_dark ? sunken : ink;
    return contrast(rgb(light_ink), ground) >= readable_contrast ? light_ink : dark_ink;
}

Paint Palette::key_date(KeyDateKind kind) const {
    switch (kind) {
        case KeyDateKind::PublicHoliday: return holiday_ink;
        case KeyDateKind::School: return school_ink;
        case KeyDateKind::Awareness: return leaf;
        case KeyDateKind::Own: return brand;
        case KeyDateKind::Observance:
        case KeyDateKind::Commercial:
        case KeyDateKind::Sport:
        case KeyDateKind::Culture:
        case KeyDateKind::Religious: return commerce_ink;
    }
    return commerce_ink;
}

// The share is small enough that every colour, black and white included, leaves a ground close to the surface.
Paint Palette::tint_ground(Color color) const { return is_forced ? sunken : paint(ground_rgb(color, is_dark)); }

// As much of the colour as can be read on its ground.
Paint Palette::tint_ink(Color color) const {
    if (is_forced) return ink;
    const std::uint32_t ground = ground_rgb(color, is_dark);
    const std::uint32_t end = is_dark ? 0xFFFFFF : 0x000000;
    float share = 1;
    while (share > 0 && contrast(mixed(color.rgb, end, share), ground) < readable_contrast) share -= 0.1f;
    return paint(mixed(color.rgb, end, std::max(share, 0.0f)));
}

Palette forced_palette(const SystemColors& colors) {
    const Paint ground = paint(colors.canvas);
    const Paint text = paint(colors.canvas_text);
    Palette forced{.is_dark = contrast(colors.canvas, 0xFFFFFF) > contrast(colors.canvas, 0x000000), .is_forced = true};
    for (Paint Palette::*one : {&Palette::paper, &Palette::surface, &Palette::sunken, &Palette::brand_soft,
                                &Palette::leaf_soft, &Palette::holiday, &Palette::school, &Palette::commerce})
        forced.*one = ground;
    for (Paint Palette::*one :
         {&Palette::line, &Palette::line_strong, &Palette::ink, &Palette::ink_2, &Palette::ink_3, &Palette::leaf,
          &Palette::holiday_ink, &Palette::school_ink, &Palette::commerce_ink, &Palette::idea, &Palette::draft,
          &Palette::review, &Palette::approved, &Palette::scheduled, &Palette::published, &Palette::hold})
        forced.*one = text;
    forced.brand = paint(colors.highlight);
    forced.on_brand = paint(colors.highlight_text);
    return forced;
}

const Palette& palette(bool is_dark) { return is_dark ? dark : light; }

}  // namespace marronnier
