#include "core/storage/network_rules_json.hpp"
#include "tests/support/files.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marronnier;

namespace {

constexpr std::string_view caption_280 =
    R"({"what": "caption", "value": 280, "unit": "characters", "method": "weighted", "severity": "error",
        "source": "twitter-text"})";

std::string a_pack(std::string_view networks) {
    return R"({"format": "marronnier-networks", "version": 1, "as_of": "2026-11-22", "networks": [)" +
           std::string{networks} + "]}";
}

std::string x_with(std::string_view members) { return a_pack(R"({"network": "x", )" + std::string{members} + '}'); }

std::string x_limit(std::string_view limit) { return x_with(R"("limits": [)" + std::string{limit} + ']'); }

RuleBook accepted(const std::string& pack) {
    auto book = read_network_rules(pack);
    if (!book) FAIL("refused at " << book.error().where << ": " << book.error().detail);
    return *std::move(book);
}

Error refused(const std::string& pack) {
    const auto book = read_network_rules(pack);
    if (book.has_value()) FAIL("accepted");
    return book.error();
}

Error unknown(std::string where, std::string detail) {
    return {ErrorCode::UnknownValue, std::move(where), std::move(detail)};
}

}  // namespace

TEST_CASE("A network becomes rules for each of its formats", "[storage][networks]") {
    const RuleBook book = accepted(x_limit(caption_280));
    REQUIRE(book.rules.size() == formats_of(Network::X).size());
    const NetworkRules* thread = rules_for(book, Network::X, Format::Thread);
    REQUIRE(thread);
    CHECK(thread->limits == std::vector<Limit>{{LimitSubject::Caption, 280, CountMethod::Weighted, LimitSeverity::Error,
                                                "twitter-text", "", day_of(2026, 11, 22)}});
    CHECK_FALSE(thread->media);
    CHECK_FALSE(thread->visible);
}

TEST_CASE("A format's limit takes the place of its network's, about the same", "[storage][networks]") {
    const RuleBook book = accepted(x_with(R"("limits": [)" + std::string{caption_280} +
                                          R"(, {"what": "hashtags", "value": 5, "unit": "items", "method": "each",
            "severity": "warning", "source": "s", "url": "https://a.fr", "as_of": "2025-01-02"}],
        "formats": [{"format": "article", "limits": [{"what": "caption", "value": 25000, "unit": "characters",
            "method": "utf-16", "severity": "error", "source": "s"}]}])"));
    const NetworkRules* article = rules_for(book, Network::X, Format::Article);
    REQUIRE(article->limits.size() == 2);
    CHECK(article->limits[0].value == 25000);
    CHECK(article->limits[1].what == LimitSubject::Hashtags);
    CHECK(article->limits[1].url == "https://a.fr");
    CHECK(article->limits[1].as_of == day_of(2025, 1, 2));
    CHECK(rules_for(book, Network::X, Format::Post)->limits[0].value == 280);
}

