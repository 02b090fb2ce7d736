#include "core/model/limits.hpp"
#include "core/storage/json_reader.hpp"
#include "core/storage/json_writer.hpp"
#include "tests/support/errors.hpp"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace marronnier;

namespace {

Error refusal_of(std::string_view text) {
    const auto answer = read_json(text);
    REQUIRE_FALSE(answer.has_value());
    return answer.error();
}

// "[[[ … ]]]"
std::string lists_inside_each_other(std::size_t count) { return std::string(count, '[') + std::string(count, ']'); }

}  // namespace

TEST_CASE("What JSON can say is read as it was meant", "[json]") {
    struct Case {
        std::string_view text;
        std::string_view canonical;
    };
    const Case cases[] = {
        {"null", "null"},
        {" true ", "true"},
        {"[false]", "[false]"},
        {"-0", "0"},
        {"-12", "-12"},
        {"1.5e3", "1500"},
        {"1E-2", "0.01"},
        {"\"\"", "\"\""},
        {R"("l\u2019\u00e9t\u00E9 \"\\\/\b\f\n\r\t")", R"("l’été \"\\/\b\f\n\r\t")"},
        {R"("\ud83c\udf30\uD83C\uDF30")", "\"🌰🌰\""},
        {"{}", "{}"},
        {" { \"a\" : [ 1 , { } ] ,\t\"b\" :\r\n \"c\" } ", R"({"a":[1,{}],"b":"c"})"},
    };
    for (const Case& c : cases) {
        CAPTURE(c.text);
        const auto value = read_json(c.text);
        REQUIRE(value.has_value());
        JsonWriter writer{JsonWriter::Style::Compact};
        write_json(writer, *value);
        CHECK(std::move(writer).finished() == c.canonical);
    }
}

TEST_CASE("Whole numbers of 64 bits are integers, however they are spelled", "[json]") {
    CHECK(*read_json("9223372036854775807")->as<std::int64_t>() == INT64_MAX);
    CHECK(*read_json("-9223372036854775808")->as<std::int64_t>() == INT64_MIN);
    CHECK(*read_json("1.0")->as<std::int64_t>() == 1);
    CHECK(*read_json("12e1")->as<std::int64_t>() == 120);
    CHECK(read_json("9223372036854775808")->as<Decimal>()->spelling == "9223372036854775808");
}

TEST_CASE("A syntax error names the line, the column and what stands there", "[json]") {
    struct Case {
        std::string_view text;
        std::string where;
        std::string detail;
    };
    const Case cases[] = {
        {"hello", "line 1, column 1", "h"},
        {"{\n  \"a\": 1,\n  b: 2\n}", "line 3, column 3", "b"},
        {"{\"a\" 1}", "line 1, column 6", "1"},
        {"[1,]", "line 1, column 4", "]"},
        {"{\"a\":1,}", "line 1, column 8", "}"},
        {"[1 2]", "line 1, column 4", "2"},
        {"[01]", "line 1, column 3", "1"},
        {"[+1]", "line 1, column 2", "+"},
        {"[.5]", "line 1, column 2", "."},
        {"[1.]", "line 1, column 4", "]"},
        {"[1e]", "line 1, column 4", "]"},
        {"[-]", "line 1, column 3", "]"},
        {"[1e999]", "line 1, column 2", "1e999"},
        {"[trUe]", "line 1, column 4", "U"},
        {"{} x", "line 1, column 4", "x"},
        {"[\"été\", é]", "line 1, column 9", "é"},  // Columns are characters, not bytes.
        {"\"a\nb\"", "line 1, column 3", "U+000A"},
        {"\"\\x\"", "line 1, column 2", "\\x"},
        {"\"\\u12g4\"", "line 1, column 2", "\\u12g4"},
        {"// comment\n1", "line 1, column 1", "/"},
        {std::string_view{"[]\0", 3}, "line 1, column 3", "U+0000"},
    };
    for (const Case& c : cases) CHECK(refusal_of(c.text) == Error{ErrorCode::NotJson, c.where, c.detail});
}

TEST_CASE("A text that stops too early is told from one that is wrong", "[json]") {
    for (const std::string_view text : {"", " ", "{", "{\"a\"", "{\"a\":", "{\"a\":1", "{\"a\":1,", "[", "[1,", "\"abc",
                                        "tru", "-", "1.", "1e", "\"\\", "\"\\u00", "\"\\ud83c", "\"\\ud83c\\u"}) {
        CAPTURE(text);
        CHECK(refusal_of(text).code == ErrorCode::NotJson);
        CHECK(refusal_of(text).detail == end_of_file);
    }
    CHECK(refusal_of("{\n\"a\": [").where == "line 2, column 7");
}

