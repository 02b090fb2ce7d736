#include "shell/picture/damage.hpp"
#include "shell/picture/patch.hpp"

#include "imgui_internal.h"
#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace marronnier;

namespace {

constexpr ImU32 red = IM_COL32(255, 0, 0, 255);
constexpr ImU32 blue = IM_COL32(0, 0, 255, 255);

// A page of 640 x 480 device pixels with whatever a test draws on it.
struct Page {
    ImDrawListSharedData shared;
    Layer layer{shared};
    Damage damage;
    Canvas canvas{640, 480, 1};
    std::uint32_t background = 0xffffff;
    std::vector<TextureChange> changes;

    Page() { clear(); }
    void clear() { layer.begin(ImTextureRef(ImTextureID{1}), {0, 0, 640, 480}); }
    ImDrawList& list() { return layer.list(); }
    void box(float left, float top, float right, float bottom, ImU32 color = red) {
        list().AddRectFilled({left, top}, {right, bottom}, color);
    }
    std::vector<PixelRect> paint() {
        Layer* const layers[] = {&layer};
        auto rects = damage.since_last(layers, canvas, background, changes);
        clear();
        return rects;
    }
};

const std::vector<PixelRect> nothing;
const std::vector<PixelRect> everything{{0, 0, 640, 480}};

bool covers(const std::vector<PixelRect>& rects, PixelRect wanted) {
    return std::any_of(rects.begin(), rects.end(),
                       [&](const PixelRect& rect) { return intersection(rect, wanted) == wanted; });
}

}  // namespace

TEST_CASE("The first picture is painted whole, the same one again not at all", "[picture]") {
    Page page;
    page.box(10, 10, 20, 20);
    CHECK(page.paint() == everything);
    page.box(10, 10, 20, 20);
    CHECK(page.paint() == nothing);
    page.damage.forget();
    page.box(10, 10, 20, 20);
    CHECK(page.paint() == everything);
}

TEST_CASE("A box that moves is painted where it was and where it is", "[picture]") {
    Page page;
    page.box(40, 40, 50, 50);
    page.paint();
    page.box(400, 300, 410, 310);
    const auto rects = page.paint();
    REQUIRE(rects.size() == 2);
    CHECK(covers(rects, {40, 40, 50, 50}));
    CHECK(covers(rects, {400, 300, 410, 310}));
    CHECK(intersection(rects[0], rects[1]).empty());
}

TEST_CASE("Colour, order, clipping and texture count as differences; what is drawn elsewhere does not", "[picture]") {
    Page page;
    const auto draw = [&] {
        page.box(100, 100, 110, 110);
        page.box(105, 105, 115, 115, blue);
    };
    draw();
    page.paint();

    SECTION("colour") {
        page.box(100, 100, 110, 110, blue);
        page.box(105, 105, 115, 115, blue);
        CHECK(page.paint().size() == 1);
    }
    SECTION("order") {
        page.box(105, 105, 115, 115, blue);
        page.box(100, 100, 110, 110);
        CHECK(page.paint().size() == 1);
    }
    SECTION("clipping") {
        page.list().PushClipRect({0, 0}, {107, 107});
        draw();
        page.list().PopClipRect();
        CHECK(page.paint().size() == 1);
    }
    SECTION("texture") {
        page.list().PushTexture(ImTextureRef(ImTextureID{2}));
        draw();
        page.list().PopTexture();
        CHECK(page.paint().size() == 1);
    }
    SECTION("a box before it, far away") {
        page.box(500, 400, 510, 410);
        draw();
        const auto rects = page.paint();
        REQUIRE(rects.size() == 1);
        CHECK(intersection(rects[0], {100, 100, 115, 115}).empty());
    }
    SECTION("nothing of it is on the page") {
        draw();
        page.box(-50, -50, -10, -10);
        CHECK(page.paint() == nothing);
    }
}

TEST_CASE("Another background, density or size repaints everything", "[picture]") {
    Page page;
    page.paint();
    page.background = 0;
    CHECK(page.paint() == everything);
    page.canvas.density = 2;
    CHECK(page.paint() == everything);
    page.canvas = {300, 200, 2};
    CHECK(page.paint() == std::vector<PixelRect>{{0, 0, 300, 200}});
}

