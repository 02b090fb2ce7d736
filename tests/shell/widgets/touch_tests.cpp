#include "shell/widgets/touch.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

namespace {

constexpr ItemId thing = 7;

// A page with one thing on it, and a clock.
struct Page {
    Zones zones{};
    Touch touch{};
    double now_ms = 1000;
    Press met{};

    Page() { frame(0); }

    void frame(double passed_ms) {
        now_ms += passed_ms;
        touch.begin_frame(zones, now_ms, false);
        zones.begin_frame();
        met = zones.zone(thing, {0, 0, 100, 100});
        zones.end_frame();
    }
    void down(float x, float y) { touch.down(zones, x, y, now_ms); }
    void move(float x, float y, double passed_ms = 16) { touch.move(zones, x, y, now_ms += passed_ms); }
    void up() { touch.up(zones, now_ms); }
};

}  // namespace

TEST_CASE("A tap presses and clicks, in one frame", "[shell]") {
    Page page;
    page.down(50, 50);
    page.frame(50);
    CHECK_FALSE(page.met.pressed);
    page.move(54, 47);
    page.up();
    page.frame(16);
    CHECK(page.met.pressed);
    CHECK(page.met.clicked);
    CHECK_FALSE(page.zones.pointer().down);
    page.frame(16);
    CHECK_FALSE(page.met.clicked);
}

TEST_CASE("A finger that moves scrolls what lies under it and clicks nothing", "[shell]") {
    Page page;
    page.down(50, 80);
    page.move(50, 60);
    page.move(48, 40);
    const Scroll scroll = page.touch.take_scroll();
    CHECK(scroll.distance == 40);
    CHECK(scroll.x == 48);
    CHECK(page.touch.take_scroll().distance == 0);
    page.move(48, 40, 100);  // Resting before it is lifted.
    page.now_ms += 100;
    page.up();
    page.frame(16);
    CHECK_FALSE(page.met.clicked);
    CHECK_FALSE(page.touch.next_ms());
    CHECK(page.touch.take_scroll().distance == 0);
}

TEST_CASE("What is flung rolls on, slower and slower, until a finger holds it", "[shell]") {
    Page page;
    page.down(50, 90);
    page.move(50, 70);
    page.move(50, 50);
    page.move(50, 30);
    (void)page.touch.take_scroll();
    page.up();
    REQUIRE(page.touch.rolls());
    page.frame(16);
    const float first = page.touch.take_scroll().distance;
    page.frame(16);
    const float second = page.touch.take_scroll().distance;
    CHECK(first > second);
    CHECK(second > 0);
    SECTION("and comes to rest by itself") {
        for (int i = 0; i < 200; ++i) page.frame(16);
        CHECK_FALSE(page.touch.rolls());
    }
    SECTION("or under the finger, which presses nothing") {
        page.down(50, 50);
        page.up();
        page.frame(16);
        CHECK_FALSE(page.met.clicked);
        CHECK(page.touch.take_scroll().distance == 0);
    }
}

TEST_CASE("To the side it is a swipe, when it is long enough", "[shell]") {
    Page page;
    page.down(90, 50);
    page.move(70, 52);
    page.move(20, 55);
    page.up();
    CHECK(page.touch.take_swipe() == 1);
    CHECK(page.touch.take_swipe() == 0);
    page.down(10, 50);
    page.move(90, 40);
    page.up();
    CHECK(page.touch.take_swipe() == -1);
    page.down(10, 50);
    page.move(40, 50);
    page.up();
    CHECK(page.touch.take_swipe() == 0);
    CHECK(page.touch.take_scroll().distance == 0);
}

TEST_CASE("A finger that rests lifts what it rests on", "[shell]") {
    Page page;
    page.down(50, 50);
    REQUIRE(page.touch.next_ms());
    CHECK(*page.touch.next_ms() == 1400);
    page.frame(399);
    CHECK_FALSE(page.met.pressed);
    page.frame(1);
    CHECK(page.met.pressed);
    CHECK(page.zones.pointer().down);
    SECTION("and carries it") {
        page.zones.turn_into_drag();
        page.move(300, 200);
        CHECK(page.zones.pointer().x == 300);
        CHECK(page.touch.take_scroll().distance == 0);
        page.up();
        CHECK_FALSE(page.zones.pointer().down);
    }
    SECTION("and where nothing can be lifted, lifting the finger clicks nothing") {
        page.touch.nothing_lifted(page.zones);
        page.up();
        page.frame(16);
        CHECK_FALSE(page.met.clicked);
    }
}

TEST_CASE("A second finger, or the browser, takes everything back", "[shell]") {
    Page page;
    page.down(50, 50);
    page.touch.cancel(page.zones);
    page.move(50, 20);
    page.up();
    page.frame(500);
    CHECK_FALSE(page.met.clicked);
    CHECK_FALSE(page.met.pressed);
    CHECK(page.touch.take_scroll().distance == 0);
}
