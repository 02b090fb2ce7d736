#include "shell/widgets/zones.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

namespace {

constexpr ItemId below = 1, above = 2, menu = 3;
constexpr Rect wide{0, 0, 100, 100};
constexpr Rect corner{50, 50, 50, 50};

// A card that lies above a day; what the card met.
Press draw(Zones& zones) {
    zones.begin_frame();
    zones.zone(below, wide);
    const Press press = zones.zone(above, corner);
    zones.end_frame();
    return press;
}

void press_at(Zones& zones, float x, float y, double now_ms) {
    zones.move_to(x, y, false);
    zones.press_down(now_ms, false, false);
}

}  // namespace

TEST_CASE("The thing drawn last is the one under the pointer", "[shell]") {
    Zones zones;
    draw(zones);
    zones.move_to(60, 60, false);
    CHECK(zones.hot() == above);
    zones.move_to(10, 10, false);
    CHECK(zones.hot() == below);
    zones.move_to(200, 10, false);
    CHECK(zones.hot() == 0);
}

TEST_CASE("Only a move onto another thing asks for a frame", "[shell]") {
    Zones zones;
    draw(zones);
    CHECK(zones.move_to(10, 10, false));
    CHECK_FALSE(zones.move_to(20, 20, false));
    CHECK(zones.move_to(60, 60, false));
    CHECK(zones.leave());
    CHECK_FALSE(zones.leave());
}

TEST_CASE("A press and a release on one thing are a click, told once", "[shell]") {
    Zones zones;
    draw(zones);
    press_at(zones, 60, 60, 1000);
    const Press down = draw(zones);
    CHECK(down.pressed);
    CHECK(down.held);
    CHECK_FALSE(down.clicked);
    zones.release();
    CHECK(draw(zones).clicked);
    CHECK_FALSE(draw(zones).clicked);
}

TEST_CASE("A release elsewhere is no click", "[shell]") {
    Zones zones;
    draw(zones);
    press_at(zones, 60, 60, 1000);
    draw(zones);
    zones.move_to(10, 10, false);
    zones.release();
    CHECK_FALSE(draw(zones).clicked);
}

TEST_CASE("A press that became a drag does not click", "[shell]") {
    Zones zones;
    draw(zones);
    press_at(zones, 60, 60, 1000);
    zones.turn_into_drag();
    zones.release();
    CHECK_FALSE(draw(zones).clicked);
}

TEST_CASE("Two quick clicks on one spot are a double click, a third begins anew", "[shell]") {
    Zones zones;
    draw(zones);
    const auto click = [&zones](double now_ms, float x) {
        press_at(zones, x, 60, now_ms);
        const bool is_double = draw(zones).double_clicked;
        zones.release();
        draw(zones);
        return is_double;
    };
    CHECK_FALSE(click(1000, 60));
    CHECK(click(1200, 62));
    CHECK_FALSE(click(1400, 62));
    CHECK_FALSE(click(3000, 62));  // Too late.
    CHECK_FALSE(click(3100, 80));  // Too far.
}

TEST_CASE("Two quick clicks on two things are not a double click", "[shell]") {
    Zones zones;
    draw(zones);
    press_at(zones, 49, 49, 1000);
    zones.release();
    draw(zones);
    press_at(zones, 51, 51, 1100);
    CHECK_FALSE(draw(zones).double_clicked);
}

TEST_CASE("A finger hovers over nothing", "[shell]") {
    Zones zones;
    draw(zones);
    zones.move_to(60, 60, true);
    CHECK_FALSE(draw(zones).hovered);
    zones.press_down(1000, false, false);
    zones.release();
    CHECK(zones.hot() == 0);
    CHECK(draw(zones).clicked);
}

TEST_CASE("Below a modal layer nothing is met", "[shell]") {
    Zones zones;
    zones.begin_frame();
    zones.zone(below, wide);
    zones.begin_modal_layer();
    zones.zone(menu, corner);
    zones.end_frame();
    zones.move_to(10, 10, false);
    CHECK(zones.hot() == 0);
    zones.move_to(60, 60, false);
    CHECK(zones.hot() == menu);
}

TEST_CASE("Only what a scrolling panel shows can be met", "[shell]") {
    Zones zones;
    zones.begin_frame();
    zones.set_clip(Rect{0, 0, 100, 50});
    zones.zone(below, {0, 40, 100, 40});
    zones.zone(above, {0, 60, 100, 40});
    zones.set_clip(std::nullopt);
    zones.end_frame();
    zones.move_to(10, 45, false);
    CHECK(zones.hot() == below);
    zones.move_to(10, 70, false);
    CHECK(zones.hot() == 0);
}

TEST_CASE("What moves under a resting pointer is under it without a move", "[shell]") {
    Zones zones;
    zones.move_to(60, 60, false);
    draw(zones);
    CHECK(zones.hot() == above);
}

TEST_CASE("The keyboard clicks without a pointer, and without held keys", "[shell]") {
    Zones zones;
    draw(zones);
    zones.move_to(10, 10, false);
    zones.press_down(1000, true, true);
    zones.release();
    draw(zones);
    zones.activate(above);
    const Press press = draw(zones);
    CHECK(press.clicked);
    CHECK_FALSE(press.control);
    CHECK_FALSE(press.shift);
}

TEST_CASE("What is cancelled neither clicks nor goes on", "[shell]") {
    Zones zones;
    draw(zones);
    press_at(zones, 60, 60, 1000);
    zones.cancel();
    CHECK_FALSE(zones.release());
    const Press press = draw(zones);
    CHECK_FALSE(press.held);
    CHECK_FALSE(press.clicked);
}
