#include "shell/app/file_names.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("A file is called after its client, in letters every disk takes", "[shell]") {
    CHECK(file_name_for("Boulangerie Kléber") == "boulangerie-kleber.marronnier.json");
    CHECK(file_name_for("  L’Œuf & Cie / 2026  ") == "l-oeuf-cie-2026.marronnier.json");
    CHECK(file_name_for("Nul") == "nul-plan.marronnier.json");
    CHECK(file_name_for("COM1") == "com1-plan.marronnier.json");
    CHECK(file_name_for("Com1 & Cie") == "com1-cie.marronnier.json");
    CHECK(file_name_for("../../etc") == "etc.marronnier.json");
    CHECK(file_name_for("a:b*c?d") == "a-b-c-d.marronnier.json");
}

TEST_CASE("A name of which nothing is left becomes a plan", "[shell]") {
    CHECK(file_name_for("") == "plan.marronnier.json");
    CHECK(file_name_for("…") == "plan.marronnier.json");
    CHECK(file_name_for("日本") == "plan.marronnier.json");
}

TEST_CASE("A long name is cut without a dash at its end", "[shell]") {
    CHECK(file_name_for(std::string(200, 'x')) == std::string(60, 'x') + ".marronnier.json");
    CHECK(file_name_for(std::string(59, 'x') + " yz") == std::string(59, 'x') + ".marronnier.json");
}
