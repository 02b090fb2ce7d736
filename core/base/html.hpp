// html.hpp: writes HTML in which whatever people wrote is text and nothing else.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

// Tags and names of attributes are ours, and live as long as the program; texts and values may be anybody's.
class HtmlWriter {
public:
    // A tag may come with attributes that are always the same: "th scope=col". One with an empty value is left out.
    void open(std::string_view tag, std::string_view attribute = {}, std::string_view value = {});
    void text(std::string_view utf8);
    void close();  // The element opened last.

    void element(std::string_view tag, std::string_view text, std::string_view attribute = {},
                 std::string_view value = {});

    const std::string& html() const { return html_; }

private:
    std::string html_;
    std::vector<std::string_view> open_;
};

}  // namespace marronnier
