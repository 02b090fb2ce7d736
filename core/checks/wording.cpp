#include "core/checks/wording.hpp"

#include "core/networks/tags.hpp"
#include "core/words/search_key.hpp"

#include <algorithm>

namespace marronnier {

namespace {

// As networks compare them: "#Noël" and "#noel" lead to the same posts on most.
std::vector<std::string> hashtag_keys(std::string_view caption) {
    std::vector<std::string> keys;
    for (const TextSpan& span : find_hashtags(caption))
        keys.push_back(search_key(caption.substr(span.begin, span.end - span.begin)));
    return keys;
}

}  // namespace

std::string published_text(std::string_view caption, const std::vector<std::string>& hashtags) {
    std::string text{caption};
    if (hashtags.empty()) return text;
    const std::vector<std::string> written = hashtag_keys(caption);
    std::string_view separator = caption.empty() ? "" : "\n\n";
    for (const std::string& hashtag : hashtags) {
        if (std::find(written.begin(), written.end(), search_key(hashtag)) != written.end()) continue;
        text += separator;
        text += '#';
        text += hashtag;
        separator = " ";
    }
    return text;
}

std::vector<Wording> wordings_of(const Post& post) {
    const auto has_own = [](const Variant& variant) { return variant.caption.has_value(); };
    std::vector<Wording> wordings;
    if (post.variants.empty() || !std::all_of(post.variants.begin(), post.variants.end(), has_own))
        wordings.push_back({published_text(post.caption, post.hashtags), nullptr});
    for (const Variant& variant : post.variants)
        if (variant.caption) wordings.push_back({published_text(*variant.caption, post.hashtags), &variant});
    return wordings;
}

bool is_worded_so(const Variant& variant, const Wording& wording) {
    return variant.caption ? wording.own == &variant : !wording.own;
}

}  // namespace marronnier
