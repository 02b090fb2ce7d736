#include "core/storage/migrations.hpp"

#include "core/storage/json_path.hpp"
#include "core/storage/plan_json.hpp"

#include <nlohmann/json.hpp>

#include <string>

namespace marronnier {

namespace {

// Oldest first. A released step is never edited; write the next one and add a golden file.
constexpr std::span<const Migration> released_steps{};

static_assert(newest_plan_version == 1 + static_cast<int>(released_steps.size()));

Error not_a_plan(std::string_view where, std::string detail = {}) {
    return Error{ErrorCode::NotAPlan, std::string{where}, std::move(detail)};
}

}  // namespace

Verdict migrate_to_newest(Json& plan) { return migrate(plan, released_steps); }

Verdict migrate(Json& plan, std::span<const Migration> steps) {
    auto* members = plan.get_ptr<Json::object_t*>();
    if (!members) return not_a_plan({});

    const auto format = members->find("format");
    if (format == members->end()) return not_a_plan("format");
    const auto* name = format->second.get_ptr<const std::string*>();
    if (!name || *name != "marronnier") return not_a_plan("format", name ? clipped(*name) : std::string{});

    const auto version = members->find("version");
    if (version == members->end()) return not_a_plan("version");
    Json& number = version->second;
    if (!number.is_number_integer()) return Error{ErrorCode::WrongType, "version", "integer"};
    if (!number.is_number_unsigned() || number == 0u)
        return not_a_plan("version", std::to_string(number.get<std::int64_t>()));

    const std::uint64_t newest = steps.size() + 1;
    const auto found = number.get<std::uint64_t>();
    if (found > newest) return Error{ErrorCode::NewerVersion, "version", std::to_string(found)};
    for (const Migration& step : steps.subspan(static_cast<std::size_t>(found - 1)))
        if (Verdict verdict = step.run(plan); !verdict) return verdict;
    number = newest;
    return Nothing{};
}

}  // namespace marronnier
