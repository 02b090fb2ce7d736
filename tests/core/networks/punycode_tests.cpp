#include "core/networks/punycode.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

// With what the registries call these names; the first of other scripts are of RFC 3492, section 7.1.
TEST_CASE("A name is as long as its encoded form", "[networks]") {
    struct Case {
        std::string_view name;
        std::string_view encoded;
    };
    constexpr Case cases[] = {
        {"", ""},
        {"exemple", "exemple"},
        {"bücher", "xn--bcher-kva"},
        {"élysée", "xn--lyse-bpab"},
        {"рф", "xn--p1ai"},
        {"пример", "xn--e1afmkfd"},
        {"例", "xn--fsq"},
        {"他们为什么不说中文", "xn--ihqwcrb4cv8a8dqg056pqjye"},
        {"3年B組金八先生", "xn--3B-ww4c5e180e575a65lsy2b"},
        {"😀", "xn--e28h"},
    };
    for (const auto& [name, encoded] : cases) {
        CAPTURE(name);
        CHECK(encoded_label_size(name) == encoded.size());
    }
}
