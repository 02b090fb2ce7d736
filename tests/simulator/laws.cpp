#include "tests/simulator/laws.hpp"

#include "core/merging/adopting.hpp"
#include "core/merging/forgetting.hpp"
#include "core/merging/join.hpp"
#include "tests/simulator/person.hpp"

#include <array>

namespace marronnier::simulator {

namespace {

// Some go on for years, and forget.
struct Course {
    std::size_t steps = 0;
    unsigned half_years = 0, publishing = 0, meeting = 0;  // Percent of the steps.
};
constexpr Course days_together{9, 0, 10, 30};
constexpr Course years_together{40, 6, 50, 50};

struct Device {
    Replica replica{};
    std::int64_t now_ms = 0;
};

using Devices = std::array<Device, 3>;

Devices devices_of(std::uint64_t seed) {
    Random random{seed};
    Devices devices;
    devices[0].replica.plan = first_plan(random);
    adopt(devices[0].replica, ReplicaId{1});
    for (Device& device : devices) device.replica = devices[0].replica;
    const Course course = random.chance(10) ? years_together : days_together;
    for (std::size_t step = 0; step < course.steps; ++step) {
        const std::size_t at = random.below(devices.size());
        Device& device = devices[at];
        // Clocks that are wrong, and stamps that are equal but for the device.
        device.now_ms += static_cast<std::int64_t>(random.below(4)) - 1;
        if (random.chance(course.half_years))
            for (Device& one : devices) one.now_ms += longest_absence_ms;
        if (random.chance(course.publishing)) prepare_to_publish(device.replica, {ReplicaId{at + 1}, device.now_ms});
        if (random.chance(course.meeting)) {
            const Replica& other = random.pick(devices).replica;
            if (Result<Replica> both = rejoin(device.replica, other, {ReplicaId{at + 1}, device.now_ms}))
                device.replica = *std::move(both);
            continue;
        }
        // Sometimes the same words on two devices.
        const std::string fresh = "t" + std::to_string(random.below(2 * course.steps));
        stamp_changes(device.replica, edited_by_person(device.replica.plan, fresh, random),
                      {ReplicaId{at + 1}, device.now_ms});
    }
    return devices;
}

// What one of them has forgotten and another one changed meanwhile is left behind by whoever meets the forgetful one first.
bool is_one_late(const Devices& devices) {
    for (const Device& one : devices)
        for (const Device& other : devices)
            if (was_away_too_long(one.replica, other.replica)) return true;
    return false;
}

}  // namespace

std::string broken_law(std::uint64_t seed) {
    const Devices devices = devices_of(seed);
    const Replica &a = devices[0].replica, &b = devices[1].replica, &c = devices[2].replica;
    const Result<Replica> ab = join(a, b), ba = join(b, a), bc = join(b, c);
    if (!ab || !ba || !bc) return "refused";
    if (*ab != *ba) return "not commutative";
    const Result<Replica> again = join(*ab, *ab), absorbed = join(*ab, a);
    if (!again || *again != *ab || !absorbed || *absorbed != *ab) return "not idempotent";
    const Result<Replica> left = join(*ab, c), right = join(a, *bc);
    if (!is_one_late(devices) && (!left || !right || *left != *right)) return "not associative";
    return {};
}

}  // namespace marronnier::simulator