TEST_CASE("Who shows a part of a texture that was painted anew is painted again", "[picture]") {
    Page page;
    const auto draw = [&] {
        page.list().PrimReserve(6, 4);
        page.list().PrimRectUV({40, 40}, {50, 50}, {0.1f, 0.1f}, {0.2f, 0.2f}, red);
        page.list().PrimReserve(6, 4);
        page.list().PrimRectUV({400, 40}, {410, 50}, {0.5f, 0.5f}, {0.6f, 0.6f}, red);
    };
    draw();
    page.paint();
    draw();
    page.changes = {{ImTextureID{1}, {0.55f, 0.55f}, {0.7f, 0.7f}}};
    const auto rects = page.paint();
    REQUIRE(rects.size() == 1);
    CHECK(covers(rects, {400, 40, 410, 50}));
    // Another texture's change is nobody's concern.
    page.changes = {{ImTextureID{2}, {0, 0}, {1, 1}}};
    draw();
    CHECK(page.paint() == nothing);
}

TEST_CASE("Changes everywhere are one rectangle, and rectangles never overlap", "[picture]") {
    Page page;
    page.paint();
    for (int i = 0; i < 12; ++i)
        page.box(static_cast<float>(i * 53), static_cast<float>(i * 37 % 400), static_cast<float>(i * 53 + 30),
                 static_cast<float>(i * 37 % 400 + 30));
    const auto rects = page.paint();
    for (std::size_t i = 0; i < rects.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) CHECK(intersection(rects[i], rects[j]).empty());
    page.box(0, 0, 640, 480, blue);
    CHECK(page.paint() == everything);
}

TEST_CASE("A patch holds what touches its rectangles, cut to them", "[picture]") {
    Page page;
    page.box(0, 0, 640, 480);
    page.box(100, 100, 120, 120, blue);
    page.box(600, 400, 620, 420, blue);
    const std::vector<PixelRect> rects{{96, 96, 128, 128}};
    Patch patch;
    Layer* const layers[] = {&page.layer};
    patch.collect(layers, 1, rects);
    CHECK(patch.vertices().size() == 8);
    CHECK(patch.indices().size() == 12);
    REQUIRE(patch.parts().size() == 1);
    CHECK(patch.parts()[0].clip == rects[0]);
    CHECK(patch.parts()[0].index_count == 12);
    // Both triangles of the blue box, by the corners they had.
    const ImDrawVert& corner = patch.vertices()[patch.indices()[11]];
    CHECK((corner.pos.x == 100 && corner.pos.y == 120));
}

TEST_CASE("A layer kept is not looked at again, and counts where it lies", "[picture]") {
    Page page;
    Layer below{page.shared};
    Layer above{page.shared};
    for (Layer* layer : {&below, &above}) layer->begin(ImTextureRef(ImTextureID{1}), {0, 0, 640, 480});
    below.list().AddRectFilled({100, 100}, {110, 110}, red);
    above.list().AddRectFilled({105, 105}, {115, 115}, blue);
    std::vector<Layer*> layers{&below, &page.layer, &above};
    const auto paint = [&] { return page.damage.since_last(layers, page.canvas, page.background, page.changes); };
    paint();

    SECTION("the same layers") { CHECK(paint() == nothing); }
    SECTION("a layer between them drawn anew, elsewhere") {
        page.box(500, 400, 510, 410);
        page.layer.begin(ImTextureRef(ImTextureID{1}), {0, 0, 640, 480});
        page.box(300, 300, 310, 310);
        const auto rects = paint();
        REQUIRE(rects.size() == 1);
        CHECK(covers(rects, {300, 300, 310, 310}));
        CHECK(intersection(rects[0], {100, 100, 115, 115}).empty());
    }
    SECTION("the other order") {
        layers = {&above, &page.layer, &below};
        CHECK(paint().size() == 1);
    }
    SECTION("one of them is not shown") {
        layers.pop_back();
        CHECK(paint().size() == 1);
    }
    SECTION("one of them is drawn anew, as it was") {
        below.begin(ImTextureRef(ImTextureID{1}), {0, 0, 640, 480});
        below.list().AddRectFilled({100, 100}, {110, 110}, red);
        CHECK(paint() == nothing);
    }
    SECTION("other canvas") {
        page.canvas.width = 600;
        CHECK(paint() == std::vector<PixelRect>{{0, 0, 600, 480}});
        CHECK(paint() == nothing);
    }
}

TEST_CASE("A picture painted whole holds all layers in one mesh", "[picture]") {
    Page page;
    Layer above{page.shared};
    above.begin(ImTextureRef(ImTextureID{1}), {0, 0, 640, 480});
    page.box(0, 0, 640, 480);
    above.list().AddRectFilled({100, 100}, {120, 120}, blue);
    Layer* const layers[] = {&page.layer, &above};
    Patch patch;
    patch.take_all(layers, 1);
    REQUIRE(patch.vertices().size() == 8);
    REQUIRE(patch.indices().size() == 12);
    CHECK(patch.vertices()[patch.indices()[11]].col == blue);
    REQUIRE(patch.parts().size() == 1);  // Nothing but the layer tells them apart.
    CHECK(patch.parts()[0].index_count == 12);
}
