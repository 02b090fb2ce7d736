#include "core/networks/links.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marronnier;

namespace {

// The links, with "|" between them.
std::string found(std::string_view text, Links wanted = Links::All) {
    std::string all;
    for (const TextSpan& link : find_links(text, wanted)) {
        if (!all.empty()) all += '|';
        all += text.substr(link.begin, link.end - link.begin);
    }
    return all;
}

}  // namespace

// Each compared with extractUrlsWithIndices of twitter-text 3.1.0.
TEST_CASE("Links are found where X finds them", "[networks]") {
    struct Case {
        std::string_view text;
        std::string_view links;
    };
    constexpr Case cases[] = {
        {"", ""},
        {"Bonjour. Ici", ""},
        {"https://exemple.fr", "https://exemple.fr"},
        {"HTTP://EXEMPLE.FR", "HTTP://EXEMPLE.FR"},
        {"https://exemple.fr/a, puis", "https://exemple.fr/a"},
        {"(https://exemple.fr/a)", "https://exemple.fr/a"},
        {"https://fr.wikipedia.org/wiki/Ana_(film)", "https://fr.wikipedia.org/wiki/Ana_(film)"},
        {"https://fr.wikipedia.org/wiki/Ana_(film", "https://fr.wikipedia.org/wiki/Ana_"},
        {"https://exemple.fr:8080/a?b=c&d=é", "https://exemple.fr:8080/a?b=c&d="},
        {"https://exemple.fr?b=c.", "https://exemple.fr?b=c"},
        {"https://exemple.fr/été#là", "https://exemple.fr/été#là"},
        {"https://élysée.fr", "https://élysée.fr"},
        {"https://sous_domaine.exemple.fr", "https://sous_domaine.exemple.fr"},
        {"https://exem_ple.fr", ""},
        {"https://-exemple.fr", ""},
        {"https://exemple", ""},
        {"ftp://exemple.fr", ""},
        {"exemple.fr", "exemple.fr"},
        {"exemple.fr:80", "exemple.fr"},
        {"exemple.fr?a=b", "exemple.fr"},
        {"exemple.fr/?a=b", "exemple.fr/?a=b"},
        {"exemple.fr et autre.com", "exemple.fr|autre.com"},
        {"ana@exemple.fr", ""},
        {"#exemple.fr", ""},
        {"fin.Puis", ""},
        {"fin.Le", ""},
        {"a.co.uk.", "a.co.uk"},
        {"exemple.fr日本", "exemple.fr"},
        {"日本exemple.fr", "exemple.fr"},
        {"https://t.co/abc/def", "https://t.co/abc"},
        {"https://t.co/abcdefghijklmnopqrstuvwxyzabcdefghijklmnopq", ""},
        {"https://xn--bcher-kva.example.xn--p1ai/", "https://xn--bcher-kva.example.xn--p1ai/"},
    };
    for (const auto& [text, links] : cases) {
        CAPTURE(text);
        CHECK(found(text) == links);
    }
}

TEST_CASE("Mastodon shortens what has a scheme", "[networks]") {
    CHECK(found("exemple.fr et https://autre.com/a.", Links::WithScheme) == "https://autre.com/a");
    CHECK(found("exemple.fr", Links::WithScheme).empty());
}

TEST_CASE("Names that nobody registers any more are links after a scheme only", "[networks]") {
    CHECK(found("https://exemple.bananarepublic") == "https://exemple.bananarepublic");
    CHECK(found("exemple.bananarepublic").empty());
}
