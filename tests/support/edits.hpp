// edits.hpp: what an edit makes of a plan, when the test knows whether it is accepted.
#pragma once

#include "core/editing/apply_edit.hpp"
#include "tests/support/errors.hpp"

#include <catch2/catch_test_macros.hpp>

namespace marronnier::tests {

inline Plan done(const Plan& plan, const Edit& edit) {
    const Result<Plan> next = apply_edit(plan, edit);
    REQUIRE(next.has_value());
    return *next;
}

// A refusal changes nothing.
inline Error refused(const Plan& plan, const Edit& edit) {
    const Plan before = plan;
    const Result<Plan> next = apply_edit(plan, edit);
    REQUIRE_FALSE(next.has_value());
    CHECK(plan == before);
    return next.error();
}

}  // namespace marronnier::tests
