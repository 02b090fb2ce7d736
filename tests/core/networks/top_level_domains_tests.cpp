#include "core/networks/top_level_domains.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("Countries and general domains end a name", "[networks]") {
    for (const std::string_view name :
         {"fr", "FR", "re", "com", "academy", "zone", "photography", "bzh", "рф", "中国", "xn--p1ai"}) {
        CAPTURE(name);
        CHECK(top_level_domain_size(name, Domain::Bare) == name.size());
        CHECK(top_level_domain_size(name, Domain::WithScheme) == name.size());
    }
}

TEST_CASE("Words are no domains, but after a scheme", "[networks]") {
    CHECK(top_level_domain_size("puis", Domain::Bare) == 0);
    CHECK(top_level_domain_size("puis", Domain::WithScheme) == 4);
    CHECK(top_level_domain_size("zz", Domain::WithScheme) == 0);  // No country.
    CHECK(top_level_domain_size("", Domain::WithScheme) == 0);
    CHECK(top_level_domain_size("1", Domain::WithScheme) == 0);
}

TEST_CASE("What follows a domain tells whether it is one", "[networks]") {
    CHECK(top_level_domain_size("fr/plan", Domain::Bare) == 2);
    CHECK(top_level_domain_size("fré", Domain::Bare) == 2);
    CHECK(top_level_domain_size("fr.", Domain::Bare) == 2);
    CHECK(top_level_domain_size("fr1", Domain::Bare) == 0);
    CHECK(top_level_domain_size("fr-x", Domain::Bare) == 0);
    CHECK(top_level_domain_size("fr@x", Domain::Bare) == 0);
    CHECK(top_level_domain_size("fr+x", Domain::Bare) == 0);
}
