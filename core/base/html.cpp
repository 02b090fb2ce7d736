#include "core/base/html.hpp"

namespace marronnier {

namespace {

// Enough for text and for values in double quotes. Control characters have no place in HTML.
void append_escaped(std::string& out, std::string_view utf8) {
    for (const char c : utf8) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else if (static_cast<unsigned char>(c) >= ' ' || c == '\n' || c == '\t')
            out += c;
    }
}

}  // namespace

void HtmlWriter::open(std::string_view tag, std::string_view attribute, std::string_view value) {
    html_ += '<';
    html_ += tag;
    if (!value.empty()) {
        html_ += ' ';
        html_ += attribute;
        html_ += "=\"";
        append_escaped(html_, value);
        html_ += '"';
    }
    html_ += '>';
    open_.push_back(tag.substr(0, tag.find(' ')));
}

void HtmlWriter::text(std::string_view utf8) { append_escaped(html_, utf8); }

void HtmlWriter::close() {
    html_ += "</";
    html_ += open_.back();
    html_ += '>';
    open_.pop_back();
}

void HtmlWriter::element(std::string_view tag, std::string_view text, std::string_view attribute,
                         std::string_view value) {
    open(tag, attribute, value);
    this->text(text);
    close();
}

}  // namespace marronnier
