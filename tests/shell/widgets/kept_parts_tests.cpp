// Parts of the page that are shown again as they were: nobody must be able to tell.
#include "core/base/random.hpp"
#include "shell/app/drawing_surface.hpp"
#include "tests/support/builders.hpp"
#include "tests/support/driven_app.hpp"

#include <catch2/catch_test_macros.hpp>

#include <tuple>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

using Corner = std::tuple<float, float, unsigned>;

Plan a_full_month() {
    Random random{7};
    PlanBuilder plan = a_plan();
    for (int i = 0; i < 60; ++i)
        plan.with(a_post("p" + std::to_string(i))
                      .on(december(1 + static_cast<unsigned>(random.below(31))))
                      .at(9 + i % 9, 0)
                      .titled("Publication " + std::to_string(i)));
    return plan;
}

// Every corner of the picture, from the lowest to the topmost, wherever the layers begin and end.
std::vector<Corner> corners(DrivenApp& person) {
    std::vector<Corner> all;
    for (Layer* layer : person.app.surface().picture().layers())
        for (const ImDrawIdx index : layer->list().IdxBuffer) {
            const ImDrawVert& vertex = layer->list().VtxBuffer[static_cast<int>(index)];
            all.emplace_back(vertex.pos.x, vertex.pos.y, vertex.col);
        }
    return all;
}

void do_something(DrivenApp& person, Random& random) {
    const auto nodes = person.platform.nodes;
    const AccessNode& node = nodes[random.below(nodes.size())];
    const float x = node.rect.x + node.rect.width / 2;
    const float y = node.rect.y + node.rect.height / 2;
    switch (random.below(8)) {
        case 0: return person.move(x, y);
        case 1: person.move(x, y); return person.app.wheel(0, 40), person.settle();
        case 2:
            if (node.role == Role::Button && !node.disabled) return person.click(node);
            return;
        case 3:
            if (node.role != Role::GridCell) return;
            person.press(x, y);
            return person.release();
        case 4: return person.app.node_focused(node.id), person.settle();
        case 5: return void(person.key(random.below(2) == 0 ? "ArrowRight" : "Escape"));
        case 6:
            if (person.platform.fields.empty()) return;
            person.app.field_changed(person.platform.fields.front().id, std::to_string(random.below(1000)));
            return person.settle();
        case 7:
            if (node.role != Role::Button || node.rect.height > 60) return;
            return person.drag(node, 300 + static_cast<float>(random.below(800)),
                               200 + static_cast<float>(random.below(600)));
    }
}

}  // namespace

TEST_CASE("What is shown again is what would be drawn anew", "[shell]") {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        CAPTURE(seed);
        Random random{seed};
        DrivenApp person{{a_full_month()}};
        for (int step = 0; step < 40; ++step) {
            CAPTURE(step);
            do_something(person, random);
            person.frame_after(16);
            const auto shown = corners(person);
            const auto told = person.platform.nodes;
            person.app.fonts_changed();  // Nothing is kept across that.
            person.settle();
            REQUIRE(corners(person) == shown);
            REQUIRE(person.platform.nodes == told);
        }
    }
}

TEST_CASE("A letter typed beside a full month draws one day at most", "[shell]") {
    DrivenApp person{{a_full_month()}};
    person.click(Role::Button, "09:00 Publication 0");
    person.move(5, 5);
    const std::uint32_t caption = person.field("Légende").id;
    person.app.field_focused(caption);
    person.settle();
    const auto layers = [&person] {
        const auto shown = person.app.surface().picture().layers();
        return std::vector<Layer*>{shown.begin(), shown.end()};
    };
    const auto before = layers();
    REQUIRE(before.size() > 20);
    // Whoever looked at a layer finds that again only where it was not drawn anew.
    const Canvas canvas{1400, 900, 1};
    for (Layer* layer : before) layer->set_sums(canvas, {});
    person.app.field_changed(caption, "Une bûche");
    person.settle();
    const auto after = layers();
    const auto drawn = std::count_if(after.begin(), after.end(), [&](Layer* layer) { return !layer->sums(canvas); });
    CHECK(after.size() == before.size());
    CHECK(drawn <= 3);  // What lies below the days, what lies above them, and the day of the post.
}