TEST_CASE("Half of a surrogate pair is not a character", "[json]") {
    CHECK(refusal_of(R"(["\ud83c"])") == Error{ErrorCode::NotJson, "line 1, column 3", R"(\ud83c)"});
    CHECK(refusal_of(R"(["\ud83c\ud83c"])") == Error{ErrorCode::NotJson, "line 1, column 3", R"(\ud83c)"});
    CHECK(refusal_of(R"([{"a":"\udf30"}])") == Error{ErrorCode::InvalidText, "[0].a", "UTF-8"});
    CHECK(refusal_of(R"({"a":[{"\udf30":1}]})") == Error{ErrorCode::InvalidText, "a[0]", "UTF-8"});
    CHECK(read_json(R"(["\ud7ff ퟿"])").has_value());  // Close to the halves, and a character.
}

TEST_CASE("Bytes that are not UTF-8 are refused with their place", "[json]") {
    CHECK(refusal_of("[\"caf\xE9\"]") == Error{ErrorCode::InvalidText, "line 1, column 6", "UTF-8"});  // Latin-1
    for (const std::string_view bytes : {"\x80", "\xC0\xAF", "\xC3", "\xE0\x80\x80", "\xED\xA0\x80", "\xF0\x80\x80\x80",
                                         "\xF4\x90\x80\x80", "\xF8\x88\x80\x80\x80", "\xFF"})
        CHECK(refusal_of('"' + std::string{bytes} + '"').code == ErrorCode::InvalidText);
}

TEST_CASE("A byte order mark is no part of the document", "[json]") {
    CHECK(read_json("\xEF\xBB\xBF{}").has_value());
    CHECK(refusal_of("\xEF\xBB\xBF}").where == "line 1, column 1");
}

TEST_CASE("A file above the limit is refused before it is read", "[json]") {
    const std::string text(limits::file_bytes + 1, ' ');
    CHECK(refusal_of(text) == Error{ErrorCode::TooLarge, "", "67108864"});
}

TEST_CASE("Nesting ends at 64", "[json]") {
    CHECK(read_json(lists_inside_each_other(64)).has_value());
    CHECK(refusal_of(lists_inside_each_other(65)).code == ErrorCode::TooDeep);
    CHECK(refusal_of(lists_inside_each_other(65)).detail == "64");
}

TEST_CASE("A million levels neither crash nor take long", "[json]") {
    CHECK(refusal_of(lists_inside_each_other(1'000'000)).code == ErrorCode::TooDeep);

    std::string objects;
    for (int i = 0; i < 1'000'000; ++i) objects += "{\"a\":";
    const Error error = refusal_of(objects);
    CHECK(error.code == ErrorCode::TooDeep);
    CHECK(error.where.substr(0, 8) == "a.a.a.a.");
}

TEST_CASE("A key that stands twice in one object is refused with its path", "[json]") {
    CHECK(refusal_of(R"({"a":1,"a":1})") == Error{ErrorCode::DuplicateKey, "a", ""});
    CHECK(refusal_of(R"({"posts":[{},{"date":1,"time":2,"date":3}]})") ==
          Error{ErrorCode::DuplicateKey, "posts[1].date", ""});
    CHECK(refusal_of(R"({"b":1,"a":1,"a":2,"b":2})").where == "a");
    CHECK(refusal_of(R"({"a":1,"\u0061":1})").code == ErrorCode::DuplicateKey);  // The same key, spelled differently.
    CHECK(read_json(R"([{"a":1},{"a":1}])").has_value());
}

TEST_CASE("Keys are compared quickly in objects of any size", "[json]") {
    std::string members;
    for (int i = 300'000; i > 0; --i) members += "\"k" + std::to_string(i) + "\":0,";
    CHECK(read_json('{' + members + "\"k0\":0}").has_value());
    CHECK(refusal_of('{' + members + "\"k7\":0,\"k8\":0}") == Error{ErrorCode::DuplicateKey, "k7", ""});
}

TEST_CASE("The key __proto__ is refused anywhere", "[json]") {
    CHECK(refusal_of(R"({"__proto__":{}})") == Error{ErrorCode::ForbiddenKey, "__proto__", "__proto__"});
    CHECK(refusal_of(R"({"posts":[{"x":{"__proto__":1}}]})") ==
          Error{ErrorCode::ForbiddenKey, "posts[0].x.__proto__", "__proto__"});
    CHECK(refusal_of(R"({"\u005f_proto__":1})").code == ErrorCode::ForbiddenKey);
    CHECK(read_json(R"({"a":"__proto__"})").has_value());
}

TEST_CASE("Paths in errors stay short, whatever a file calls its keys", "[json]") {
    const std::string key(100'000, 'k');
    const Error error = refusal_of("{\"" + key + "\":1,\"" + key + "\":2}");
    CHECK(error.code == ErrorCode::DuplicateKey);
    CHECK(error.where == std::string(80, 'k') + "…");
}
