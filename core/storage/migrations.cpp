#include "core/storage/migrations.hpp"

#include "core/storage/json_path.hpp"
#include "core/storage/plan_json.hpp"

#include <string>

namespace marronnier {

namespace {

// Oldest first. A released step is never edited; write the next one and add a golden file.
constexpr std::span<const Migration> released_steps{};

static_assert(newest_plan_version == 1 + static_cast<int>(released_steps.size()));

Error not_a_plan(std::string_view where, std::string detail = {}) {
    return Error{ErrorCode::NotAPlan, std::string{where}, std::move(detail)};
}

Error newer_version(std::string found) { return Error{ErrorCode::NewerVersion, "version", std::move(found)}; }

}  // namespace

Verdict migrate_to_newest(Json& plan) { return migrate(plan, released_steps); }

Verdict migrate(Json& plan, std::span<const Migration> steps) {
    const Json* format = plan.find("format");
    const auto* name = format ? format->as<std::string>() : nullptr;
    if (!plan.as<Json::Members>()) return not_a_plan({});
    if (!name || *name != "marronnier") return not_a_plan("format", name ? clipped(*name) : std::string{});

    const Json* version = plan.find("version");
    if (!version) return not_a_plan("version");
    if (const auto* huge = version->as<Decimal>(); huge && huge->is_whole()) return newer_version(huge->spelling);
    const auto* found = version->as<std::int64_t>();
    if (!found) return Error{ErrorCode::WrongType, "version", "integer"};
    if (*found < 1) return not_a_plan("version", std::to_string(*found));

    const auto newest = static_cast<std::int64_t>(steps.size()) + 1;
    if (*found > newest) return newer_version(std::to_string(*found));
    for (const Migration& step : steps.subspan(static_cast<std::size_t>(*found - 1)))
        if (Verdict verdict = step.run(plan); !verdict) return verdict;
    plan.find("version")->value = newest;
    return Nothing{};
}

}  // namespace marronnier
