#include "core/base/html.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace marronnier;

TEST_CASE("Elements close in the order they were opened", "[html]") {
    HtmlWriter html;
    html.open("ul", "class", "posts");
    html.element("li", "Bûche");
    html.close();
    CHECK(html.html() == "<ul class=\"posts\"><li>Bûche</li></ul>");
}

TEST_CASE("Text is never markup", "[html]") {
    HtmlWriter html;
    html.element("td", "</td><img src=x onerror=\"alert('1')\"> & co");
    CHECK(html.html() == "<td>&lt;/td&gt;&lt;img src=x onerror=&quot;alert('1')&quot;&gt; &amp; co</td>");
}

TEST_CASE("A value cannot leave its attribute", "[html]") {
    HtmlWriter html;
    html.element("td", "", "title", "\" onload=\"alert(1)");
    CHECK(html.html() == "<td title=\"&quot; onload=&quot;alert(1)\"></td>");
}

TEST_CASE("A tag may bring attributes that are always the same", "[html]") {
    HtmlWriter html;
    html.element("th scope=col", "lun.");
    CHECK(html.html() == "<th scope=col>lun.</th>");
}

TEST_CASE("An attribute without a value is left out", "[html]") {
    HtmlWriter html;
    html.element("td", "", "class", "");
    CHECK(html.html() == "<td></td>");
}

TEST_CASE("Control characters are left out, line ends and tabs stay", "[html]") {
    HtmlWriter html;
    html.text(std::string_view{"a\0b\x1B\r\n\tc", 8});
    CHECK(html.html() == "ab\n\tc");
}
