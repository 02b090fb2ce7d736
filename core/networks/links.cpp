#include "core/networks/links.hpp"

#include "core/networks/link_characters.hpp"
#include "core/networks/punycode.hpp"
#include "core/networks/top_level_domains.hpp"

#include <algorithm>
#include <optional>

namespace marronnier {

namespace {

constexpr std::size_t longest_label = 63;  // RFC 1035.
constexpr std::size_t longest_name = 512;  // In bytes; a name of 253 signs may have more than one for each.
constexpr std::size_t longest_short_link = 40;

TextSpan span(std::size_t begin, std::size_t end) {
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; }

bool starts_with(std::string_view text, std::string_view lower_prefix) {
    return text.size() >= lower_prefix.size() && std::equal(lower_prefix.begin(), lower_prefix.end(), text.begin(),
                                                            [](char a, char b) { return a == lower(b); });
}

std::size_t scheme_size(std::string_view text) {
    if (starts_with(text, "https://")) return 8;
    return starts_with(text, "http://") ? 7 : 0;
}

// Where the characters that `is_wanted` takes end.
template <class IsWanted>
std::size_t run_end(std::string_view text, std::size_t at, IsWanted is_wanted) {
    while (at < text.size()) {
        const auto [c, size] = code_point_at(text, at);
        if (!is_wanted(c)) break;
        at += size;
    }
    return at;
}

bool is_label_character(char32_t c) { return is_name_character(c) || c == '-' || c == '_'; }

bool is_good_label(std::string_view label) {
    const auto is_inner_only = [](char c) { return c == '-' || c == '_'; };
    return !label.empty() && !is_inner_only(label.front()) && !is_inner_only(label.back());
}

// Where the name that starts at `begin` ends: after the last of its labels that can end a name. Nothing if none can.
template <class IsLabelCharacter, class IsGood>
std::optional<std::size_t> name_end(std::string_view text, std::size_t begin, Domain domain, IsLabelCharacter is_label,
                                    IsGood is_good) {
    std::optional<std::size_t> end;
    for (std::size_t at = begin; at - begin < longest_name;) {
        const std::size_t dot = run_end(text, at, is_label);
        if (dot == text.size() || text[dot] != '.') break;
        const std::string_view label = text.substr(at, dot - at);
        if (!is_good(label)) break;
        at = dot + 1;
        // The label before the last has no underscore.
        if (label.find('_') != std::string_view::npos) continue;
        if (const std::size_t size = top_level_domain_size(text.substr(at), domain)) end = at + size;
    }
    return end;
}

// "(…)" with characters of a path inside, and once more such a pair: links of encyclopedias end like that. The end of it,
// or `at` when there is none.
std::size_t after_parentheses(std::string_view text, std::size_t at) {
    const auto path_end = [text](std::size_t from) { return run_end(text, from, is_path_character); };
    const auto is_at = [text](std::size_t i, char c) { return i < text.size() && text[i] == c; };
    const std::size_t inside = path_end(at + 1);
    if (is_at(inside, ')')) return inside > at + 1 ? inside + 1 : at;
    if (!is_at(inside, '(')) return at;
    const std::size_t inner = path_end(inside + 1);
    if (inner == inside + 1 || !is_at(inner, ')')) return at;
    const std::size_t end = path_end(inner + 1);
    return is_at(end, ')') ? end + 1 : at;
}

// `at` stands on "/". Points and commas at the end belong to the sentence.
std::size_t path_end(std::string_view text, std::size_t at) {
    std::size_t end = ++at;
    while (at < text.size()) {
        const auto [c, size] = code_point_at(text, at);
        if (c == '(') {
            const std::size_t after = after_parentheses(text, at);
            if (after == at) break;
            at = end = after;
        } else if (is_path_character(c)) {
            at += size;
            if (ends_path(c)) end = at;
        } else {
            break;
        }
    }
    return end;
}

// After "?", or `at` when nothing follows it.
std::size_t query_end(std::string_view text, std::size_t at) {
    if (at == text.size() || text[at] != '?') return at;
    std::size_t end = at;
    for (std::size_t i = at + 1; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (!is_query_character(c)) break;
        if (ends_query(c)) end = i + 1;
    }
    return end;
}

std::size_t port_end(std::string_view text, std::size_t at) {
    if (at == text.size() || text[at] != ':') return at;
    const std::size_t end = run_end(text, at + 1, is_ascii_digit);
    return end == at + 1 ? at : end;
}

bool has_long_label(std::string_view name) {
    while (!name.empty()) {
        const std::string_view label = name.substr(0, name.find('.'));
        if (encoded_label_size(label) > longest_label) return true;
        name.remove_prefix(std::min(label.size() + 1, name.size()));
    }
    return false;
}

// Something that has the form of a link, before anyone asks whether it is one.
struct Candidate {
    std::size_t begin = 0;
    std::size_t name = 0;  // After the scheme.
    std::size_t name_end = 0;
    std::size_t path = 0;  // After the port.
    std::size_t path_end = 0;
    std::size_t end = 0;

