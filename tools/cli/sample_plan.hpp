// sample_plan.hpp: a made-up plan of any size, for benchmarks and load tests. It is shaped like a real one: evenings and
// noons, fewer weekends, one to three networks, a caption of a few sentences, old posts published and far ones ideas.
#pragma once

#include "core/model/plan.hpp"

#include <cstddef>
#include <cstdint>

namespace marronnier {

struct SampleRequest {
    std::size_t posts = 100;
    Day from{};
    Day to{};  // Not before `from`.
    std::uint64_t seed = 1;
};

// The same plan for the same request, on every platform.
Plan sample_plan(const SampleRequest& request);

}  // namespace marronnier
