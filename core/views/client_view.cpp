#include "core/views/client_view.hpp"

#include "core/session/session.hpp"

namespace marronnier {

ClientView client_view(const Session& session, const PlanId& id) {
    const Plan& plan = *session.workspace().find(id);
    const Client& client = plan.client;
    return {id,
            client.name,
            client.color,
            client.place.country,
            client.place.region,
            client.place.school_zone,
            client.place.sector,
            client.time_zone,
            client.networks,
            static_cast<int>(plan.posts.size())};
}

}  // namespace marronnier
