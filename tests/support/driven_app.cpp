#include "tests/support/driven_app.hpp"

#include "core/storage/plan_json.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

namespace marronnier::tests {

namespace {

constexpr int frames_max = 50;  // A picture that never comes to rest is a fault.

}  // namespace

DrivenApp::DrivenApp(std::initializer_list<Plan> plans, AppOptions options) : app(platform, options) {
    for (const Plan& kept : plans) REQUIRE(app.open_stored_plan(write_plan(kept)));
    app.begin();
    app.resize(1400, 900, 1);
    settle();
}

void DrivenApp::settle() {
    for (int frames = 0; app.wants_frame(); ++frames) {
        REQUIRE(frames < frames_max);
        frame_after(16);
    }
}

void DrivenApp::frame_after(double ms) {
    now_ms += ms;
    app.build_frame(now_ms);
}

const AccessNode& DrivenApp::node(Role role, std::string_view name) const {
    for (const bool exactly : {true, false})
        for (const AccessNode& candidate : platform.nodes)
            if (candidate.role == role && (exactly ? candidate.name == name : candidate.name.starts_with(name)))
                return candidate;
    FAIL("nothing is called " << name);
    return platform.nodes.front();
}

bool DrivenApp::shows(Role role, std::string_view name) const {
    return std::any_of(platform.nodes.begin(), platform.nodes.end(), [&](const AccessNode& candidate) {
        return candidate.role == role && candidate.name.starts_with(name);
    });
}

int DrivenApp::count(Role role) const {
    return static_cast<int>(std::count_if(platform.nodes.begin(), platform.nodes.end(),
                                          [role](const AccessNode& candidate) { return candidate.role == role; }));
}

const TextField& DrivenApp::field(std::string_view label) const {
    for (const TextField& candidate : platform.fields)
        if (candidate.label == label) return candidate;
    FAIL("no field is called " << label);
    return platform.fields.front();
}

void DrivenApp::send(PointerPhase phase, Modifiers modifiers) {
    app.pointer({.phase = phase, .x = x_, .y = y_, .modifiers = modifiers, .time_ms = now_ms});
}

void DrivenApp::move(float x, float y) {
    x_ = x;
    y_ = y;
    send(PointerPhase::Move);
    settle();
}

void DrivenApp::press(float x, float y, Modifiers modifiers) {
    move(x, y);
    send(PointerPhase::Down, modifiers);
    settle();
}

void DrivenApp::release() {
    send(PointerPhase::Up);
    settle();
}

void DrivenApp::click(const AccessNode& node, Modifiers modifiers) {
    now_ms += 1000;  // Two clicks are not one double click.
    press(node.rect.x + node.rect.width / 2, node.rect.y + node.rect.height / 2, modifiers);
    release();
}

void DrivenApp::drag(const AccessNode& from, float to_x, float to_y) {
    now_ms += 1000;
    press(from.rect.x + from.rect.width / 2, from.rect.y + from.rect.height / 2);
    const float from_x = x_, from_y = y_;
    for (int step = 1; step <= 4; ++step) {
        const float share = static_cast<float>(step) / 4;
        move(from_x + (to_x - from_x) * share, from_y + (to_y - from_y) * share);
    }
}

void DrivenApp::drag(const AccessNode& from, const AccessNode& to) {
    const Rect target = to.rect;  // The nodes move while frames are drawn.
    drag(from, target.x + target.width / 2, target.y + target.height / 2);
}

bool DrivenApp::key(std::string_view name, Modifiers modifiers) {
    const bool taken = app.key_down(name, modifiers);
    settle();
    return taken;
}

void DrivenApp::type(std::string_view label, std::string_view text) {
    const std::uint32_t id = field(label).id;
    app.field_focused(id);
    app.field_changed(id, text);
    settle();
    app.field_left(id);
    settle();
}

void DrivenApp::dispatch(std::string_view command) {
    REQUIRE(app.dispatch(command));
    settle();
}

Plan DrivenApp::plan(std::string_view id) const {
    Result<Plan> read = read_plan(app.export_plan(id));
    REQUIRE(read.has_value());
    return *std::move(read);
}

std::string DrivenApp::day_of_post(std::string_view post, std::string_view plan_id) const {
    const Plan shown = plan(plan_id);
    const Post* found = shown.posts.find(*PostId::parse(post));
    if (!found) return "gone";
    return found->day ? to_text(*found->day) : "undated";
}

}  // namespace marronnier::tests
