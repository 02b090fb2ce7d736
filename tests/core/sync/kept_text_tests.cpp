// What a device keeps of its meetings survives a restart, and damage is noticed.
#include "core/sync/kept_text.hpp"
#include "tests/support/replicas.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marronnier;
using namespace marronnier::tests;

namespace {

KeptSync some_kept() {
    Device device{7, one_post_plan()};
    device.change("p1", [](Post& post) { post.title = "Une autre"; });
    return {.replica = device.id,
            .heads = {{{device.id, 3, "0123456789ab"}, 0, 1}, {{device.id, 4, "ba9876543210"}, 1, 1}},
            .published = 1,
            .merged = {{ReplicaId{9}, 12}, {ReplicaId{10}, 1}},
            .is_adopted = true,
            .state = device.replica};
}

std::string replaced(std::string text, std::string_view old, std::string_view with) {
    const std::size_t at = text.find(old);
    REQUIRE(at != std::string::npos);
    return text.replace(at, old.size(), with);
}

}  // namespace

TEST_CASE("What is kept is read back as it was", "[kept][sync]") {
    for (const KeptSync& kept : {some_kept(), KeptSync{.replica = ReplicaId{1}, .state = {.plan = one_post_plan()}}}) {
        const Result<KeptSync> read = read_kept(write_kept(kept));
        REQUIRE(read.has_value());
        CHECK(*read == kept);
    }
}

TEST_CASE("A text that is not what was kept is refused", "[kept][sync]") {
    const std::string text = write_kept(some_kept());
    CHECK_FALSE(read_kept(""));
    CHECK_FALSE(read_kept("marronnier-sync 1\n\n"));
    CHECK_FALSE(read_kept(replaced(text, "sync 1", "sync 2")));
    CHECK_FALSE(read_kept(replaced(text, "device", "devise")));
    CHECK_FALSE(read_kept(replaced(text, "device 0000000000000007", "device 0000000000000000")));
    CHECK_FALSE(read_kept(replaced(text, "adopted 1", "adopted -1")));
    CHECK_FALSE(read_kept(replaced(text, "adopted 1", "adopted 1x")));
    CHECK_FALSE(read_kept(replaced(text, "0000000004.", "0000000002.")));
    CHECK_FALSE(read_kept(replaced(text, "merged 000000000000000a", "merged 0000000000000009")));
    CHECK_FALSE(read_kept(text.substr(0, text.size() - 3)));
}