    bool has_scheme() const { return name > begin; }
};

std::optional<Candidate> candidate_at(std::string_view text, std::size_t begin) {
    Candidate found;
    found.begin = begin;
    found.name = begin + scheme_size(text.substr(begin));
    const Domain domain = found.has_scheme() ? Domain::WithScheme : Domain::Bare;
    const auto end = name_end(text, found.name, domain, is_label_character, is_good_label);
    if (!end) return std::nullopt;
    found.name_end = *end;
    found.path = port_end(text, *end);
    const bool has_path = found.path < text.size() && text[found.path] == '/';
    found.path_end = has_path ? path_end(text, found.path) : found.path;
    found.end = query_end(text, found.path_end);
    return found;
}

// X's own short links have nothing after their letters but a query.
void add_link_with_scheme(std::vector<TextSpan>& links, std::string_view text, const Candidate& found) {
    std::size_t end = found.end;
    if (starts_with(text.substr(found.name), "t.co/")) {
        const std::size_t code = found.name + 5;
        const auto is_code = [](char32_t c) { return is_ascii_letter(c) || is_ascii_digit(c); };
        const std::size_t code_end = run_end(text, code, is_code);
        if (code_end - code > longest_short_link) return;
        if (code_end > code) end = query_end(text, code_end);
    }
    links.push_back(span(found.begin, end));
}

// Of a name without scheme, the parts in Latin letters are links: "voir例.fr" is none, "例marronnier.fr" has one.
void add_bare_links(std::vector<TextSpan>& links, std::string_view text, const Candidate& found) {
    const std::string_view name = text.substr(0, found.name_end);
    const std::size_t known = links.size();
    for (std::size_t at = found.name; at < name.size();) {
        const auto is_any = [](std::string_view label) { return !label.empty(); };
        const auto end = name_end(name, at, Domain::Bare, is_latin_name_character, is_any);
        if (end) links.push_back(span(at, *end));
        if (end)
            at = *end;
        else
            at = std::max(run_end(name, at, is_latin_name_character), at + code_point_at(name, at).size);
    }
    // The path follows the last; a query without a path does not count.
    if (links.size() > known && found.path_end > found.path) links.back().end = span(0, found.end).end;
}

bool follows_a_name(std::string_view text, std::size_t begin) {
    return begin > 0 && is_one_of(static_cast<unsigned char>(text[begin - 1]), "-_./");
}

// Every link has a dot in its name: this keeps the dot ahead, and the last character before it that no name has, so that
// long texts without links are passed quickly.
class Dots {
public:
    explicit Dots(std::string_view text) : text_(text), dot_(text.find('.')) { look_back(0); }

    // To be asked with rising positions: is there a dot in the name that starts here? Also after "https://".
    bool is_name(std::size_t begin) {
        while (dot_ != std::string_view::npos && dot_ < begin) {
            const std::size_t from = dot_;
            dot_ = text_.find('.', dot_ + 1);
            look_back(from);
        }
        return dot_ != std::string_view::npos && begin >= name_;
    }
    bool is_over() const { return dot_ == std::string_view::npos; }

    // Where to go on: nothing can start between `at` and what stands before the next name and its scheme.
    std::size_t skip_from(std::size_t at) {
        constexpr std::size_t room = 16;  // "https://", what precedes it, and some.
        is_name(at);
        if (is_over() || name_ < at + room) return at;
        std::size_t next = name_ - room;
        while (next > at && (static_cast<unsigned char>(text_[next]) & 0xC0) == 0x80) --next;
        return next;
    }

private:
    void look_back(std::size_t from) {
        if (is_over()) return;
        name_ = dot_;
        while (name_ > from) {
            const auto [c, size] = code_point_before(text_, name_);
            if (!is_label_character(c)) break;
            name_ -= size;
        }
    }

    std::string_view text_;
    std::size_t dot_;
    std::size_t name_ = 0;  // Where the run of characters before the dot starts.
};

}  // namespace

std::vector<TextSpan> find_links(std::string_view text, Links wanted) {
    std::vector<TextSpan> links;
    Dots dots{text};
    const auto look = [&](std::size_t begin) -> std::optional<Candidate> {
        const std::size_t scheme = scheme_size(text.substr(begin));
        if (scheme == 0 && (wanted == Links::WithScheme || !dots.is_name(begin))) return std::nullopt;
        return candidate_at(text, begin);
    };
    for (std::size_t at = 0; at < text.size();) {
        at = at > 0 ? dots.skip_from(at) : at;
        if (dots.is_over()) break;
        const auto [c, size] = code_point_at(text, at);
        // What comes before a link is tried as such first, also at the start of the text, as the expression does.
        auto found = may_precede_link(c) && at + size < text.size() ? look(at + size) : std::nullopt;
        const bool starts_text = !found && at == 0;
        if (starts_text) found = look(0);
        if (!found) {
            at += size;
            continue;
        }
        at = found->end;
        if (has_long_label(text.substr(found->name, found->name_end - found->name))) continue;
        if (found->has_scheme())
            add_link_with_scheme(links, text, *found);
        else if (!follows_a_name(text, found->begin))
            add_bare_links(links, text, *found);
    }
    return links;
}

}  // namespace marronnier
