// driven_app.hpp: the whole program without a browser: a person who clicks, drags and types, and who finds things by the names
// that assistive technology reads.
#pragma once

#include "core/model/plan.hpp"
#include "shell/app/app.hpp"
#include "shell/platform/fake/fake_platform.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace marronnier::tests {

class DrivenApp {
public:
    // The plans were kept before; it is 2 December 2026 (FakePlatform), on a page of 1400 by 900.
    explicit DrivenApp(std::initializer_list<Plan> plans, AppOptions options = {});
    DrivenApp() : DrivenApp(std::initializer_list<Plan>{}) {}

    FakePlatform platform{};
    App app;
    double now_ms = 1000;

    // Draws until nothing is wanted any more.
    void settle();
    void frame_after(double ms);

    // The first node with this role and name, or one whose name begins so; the test fails without one.
    const AccessNode& node(Role role, std::string_view name) const;
    bool shows(Role role, std::string_view name) const;
    int count(Role role) const;
    const AccessNode& day(std::string_view name) const { return node(Role::GridCell, name); }
    const TextField& field(std::string_view label) const;

    void move(float x, float y);
    void press(float x, float y, Modifiers modifiers = {});
    void release();
    void click(const AccessNode& node, Modifiers modifiers = {});
    void click(Role role, std::string_view name, Modifiers modifiers = {}) { click(node(role, name), modifiers); }

    // Presses in the middle of the one and moves over to the other, without letting go.
    void drag(const AccessNode& from, float to_x, float to_y);
    void drag(const AccessNode& from, const AccessNode& to);

    bool key(std::string_view name, Modifiers modifiers = {});
    void type(std::string_view label, std::string_view text);

    void dispatch(std::string_view command);
    Plan plan(std::string_view id = "") const;  // As the file would be; empty: the one shown.
    std::string day_of_post(std::string_view post, std::string_view plan_id = "") const;

    // Answers the store that waits, as a browser would.
    void keep() { app.stored(platform.last_sequence), settle(); }

private:
    float x_ = 0, y_ = 0;
    void send(PointerPhase phase, Modifiers modifiers = {});
};

}  // namespace marronnier::tests
