#include "core/views/search.hpp"

#include "core/base/sort.hpp"
#include "core/views/card_view.hpp"
#include "core/views/day_labels.hpp"
#include "core/words/date_words.hpp"
#include "core/words/search_key.hpp"

#include <algorithm>
#include <utility>

namespace marronnier {

namespace {

constexpr std::size_t words_before = 24;  // Bytes of an excerpt before what was found.
constexpr std::size_t excerpt_bytes = 120;

std::string key_of(const Post& post, const Campaign* campaign) {
    std::string text = post.title + '\n' + post.caption;
    for (const Variant& variant : post.variants)
        if (variant.caption) text += '\n' + *variant.caption;
    for (const std::string& hashtag : post.hashtags) text += '\n' + hashtag;
    text += '\n' + post.note;
    if (campaign) text += '\n' + campaign->name;
    return search_key(text);
}

std::vector<std::string> words_of(const std::string& key) {
    std::vector<std::string> words;
    for (std::size_t from = 0; from < key.size();) {
        const std::size_t end = std::min(key.find(' ', from), key.size());
        words.push_back(key.substr(from, end - from));
        from = end + 1;
    }
    return words;
}

bool has_all(const std::string& key, const std::vector<std::string>& words) {
    return std::all_of(words.begin(), words.end(),
                       [&key](const std::string& word) { return key.find(word) != std::string::npos; });
}

FoundParts parts_in(const std::string& text, const std::vector<std::string>& words) {
    std::vector<std::uint32_t> origins;
    const std::string key = search_key(text, &origins);
    FoundParts parts;
    for (const std::string& word : words)
        for (auto at = key.find(word); at != std::string::npos; at = key.find(word, at + word.size())) {
            std::uint32_t end = origins[at + word.size()];
            // To the end of its last letter, a ligature or accents written after it included.
            for (std::size_t next = at + word.size(); end == origins[at + word.size() - 1]; end = origins[++next]) {
            }
            parts.emplace_back(origins[at], end);
        }
    return parts;
}

bool is_within_letter(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

// A line of the text from a little before the word.
std::string line_around(const std::string& text, const std::string& word) {
    std::vector<std::uint32_t> origins;
    const auto at = search_key(text, &origins).find(word);
    if (at == std::string::npos) return {};
    std::size_t from = origins[at] < words_before ? 0 : text.find(' ', origins[at] - words_before);
    if (from > origins[at]) from = origins[at];
    std::size_t end = std::min(from + excerpt_bytes, text.size());
    while (end < text.size() && is_within_letter(text[end])) ++end;
    std::string line = (from > 0 ? "…" : "") + text.substr(from, end - from);
    std::replace(line.begin(), line.end(), '\n', ' ');
    return line;
}

}  // namespace

void Search::follow(const Session& session, Day today) {
    today_ = today;
    std::vector<Entry> posts;
    add_posts(session, posts);
    posts_ = std::move(posts);
    dates_.clear();
    add_dates(session, dates_);
    plans_ = session.workspace().plans;

    order_.clear();
    for (const auto* entries : {&dates_, &posts_})
        for (const Entry& entry : *entries) order_.push_back(&entry);
    const auto rank = [today](const Entry& entry) {
        if (!entry.day) return std::pair{1, 0L};  // Between what comes and what was.
        const long distance{(*entry.day - today).count()};
        return distance >= 0 ? std::pair{0, distance} : std::pair{2, -distance};
    };
    sort(order_, [&](const Entry* a, const Entry* b) {
        const auto rank_a = rank(*a), rank_b = rank(*b);
        if (rank_a != rank_b) return rank_a < rank_b;
        // Key dates first, then all day, then by time; what is left stays in the order of plans.
        if (!a->post || !b->post) return !a->post && (b->post || a < b);
        return a->post->time != b->post->time ? a->post->time < b->post->time : a < b;
    });
    look_for(std::exchange(text_, {}));
}

// Both the old and the new entries stand in the order of plans and ids, so that known keys are found on the way.
void Search::add_posts(const Session& session, std::vector<Entry>& entries) {
    auto known = posts_.begin();
    for (const Box<Plan>& plan : session.workspace().plans) {
        if (!session.is_shown(plan->id)) continue;
        const auto comes_before = [&](const Entry& entry, const Post& post) {
            return entry.plan->id == plan->id && entry.post->id < post.id;
        };
        auto begin = std::find_if(known, posts_.end(), [&](const Entry& entry) { return entry.plan->id == plan->id; });
        if (begin != posts_.end()) known = begin;
        plan->posts.for_each([&](const Post& post) {
            Entry entry{.plan = plan.get(), .post = &post, .color = plan->client.color, .day = post.day};
            if (post.campaign) entry.campaign = plan->campaigns.find(*post.campaign);
            while (known != posts_.end() && comes_before(*known, post)) ++known;
            const bool is_known = known != posts_.end() && known->post == &post && known->campaign == entry.campaign;
            entry.key = is_known ? std::move(known->key) : key_of(post, entry.campaign);
            entries.push_back(std::move(entry));
        });
    }
}

// Of this year and the next: each name once a day it begins on.
void Search::add_dates(const Session& session, std::vector<Entry>& entries) const {
    const int year = year_of(today_);
    std::vector<std::string> before;  // Of the day before.
    Day last{};
    for (const auto& [day, labels] : day_labels(session, day_of(year, 1, 1), day_of(year + 1, 12, 31))) {
        if (day != last + days{1}) before.clear();
        last = day;
        std::vector<std::string> names;
        for (const DayLabel& label : labels) {
            names.push_back(label.text);
            if (std::find(before.begin(), before.end(), label.text) != before.end()) continue;
            entries.push_back({.key = search_key(label.text), .name = label.text, .day = day});
        }
        before = std::move(names);
    }
}

void Search::look_for(std::string_view text) {
    if (text_ == text && !text_.empty()) return;
    const bool narrows = !text_.empty() && text.starts_with(text_);
    text_ = text;
    words_ = words_of(search_key(text));
    if (!narrows) hits_ = order_;
    if (words_.empty()) return hits_.clear();
    std::erase_if(hits_, [this](const Entry* entry) { return !has_all(entry->key, words_); });
}

std::string Search::excerpt_of(const Entry& entry, const std::string& title_key) const {
    const auto missing = std::find_if(words_.begin(), words_.end(), [&title_key](const std::string& word) {
        return title_key.find(word) == std::string::npos;
    });
    if (missing == words_.end()) return {};
    const Post& post = *entry.post;
    std::string hashtags;
    for (const std::string& hashtag : post.hashtags) hashtags += '#' + hashtag + ' ';
    const std::string* const texts[] = {&post.caption, &hashtags, &post.note};
    for (const std::string* text : texts)
        if (std::string line = line_around(*text, *missing); !line.empty()) return line;
    for (const Variant& variant : post.variants)
        if (variant.caption)
            if (std::string line = line_around(*variant.caption, *missing); !line.empty()) return line;
    return entry.campaign ? entry.campaign->name : std::string{};
}

SearchRowView Search::row(const Session& session, std::size_t index) const {
    const Entry& entry = *hits_[index];
    SearchRowView view{.day = entry.day, .color = entry.color, .title = entry.name};
    const Language language = session.language;
    if (entry.day) {
        view.date = short_date(language, *entry.day);
        if (year_of(*entry.day) != year_of(today_)) view.date += ' ' + std::to_string(year_of(*entry.day));
        view.name = full_date(language, *entry.day) + ", ";
    }
    if (entry.post) {
        CardView card = card_view(session, *entry.plan, *entry.post);
        view.ref = card.ref;
        view.name += card.name + ", " + entry.plan->client.name;
        view.networks = std::move(card.networks);
        view.time = std::move(card.time);
        view.title = std::move(card.title);
        view.status = card.status;
        view.excerpt = excerpt_of(entry, search_key(view.title));
        view.excerpt_parts = parts_in(view.excerpt, words_);
    } else {
        view.name += entry.name;
    }
    view.title_parts = parts_in(view.title, words_);
    return view;
}

}  // namespace marronnier
