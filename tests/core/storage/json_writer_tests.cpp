#include "core/storage/json_reader.hpp"
#include "core/storage/json_writer.hpp"

#include <catch2/catch_test_macros.hpp>
using namespace marronnier;

namespace {

using Style = JsonWriter::Style;
using Shape = JsonWriter::Shape;

std::string example(Style style) {
    JsonWriter writer{style};
    writer.begin_object();
    writer.text_member("a", "é");
    writer.key("flat");
    writer.begin_list(Shape::Flat);
    writer.integer(1);
    writer.begin_object();
    writer.text_member("b", "c");
    writer.text_member("d", "e");
    writer.end_object();
    writer.end_list();
    writer.key("tall");
    writer.begin_list();
    writer.boolean(true);
    writer.null();
    writer.end_list();
    writer.key("empty");
    writer.begin_object();
    writer.end_object();
    writer.members("\"later\":1\n\"more\":[]");
    writer.end_object();
    return std::move(writer).finished();
}

std::string canonical(std::string_view text) {
    const auto value = read_json(text);
    REQUIRE(value.has_value());
    JsonWriter writer{Style::Compact};
    write_json(writer, *value);
    return std::move(writer).finished();
}

}  // namespace

TEST_CASE("A file has a line for each entry, except in containers that ask for one line", "[json]") {
    CHECK(example(Style::Readable) == R"({
  "a": "é",
  "flat": [1, {"b": "c", "d": "e"}],
  "tall": [
    true,
    null
  ],
  "empty": {},
  "later":1,
  "more":[]
}
)");
}

TEST_CASE("A journal entry is one line without spaces", "[json]") {
    CHECK(example(Style::Compact) ==
          R"({"a":"é","flat":[1,{"b":"c","d":"e"}],"tall":[true,null],"empty":{},"later":1,"more":[]})");
}

TEST_CASE("Only what JSON demands is escaped", "[json]") {
    CHECK(canonical(R"("\"\\\/\b\f\n\r\t\u0001\u001f\u007f<>&\u2028é🌰")") ==
          "\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0001\\u001f\x7F<>&\xE2\x80\xA8é🌰\"");
}

TEST_CASE("Values have one spelling: keys sorted, no spaces, numbers short", "[json]") {
    CHECK(canonical(R"( { "b" : [ 1.50 , 1e2, -0.0 ] , "a" : { } } )") == R"({"a":{},"b":[1.5,100,0]})");
    CHECK(canonical("[0.1, 1e22, 1e-7, 123456789012345678, 3.141592653589793]") ==
          "[0.1,1e+22,1e-7,123456789012345678,3.141592653589793]");
    CHECK(canonical("[18446744073709551615, -9223372036854775808]") == "[18446744073709551615,-9223372036854775808]");
}

TEST_CASE("A spelling that is canonical stays as it is", "[json][property]") {
    for (const std::string_view text : {"1e300", "12345678901234567890123", "0.30000000000000004", "5e-324",
                                        "1.7976931348623157e308", "9007199254740993", "123456789012345.6", "-1e15"}) {
        const std::string once = canonical(text);
        CHECK(canonical(once) == once);
    }
}
