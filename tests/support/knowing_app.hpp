// knowing_app.hpp: the program once the rules of the networks have come.
#pragma once

#include "tests/support/driven_app.hpp"
#include "tests/support/files.hpp"
#include "tools/cli/unicode_tables.hpp"

#include <catch2/catch_test_macros.hpp>

namespace marronnier::tests {

struct KnowingApp : DrivenApp {
    explicit KnowingApp(Plan plan) : DrivenApp({std::move(plan)}, {.unicode = utf8proc_tables()}) {
        REQUIRE(app.set_network_rules(text_of(in_repository("assets/networks/networks.json"))));
        rest();
    }

    // Nothing happens for a while.
    void rest() {
        settle();
        frame_after(200);
        while (app.next_frame_in_ms() == 0) frame_after(0);
        settle();
    }
};

}  // namespace marronnier::tests
