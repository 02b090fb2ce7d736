// replicas.hpp: devices that edit one plan and meet.
#pragma once

#include "core/merging/join.hpp"
#include "core/merging/stamping.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string_view>

namespace marronnier::tests {

inline Replica joined(const Replica& a, const Replica& b) {
    Result<Replica> both = join(a, b);
    REQUIRE(both.has_value());
    return *std::move(both);
}

struct Device {
    ReplicaId id{};
    Replica replica{};
    std::int64_t now_ms = 1000;

    Device(std::uint64_t number, Plan plan) : id{number}, replica{.plan = std::move(plan)} {}

    Editor editor() const { return {id, now_ms}; }

    template <class Change>
    void edit(Change change) {
        Plan plan = replica.plan;
        change(plan);
        stamp_changes(replica, std::move(plan), editor());
    }

    template <class Change>
    void change(std::string_view post_id, Change change_post) {
        edit([&](Plan& plan) {
            Post post = *plan.posts.find(*PostId::parse(post_id));
            change_post(post);
            plan.posts.put(std::move(post));
        });
    }

    void remove(std::string_view post_id) {
        edit([&](Plan& plan) { plan.posts.erase(*PostId::parse(post_id)); });
    }
};

inline void meet(Device& a, Device& b) {
    a.replica = joined(a.replica, b.replica);
    b.replica = joined(b.replica, a.replica);
}

inline Plan one_post_plan() {
    Plan plan{.id = *PlanId::parse("plan"), .client = {.name = "Café du Port"}};
    plan.posts.put({.id = *PostId::parse("p1"), .title = "Une idée"});
    return plan;
}

inline Campaign campaign(std::string_view id) {
    return {
        .id = *CampaignId::parse(id), .name = "Noël", .from = *parse_day("2026-12-01"), .to = *parse_day("2026-12-24")};
}

}  // namespace marronnier::tests
