#include "shell/theme/palette.hpp"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <initializer_list>
#include <string>

using namespace marronnier;

namespace {

// WCAG 2.2, "relative luminance" and "contrast ratio".
double luminance(Paint color) {
    const auto channel = [color](int shift) {
        const double value = static_cast<double>(color >> shift & 0xFF) / 255;
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(0) + 0.7152 * channel(8) + 0.0722 * channel(16);
}

double contrast(Paint one, Paint other) {
    const double a = luminance(one) + 0.05;
    const double b = luminance(other) + 0.05;
    return a > b ? a / b : b / a;
}

struct Named {
    const char* name;
    Paint Palette::*color;
};

constexpr Named grounds[] = {{"paper", &Palette::paper}, {"surface", &Palette::surface}, {"sunken", &Palette::sunken}};
constexpr Named inks[] = {{"ink", &Palette::ink}, {"ink_2", &Palette::ink_2}, {"ink_3", &Palette::ink_3}};

}  // namespace

TEST_CASE("The contrast of black on white is 21 to 1", "[shell]") {
    CHECK(std::abs(contrast(paint(0x000000), paint(0xFFFFFF)) - 21) < 0.001);
    CHECK(std::abs(contrast(paint(0x777777), paint(0xFFFFFF)) - 4.478) < 0.001);
}

TEST_CASE("Every ink can be read on every ground of both themes", "[shell]") {
    for (const bool dark : {false, true})
        for (const Named& ground : grounds)
            for (const Named& ink : inks) {
                CAPTURE(dark, ground.name, ink.name);
                CHECK(contrast(palette(dark).*ink.color, palette(dark).*ground.color) >= 4.5);
            }
}

TEST_CASE("Coloured texts can be read on the grounds they stand on", "[shell]") {
    for (const bool dark : {false, true}) {
        CAPTURE(dark);
        const Palette& p = palette(dark);
        CHECK(contrast(p.on_brand, p.brand) >= 4.5);
        CHECK(contrast(p.holiday_ink, p.holiday) >= 4.5);
        CHECK(contrast(p.commerce_ink, p.commerce) >= 4.5);
        CHECK(contrast(p.leaf, p.leaf_soft) >= 4.5);
        CHECK(contrast(p.leaf, p.surface) >= 4.5);
        CHECK(contrast(p.hold, p.surface) >= 4.5);
        CHECK(contrast(p.surface, p.ink) >= 4.5);  // Toasts and tips.
        CHECK(contrast(p.ink, p.brand_soft) >= 4.5);
        CHECK(contrast(p.ink, p.holiday) >= 4.5);
    }
}

TEST_CASE("The names of key dates can be read on every ground of a day", "[shell]") {
    for (const bool dark : {false, true})
        for (std::size_t i = 0; i < count_of<KeyDateKind>(); ++i) {
            const auto kind = static_cast<KeyDateKind>(i);
            CAPTURE(dark, name_of(kind));
            const Palette& p = palette(dark);
            // Weekdays, weekends, days of other months, holidays, and a day that a card is held over.
            for (const Paint ground : {p.surface, p.paper, p.sunken, p.holiday, p.brand_soft})
                CHECK(contrast(p.key_date(kind), ground) >= 4.5);
        }
}

TEST_CASE("Words stay readable while the mouse is over what they stand on", "[shell]") {
    for (const bool dark : {false, true}) {
        CAPTURE(dark);
        const Palette& p = palette(dark);
        CHECK(contrast(p.ink, p.line) >= 4.5);    // A button held down.
        CHECK(contrast(p.ink_2, p.line) >= 4.5);  // A step of the status.
        CHECK(contrast(p.leaf, p.line) >= 4.5);
        CHECK(contrast(p.ink_2, p.brand_soft) >= 4.5);  // A day that a card is held over.
    }
}

TEST_CASE("The brand's colour can be told from its grounds", "[shell]") {
    for (const bool dark : {false, true})
        for (const Named& ground : grounds) CHECK(contrast(palette(dark).brand, palette(dark).*ground.color) >= 3);
}

TEST_CASE("The mark of a status can be seen on every ground, and a word on its colour read", "[shell]") {
    for (const bool dark : {false, true})
        for (std::size_t i = 0; i < count_of<PostStatus>(); ++i) {
            const auto status = static_cast<PostStatus>(i);
            const Palette& p = palette(dark);
            CAPTURE(dark, name_of(status));
            for (const Named& ground : grounds) CHECK(contrast(p.status(status), p.*ground.color) >= 3);
            CHECK(contrast(p.on_status(status), p.status(status)) >= 4.5);
        }
}

TEST_CASE("A word can be read on every colour that a person may choose", "[shell]") {
    for (const bool dark : {false, true})
        for (std::uint32_t red = 0; red < 256; red += 51)
            for (std::uint32_t green = 0; green < 256; green += 51)
                for (std::uint32_t blue = 0; blue < 256; blue += 51) {
                    const Color color{red << 16 | green << 8 | blue};
                    CAPTURE(dark, red, green, blue);
                    const Palette& p = palette(dark);
                    CHECK(contrast(p.tint_ink(color), p.tint_ground(color)) >= 4.5);
                }
}

TEST_CASE("A colour keeps its red, green and blue", "[shell]") {
    CHECK(paint(0x123456) == 0xFF563412);
    CHECK(paint(0x123456, 0) == 0x00563412);
    CHECK(faded(paint(0x123456), 0.5f) == 0x80563412);
}

TEST_CASE("Where colours are forced, only they are used, and everything can be told from its ground", "[shell]") {
    for (const SystemColors colors :
         {SystemColors{0x000000, 0xFFFFFF, 0xD6B4FD, 0x2B2B2B}, SystemColors{0xFFFFFF, 0x000000, 0x00009F, 0xFFFFFF}}) {
        const Palette p = forced_palette(colors);
        CAPTURE(colors.canvas);
        CHECK(p.is_dark == (colors.canvas == 0));
        for (const Named& ground : grounds) {
            CHECK(p.*ground.color == paint(colors.canvas));
            for (const Named& ink : inks) CHECK(contrast(p.*ink.color, p.*ground.color) >= 7);
        }
        for (std::size_t i = 0; i < count_of<PostStatus>(); ++i) {
            const auto status = static_cast<PostStatus>(i);
            CHECK(contrast(p.status(status), p.surface) >= 7);
            CHECK(contrast(p.on_status(status), p.status(status)) >= 7);
        }
        const Color orange{0xB4532A};
        CHECK(contrast(p.tint_ink(orange), p.tint_ground(orange)) >= 7);
        CHECK(contrast(p.on_brand, p.brand) >= 4.5);
    }
}
