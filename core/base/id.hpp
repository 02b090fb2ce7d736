// id.hpp: names that tell records apart for ever. Ids are made outside the core (random, by the platform) and carried by
// edits, so that a log of edits replays to the same plan.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace marronnier {

// 1 to 64 characters out of A-Z a-z 0-9 . _ -
bool is_valid_id(std::string_view text);

// One type per kind of record: a CampaignId is never taken for a PostId.
template <class Tag>
class Id {
public:
    Id() = default;  // Names nothing; only useful as a place to put one.

    static std::optional<Id> parse(std::string_view text) {
        if (!is_valid_id(text)) return std::nullopt;
        return Id{std::string{text}};
    }

    const std::string& text() const { return text_; }
    bool empty() const { return text_.empty(); }

    bool operator==(const Id&) const = default;
    bool operator<(const Id& other) const { return text_ < other.text_; }

private:
    explicit Id(std::string text) : text_(std::move(text)) {}

    std::string text_;
};

}  // namespace marronnier
