#include "core/checks/phone_numbers.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marronnier;

TEST_CASE("Phone numbers are found as people write them", "[checks]") {
    const char* const numbers[] = {
        "03 87 12 34 56",
        "03.87.12.34.56",
        "03-87-12-34-56",
        "03/87/12/34/56",
        "0387123456",
        "03\u00A087\u00A012\u00A034\u00A056",
        "03\u202F87\u202F12\u202F34\u202F56",
        "0387 12 34 56",
        "0 800 123 456",
        "0800 123 456",
        "06 12 34 56 78",
        "+33 3 87 12 34 56",
        "+33387123456",
        "+33 (0)3 87 12 34 56",
        "+33 (0) 3 87 12 34 56",
        "+33(0)387123456",
        "0033 3 87 12 34 56",
        "0033387123456",
        "+262 262 12 34 56",
        "02 123 45 67",
        "065 12 34 56",
        "0475 12 34 56",
        "0475/12.34.56",
        "0475/123456",
        "065/123456",
        "+32 2 123 45 67",
        "+32 475 12 34 56",
        "021 123 45 67",
        "+41 21 123 45 67",
        "+352 26 12 34",
        "+352 621 123 456",
        "514-555-1234",
        "514.555.1234",
        "514 555 1234",
        "(514) 555-1234",
        "+1 514 555 1234",
        "1-800-555-1234",
        "+1 (514) 555-1234",
    };
    for (const std::string number : numbers) {
        CAPTURE(number);
        CHECK(has_phone_number(number));
        CHECK(has_phone_number("Réservez au " + number + ", dès 9 h."));
        CHECK(has_phone_number("☎️" + number));
        CHECK(has_phone_number("(" + number + ")"));
        CHECK(has_phone_number("Le 24.12.2026\n" + number));
    }
    CHECK(has_phone_number("Tél. : 03 87 12 34 56 / 06 12 34 56 78"));
    CHECK(has_phone_number("Tel:0387123456"));
    CHECK(has_phone_number("Tél.03 87 12 34 56"));
}

TEST_CASE("Other numbers are no phone numbers", "[checks]") {
    const char* const others[] = {
        "24.12.2026",
        "24/12/2026",
        "2026-12-24",
        "du 05.06.2026 au 12.06.2026",
        "le 05 06 2026 10 h 30",
        "20/12/2026 18:30",
        "12,50 €",
        "1 234 567 €",
        "0 812 345 678 €",
        "10 000 abonnés",
        "+10 000 abonnés",
        "+33 %",
        "+33 000 000",
        "+1 000 000 000",
        "SIRET 123 456 789 00012",
        "SIRET 12345678900012",
        "SIREN 012 345 678",
        "commande n° 0387123456",
        "Commande 0387123456",
        "réf. 0387123456",
        "no 0387123456",
        "2026-0387123456",
        "FR0387123456",
        "https://exemple.fr/0387123456",
        "https://exemple.fr/?id=0387123456",
        "EAN 3760123456789",
        "978-2-07-036822-8",
        "57000 Metz",
        "12 rue Serpenoise, 57000 Metz",
        "FR76 3000 6000 0112 3456 7890 189",
        "9 h-12 h et 14 h-18 h",
        "Jeu 10-12 et 14-18",
        "1, 2, 3, 4, 5",
        "10 20 30 40 50",
        "114 555 1234",
        "514 155 1234",
        "00 87 12 34 56",
        "00 000 000 000",
        "#0387123456",
        "3639",
        "+",
        "(",
        "+(",
        "",
    };
    for (const std::string other : others) {
        CAPTURE(other);
        CHECK_FALSE(has_phone_number(other));
        CHECK_FALSE(has_phone_number("Voici : " + other + " ; voilà."));
    }
}