TEST_CASE("Media and the visible part are read", "[storage][networks]") {
    const RuleBook book = accepted(x_with(
        R"("media": {"images": 5, "videos": 1, "all": 5, "least": 2, "mix": false, "same_ratio": true, "source": "s"},
           "visible": {"graphemes": 125, "source": "s"})"));
    const NetworkRules* post = rules_for(book, Network::X, Format::Post);
    CHECK(post->media == MediaRule{5, 1, 0, 5, 2, MediaMix::OneKind, true, "s", day_of(2026, 11, 22)});
    CHECK(post->visible == VisiblePart{125, "s", day_of(2026, 11, 22)});
}

TEST_CASE("A bad limit is refused with its place", "[storage][networks]") {
    CHECK(refused(x_limit(R"({"what": "caption", "value": -1})")) == unknown("networks[0].limits[0].value", "-1"));
    CHECK(refused(x_limit(R"({"what": "caption", "value": 1000001})")) ==
          unknown("networks[0].limits[0].value", "1000001"));
    CHECK(refused(x_limit(R"({"what": "legend"})")) == unknown("networks[0].limits[0].what", "legend"));
    CHECK(refused(x_limit(R"({"what": "caption", "value": 1, "unit": "bytes", "method": "utf-16"})")) ==
          unknown("networks[0].limits[0].unit", "bytes"));
    CHECK(refused(x_limit(R"({"what": "caption", "value": 1, "unit": "items", "method": "each"})")) ==
          unknown("networks[0].limits[0].method", "each"));
    CHECK(refused(x_limit(R"({"what": "hashtags", "value": 1, "unit": "characters", "method": "utf-16"})")) ==
          unknown("networks[0].limits[0].method", "utf-16"));
    CHECK(refused(x_limit(R"({"what": "caption", "value": 1, "unit": "characters", "method": "guess"})")) ==
          unknown("networks[0].limits[0].method", "guess"));
    const std::string start = R"({"what": "caption", "value": 1, "unit": "characters", "method": "utf-16", )";
    CHECK(refused(x_limit(start + R"("severity": "fatal"})")) == unknown("networks[0].limits[0].severity", "fatal"));
    CHECK(refused(x_limit(start + R"("severity": "error"})")) ==
          Error{ErrorCode::MissingField, "networks[0].limits[0].source", ""});
    CHECK(refused(x_limit(start + R"("severity": "error", "source": " "})")) ==
          Error{ErrorCode::InvalidText, "networks[0].limits[0].source", " "});
    CHECK(refused(x_limit(start + R"("severity": "error", "source": "s", "url": "http://a.fr"})")) ==
          unknown("networks[0].limits[0].url", "http://a.fr"));
    CHECK(refused(x_limit(start + R"("severity": "error", "source": "s", "since": 1})")) ==
          unknown("networks[0].limits[0].since", "since"));
}

TEST_CASE("What is said twice is refused at its second place", "[storage][networks]") {
    const std::string limit{caption_280};
    CHECK(refused(x_limit(limit + ',' + limit)) == Error{ErrorCode::DuplicateId, "networks[0].limits[1]", "caption"});
    CHECK(refused(a_pack(R"({"network": "x"}, {"network": "x"})")) ==
          Error{ErrorCode::DuplicateId, "networks[1].network", "x"});
    CHECK(refused(x_with(R"("formats": [{"format": "poll"}, {"format": "poll"}])")) ==
          Error{ErrorCode::DuplicateId, "networks[0].formats[1].format", "poll"});
}

TEST_CASE("Networks and formats that do not exist are refused", "[storage][networks]") {
    CHECK(refused(a_pack(R"({"network": "minitel"})")) == unknown("networks[0].network", "minitel"));
    CHECK(refused(x_with(R"("formats": [{"format": "reel"}])")) ==
          Error{ErrorCode::FormatNotAllowed, "networks[0].formats[0].format", "reel"});
    CHECK(refused(x_with(R"("colour": "black")")) == unknown("networks[0].colour", "colour"));
}

TEST_CASE("Media that contradict themselves are refused", "[storage][networks]") {
    CHECK(refused(x_with(R"("media": {"all": 1, "least": 2, "mix": false, "source": "s"})")) ==
          unknown("networks[0].media.least", "2"));
    CHECK(refused(x_with(R"("media": {"images": 4})")) == Error{ErrorCode::MissingField, "networks[0].media.all", ""});
    CHECK(refused(x_with(R"("visible": {"graphemes": 0, "source": "s"})")) ==
          unknown("networks[0].visible.graphemes", "0"));
}

TEST_CASE("Other files and later versions of the networks are refused", "[storage][networks]") {
    CHECK(refused(R"({"format": "marronnier", "version": 1, "as_of": "2026-11-22", "networks": []})") ==
          unknown("format", "marronnier"));
    CHECK(refused(R"({"format": "marronnier-networks", "version": 2, "as_of": "2026-11-22", "networks": []})") ==
          Error{ErrorCode::NewerVersion, "version", "2"});
    CHECK(refused("[]").code == ErrorCode::WrongType);
    CHECK(refused("{").code == ErrorCode::NotJson);
}

TEST_CASE("The pack as shipped knows every format of every network", "[storage][networks]") {
    const RuleBook book = accepted(tests::text_of(tests::in_repository("assets/networks/networks.json")));
    for (std::size_t i = 0; i < count_of<Network>(); ++i)
        for (const Format format : formats_of(static_cast<Network>(i)))
            CHECK(rules_for(book, static_cast<Network>(i), format));
    CHECK(rules_for(book, Network::X, Format::Post)->limits.at(0).value == 280);
    CHECK(rules_for(book, Network::TikTok, Format::Photo)->limits.at(0).value == 4000);
    CHECK(rules_for(book, Network::Instagram, Format::Story)->limits.at(0).value == 0);
}
