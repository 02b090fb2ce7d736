#include "core/words/error_sentence.hpp"

#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace marronnier;

TEST_CASE("Every refusal has a sentence in both languages", "[words]") {
    std::set<std::string> french, english;
    const int count = static_cast<int>(ErrorCode::UnknownCommand) + 1;
    for (int code = 0; code < count; ++code) {
        CAPTURE(code);
        const Error error{static_cast<ErrorCode>(code), {}, "x"};
        CHECK_FALSE(error_sentence(Language::French, error).empty());
        CHECK(error_sentence(Language::French, error).find('{') == std::string::npos);
        french.insert(error_sentence(Language::French, error));
        english.insert(error_sentence(Language::English, error));
    }
    CHECK(french.size() == 33);
    CHECK(english.size() == 33);
}

TEST_CASE("A sentence says what is wrong and where", "[words]") {
    const Error error{ErrorCode::InvalidDate, "posts[3].date", "2026-02-30"};
    CHECK(error_sentence(Language::French, error) == "Cette date n’existe pas : 2026-02-30. (posts[3].date)");
    CHECK(error_sentence(Language::English, error) == "This date does not exist: 2026-02-30. (posts[3].date)");
}

TEST_CASE("Statuses are called by the names the interface uses", "[words]") {
    const Error error{ErrorCode::StatusNotAllowed, "status", "draft>approved"};
    CHECK(error_sentence(Language::French, error) ==
          "Une publication « Brouillon » ne passe pas directement à « Validé ».");
    CHECK(error_sentence(Language::English, error) == "A post that is “Draft” does not go straight to “Approved”.");
}
