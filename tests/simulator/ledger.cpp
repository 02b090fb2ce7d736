#include "tests/simulator/ledger.hpp"

#include "core/merging/join.hpp"
#include "core/storage/registers_json.hpp"

#include <algorithm>
#include <limits>

namespace marronnier::simulator {

namespace {

// In the place of the number of an edit.
constexpr std::size_t decision = 0;
constexpr std::size_t left = std::numeric_limits<std::size_t>::max();

void add_lines(const std::string& field, std::string_view text, std::set<Promise>& out) {
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        if (end > 0) out.insert({field, std::string{text.substr(0, end)}});
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

std::set<Promise> texts_of(const Post& post) {
    std::set<Promise> texts;
    const auto add = [&](std::string_view field, const std::string& text) {
        add_lines(post.id.text() + '.' + std::string{field}, text, texts);
    };
    add("title", post.title);
    add("caption", post.caption);
    add("note", post.note);
    for (const Variant& variant : post.variants)
        if (variant.caption)
            add("/caption/" + std::string{name_of(variant.network)} + '/' + std::string{name_of(variant.format)},
                *variant.caption);
    return texts;
}

std::set<Promise> texts_of(const Plan& plan) {
    std::set<Promise> texts;
    plan.posts.for_each([&](const Post& post) { texts.merge(texts_of(post)); });
    return texts;
}

// In the plan or among its conflicts.
std::set<Promise> texts_of(const Replica& replica) {
    std::set<Promise> texts = texts_of(replica.plan);
    for (const FieldConflict& conflict : field_conflicts(replica)) {
        if (!conflict.record.starts_with("post/")) continue;
        const std::string post = conflict.record.substr(conflict.record.find('/') + 1);
        for (const std::string& field_text : {conflict.text, conflict.other.text})
            if (const auto text = plain_text_of(field_text)) add_lines(post + '.' + conflict.field, *text, texts);
    }
    return texts;
}

}  // namespace

void Ledger::accept(std::size_t edit, const Replica& before, const Plan& after) {
    for_each_difference(before.plan.posts, after.posts, [&](const Box<Post>* was, const Box<Post>* is) {
        const std::set<Promise> old_texts = was ? texts_of(**was) : std::set<Promise>{};
        const std::set<Promise> new_texts = is ? texts_of(**is) : std::set<Promise>{};
        promised_.insert(new_texts.begin(), new_texts.end());
        for (const Promise& text : old_texts)
            if (!new_texts.contains(text)) replaced_[text].insert(edit);
        if (is) return;
        const std::string removed = (*was)->id.text() + '.';
        for (const Promise& text : texts_of(before))
            if (text.field.starts_with(removed)) replaced_[text].insert(edit);
    });
}

void Ledger::take_back(std::size_t edit) {
    for (auto& [text, edits] : replaced_) edits.erase(edit);
}

void Ledger::decided(const FieldConflict& conflict, const std::string& field_text) {
    if (!conflict.record.starts_with("post/")) return;
    const std::string field = conflict.record.substr(conflict.record.find('/') + 1) + '.' + conflict.field;
    const auto lines_of = [&field](const std::string& side) {
        std::set<Promise> lines;
        if (const auto text = plain_text_of(side)) add_lines(field, *text, lines);
        return lines;
    };
    for (const std::string& side : {conflict.text, conflict.other.text})
        for (const Promise& line : lines_of(side)) replaced_[line].insert(decision);
    for (const Promise& line : lines_of(field_text)) replaced_[line].erase(decision);
}

void Ledger::leave_behind(const Replica& replica, const Plan& posts) {
    if (posts.posts.empty()) return;
    for (const Promise& text : texts_of(replica))
        if (posts.posts.contains(*PostId::parse(text.field.substr(0, text.field.find('.')))))
            replaced_[text].insert(left);
}

std::vector<Promise> Ledger::broken(const Replica& replica) const {
    const std::set<Promise> kept = texts_of(replica);
    std::vector<Promise> broken;
    const auto is_replaced = [this](const Promise& promise) {
        const auto found = replaced_.find(promise);
        return found != replaced_.end() && !found->second.empty();
    };
    for (const Promise& promise : promised_)
        if (!kept.contains(promise) && !is_replaced(promise)) broken.push_back(promise);
    return broken;
}

}  // namespace marronnier::simulator
