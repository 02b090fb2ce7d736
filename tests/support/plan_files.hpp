// plan_files.hpp: the text of a plan file around the members that a test is about, and what becomes of it.
#pragma once

#include "core/storage/plan_json.hpp"
#include "tests/support/errors.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>
#include <string_view>

namespace marronnier::tests {

// A plan file with these members besides the ones that every plan has.
inline std::string plan_with(const std::string& members) {
    return R"({"format":"marronnier","version":1,"id":"a","client":{"name":"A"})" +
           (members.empty() ? "" : ',' + members) + '}';
}

inline std::string client_with(const std::string& members) {
    return R"({"format":"marronnier","version":1,"id":"a","client":{"name":"A",)" + members + "}}";
}

inline std::string posts(const std::string& records) { return plan_with("\"posts\":[" + records + ']'); }

inline Plan plan_of(std::string_view text) {
    const auto plan = read_plan(text);
    if (!plan) FAIL_CHECK(plan.error().where << ' ' << plan.error().detail);
    return plan ? *plan : Plan{};
}

inline Error refusal_of(std::string_view text) {
    CAPTURE(text.substr(0, 200));
    const auto plan = read_plan(text);
    REQUIRE_FALSE(plan.has_value());
    return plan.error();
}

struct Refused {
    std::string text;
    Error error;
};

template <std::size_t N>
void check_refusals(const Refused (&cases)[N]) {
    for (const Refused& c : cases) CHECK(refusal_of(c.text) == c.error);
}

inline std::string repeated(std::size_t count, std::string_view text) {
    std::string list;
    list.reserve(count * (text.size() + 1));
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0) list += ',';
        list += text;
    }
    return list;
}

}  // namespace marronnier::tests
