#include "core/session/session.hpp"
#include "core/views/client_view.hpp"
#include "tests/support/findings.hpp"
#include "tests/support/sessions.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;
using namespace marronnier::tests;

TEST_CASE("A client may say what its accounts allow on the networks where accounts differ", "[views]") {
    Plan plan = a_plan();
    plan.client.networks = {Network::Instagram, Network::X};
    plan.client.caption_limits = {{Network::Mastodon, 5000}};
    Session session = a_session({plan});
    session.networks = shipped_rules();
    const ClientView view = client_view(session, plan.id);
    REQUIRE(view.account_limits.size() == 2);
    CHECK(view.account_limits[0].name == "Signes permis sur X");
    CHECK(view.account_limits[0].own.empty());
    CHECK(view.account_limits[0].usual == "280 pour tous");
    CHECK(view.account_limits[1].name == "Signes permis sur Mastodon");
    CHECK(view.account_limits[1].own == "5000");
}

TEST_CASE("What is typed as a limit replaces it, takes it away, or changes nothing", "[views]") {
    const std::vector<CaptionLimit> known{{Network::X, 4000}, {Network::Mastodon, 5000}};
    using Limits = std::vector<CaptionLimit>;
    CHECK(with_typed_limit(known, Network::X, "25 000") == Limits{{Network::Mastodon, 5000}, {Network::X, 25000}});
    CHECK(with_typed_limit(known, Network::X, "") == Limits{{Network::Mastodon, 5000}});
    for (const std::string_view wrong : {"0", "-5", "beaucoup", "12a", "1000001", "99999999999999"}) {
        CAPTURE(wrong);
        CHECK_FALSE(with_typed_limit(known, Network::X, wrong));
    }
}
