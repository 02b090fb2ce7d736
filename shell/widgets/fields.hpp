// fields.hpp: the text controls a frame wants on the page, and what was typed into them since the last frame.
#pragma once

#include "shell/accessibility/item_id.hpp"
#include "shell/platform/text_field.hpp"

#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace marronnier {

struct FieldNews {
    std::optional<std::string> text{};  // What it holds now, when it was typed into.
    bool left = false;                  // Focus moved on, or Enter in a single line.
    bool cancelled = false;             // Esc
};

class Fields {
public:
    // Input.
    void focused(ItemId id) {
        focused_ = id;
        ++visit_;
    }
    void changed(ItemId id, std::string text) { news_[id].text = std::move(text); }
    void left(ItemId id) {
        news_[id].left = true;
        if (focused_ == id) focused_ = 0;
    }
    void cancelled(ItemId id) {
        news_[id].cancelled = true;
        if (focused_ == id) focused_ = 0;
    }

    // Drawing.
    void begin_frame() { shown_.clear(); }
    FieldNews show(TextField field) {
        FieldNews news;
        if (auto found = news_.extract(field.id)) news = std::move(found.mapped());
        if (news.text) field.text = *news.text;
        if (field.focus) wanted_ = field.id;
        field.focus = field.id == wanted_;
        shown_.push_back(std::move(field));
        return news;
    }
    void hide_all_so_far() { shown_.clear(); }
    // Real controls lie above everything drawn; those under a menu give way to their painted twins.
    void hide_under(const Rect& rect) {
        std::erase_if(shown_, [&rect](const TextField& field) { return !intersection(field.rect, rect).empty(); });
    }
    void end_frame() { news_.clear(); }
    // The page has been told who asked for the keyboard; until then it may be drawn several times.
    void told() { wanted_ = 0; }

    std::span<const TextField> shown() const { return shown_; }
    bool has_news() const { return !news_.empty(); }
    ItemId focused() const { return focused_; }

    // A new number each time a field gets the keyboard: the letters of one visit are one undo step.
    unsigned visit() const { return visit_; }

private:
    std::vector<TextField> shown_;
    std::unordered_map<ItemId, FieldNews> news_;
    ItemId focused_ = 0;
    ItemId wanted_ = 0;
    unsigned visit_ = 0;
};

}  // namespace marronnier
