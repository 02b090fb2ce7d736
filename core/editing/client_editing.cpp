#include "core/editing/client_editing.hpp"

#include "core/base/sort.hpp"
#include "core/editing/keep_unknown.hpp"
#include "core/editing/take.hpp"
#include "core/model/check.hpp"

namespace marronnier {

namespace {

void set_hashtag_sets(Client& client, std::vector<HashtagSet> wished) {
    keep_unknown(client.hashtag_sets, wished,
                 [](const HashtagSet& a, const HashtagSet& b) { return a.name == b.name; });
    client.hashtag_sets = std::move(wished);
}

}  // namespace

Result<Plan> apply(Plan plan, const ChangeClient& edit) {
    Client& client = plan.client;
    const ClientFields& fields = edit.fields;
    take(client.name, fields.name);
    take(client.color, fields.color);
    take(client.place.country, fields.country);
    take(client.place.region, fields.region);
    take(client.place.school_zone, fields.school_zone);
    take(client.place.sector, fields.sector);
    take(client.networks, fields.networks);
    take(client.time_zone, fields.time_zone);
    if (fields.hashtag_sets) set_hashtag_sets(client, *fields.hashtag_sets);
    take(client.caption_limits, fields.caption_limits);
    if (const Verdict fit = check(client); !fit) return fit.error();
    sort(client.caption_limits, [](CaptionLimit a, CaptionLimit b) { return a.network < b.network; });
    return plan;
}

Result<Plan> new_plan(const PlanId& id, const ClientFields& fields) {
    if (id.empty()) return Error{ErrorCode::InvalidId, "id", {}};
    return apply(Plan{.id = id}, ChangeClient{fields});
}

}  // namespace marronnier
