// migrations.hpp: plan files of older versions become files of the newest one before anything is read from them.
#pragma once

#include "core/base/result.hpp"
#include "core/storage/json_reader.hpp"

#include <span>

namespace marronnier {

// Turns a file of version `from` into one of the next version. The file may be damaged: a migration refuses what it does
// not understand, with its place.
struct Migration {
    int from = 0;
    Verdict (*run)(Json& plan) = nullptr;
};

// Refuses what is not a plan, and versions this program does not know; otherwise the plan is of the newest version.
Verdict migrate_to_newest(Json& plan);

// The same with other steps, oldest first, for tests: no released version needs one yet.
Verdict migrate(Json& plan, std::span<const Migration> steps);

}  // namespace marronnier
