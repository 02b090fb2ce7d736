// sync_bench.hpp: the sync machine of one device, before a store that does as it is told.
#pragma once

#include "core/storage/replica_json.hpp"
#include "core/sync/machine.hpp"
#include "tests/simulator/store.hpp"
#include "tests/simulator/told.hpp"
#include "tests/support/replicas.hpp"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace marronnier::tests {

inline constexpr std::int64_t rest_ms = 2'000;
inline constexpr std::int64_t poll_ms = 60'000;

// One device before a store that does as it is told.
struct SyncBench {
    SyncMachine machine;
    std::map<HeadName, std::string> files{};
    std::string packed{};
    std::vector<std::string> asked{};  // "list", "get", …
    std::int64_t now_ms = 1'000'000;
    // The answer to the next request of this kind, instead of what the store would say.
    std::optional<std::pair<std::string, Answer>> instead{};
    bool happens_all_the_same = false;  // What `instead` answers hides that it was done.

    explicit SyncBench(std::uint64_t device = 7, Plan plan = one_post_plan(), bool is_adopted = true)
        : machine({.replica = {device}, .is_adopted = is_adopted, .state = {.plan = std::move(plan)}},
                  ReplicaId{device + 1000}, 1) {}

    void change_title(std::string_view title) {
        Plan plan = machine.replica().plan;
        Post post = *plan.posts.find(*PostId::parse("p1"));
        post.title = title;
        plan.posts.put(std::move(post));
        machine.edited(std::move(plan), now_ms);
    }

    // Until nothing is to be done now.
    void run() {
        for (int i = 0; i < 100; ++i) {
            const auto effect = machine.next(now_ms);
            if (!effect) return;
            machine.answered(answer(*effect), now_ms);
        }
        FAIL("it never rests");
    }

    void run_after(std::int64_t ms) {
        now_ms += ms;
        run();
    }

    Answer answer(const Effect& effect) {
        asked.push_back(simulator::kind_of(effect));
        const bool is_special = instead && instead->first == asked.back();
        if (is_special && !happens_all_the_same) return std::exchange(instead, std::nullopt)->second;
        Answer answer = told(effect);
        if (is_special) return std::exchange(instead, std::nullopt)->second;
        return answer;
    }

    Answer told(const Effect& effect) {
        if (std::holds_alternative<ListHeads>(effect)) {
            Listing listing;
            for (const auto& [name, bytes] : files) listing.names.push_back(name);
            return listing;
        }
        if (const auto* get = std::get_if<GetHead>(&effect)) return content(get->name);
        if (const auto* pack = std::get_if<PackHead>(&effect)) {
            packed = pack->text;
            return Packed{simulator::check_of(packed)};
        }
        if (const auto* put = std::get_if<PutHead>(&effect)) files[put->name] = packed;
        if (const auto* verify = std::get_if<VerifyHead>(&effect))
            return std::holds_alternative<Content>(content(verify->name)) ? Answer{Done{}} : Answer{Damaged{}};
        if (const auto* removal = std::get_if<DeleteHead>(&effect)) files.erase(removal->name);
        return Done{};
    }

    Answer content(const HeadName& name) const {
        const auto found = files.find(name);
        if (found == files.end()) return Missing{};
        return simulator::check_of(found->second) == name.check ? Answer{Content{found->second}} : Answer{Damaged{}};
    }

    std::size_t count(std::string_view kind) const {
        return static_cast<std::size_t>(std::count(asked.begin(), asked.end(), kind));
    }

    std::string title() const { return machine.replica().plan.posts.find(*PostId::parse("p1"))->title; }
    Stop stop() const { return machine.status().stop; }
    bool is_synced() const { return machine.status().is_synced; }
};

// Publishes as another device would.
inline HeadName publish(SyncBench& bench, Device& other, std::uint64_t sequence) {
    const std::string text = write_replica(other.replica);
    const HeadName name{other.id, sequence, simulator::check_of(text)};
    bench.files[name] = text;
    return name;
}

inline Plan many_posts_plan(int count) {
    Plan plan = one_post_plan();
    for (int i = 2; i <= count; ++i) plan.posts.put({.id = *PostId::parse("p" + std::to_string(i)), .title = "x"});
    return plan;
}

}  // namespace marronnier::tests
