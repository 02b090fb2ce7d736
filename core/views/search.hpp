// search.hpp: what was found in all posts and key dates of the shown clients. Texts are made comparable once; a letter
// typed then looks through them, and a longer word only through what the shorter one had found.
#pragma once

#include "core/session/session.hpp"
#include "core/views/search_view.hpp"

namespace marronnier {

class Search {
public:
    // Follows what changed in the session; costs what it costs to look at each post once.
    void follow(const Session& session, Day today);
    // Words in any order, each anywhere. What comes next is first, then what is past, nearest first.
    void look_for(std::string_view text);

    std::size_t count() const { return hits_.size(); }
    SearchRowView row(const Session& session, std::size_t index) const;

private:
    struct Entry {
        const Plan* plan = nullptr;
        const Post* post = nullptr;          // Absent: a key date.
        const Campaign* campaign = nullptr;  // Of the post.
        std::string key{};
        std::string name{};  // Of the key date.
        Color color{};
        std::optional<Day> day{};
    };

    void add_posts(const Session& session, std::vector<Entry>& entries);
    void add_dates(const Session& session, std::vector<Entry>& entries) const;
    std::string excerpt_of(const Entry& entry, const std::string& title_key) const;

    std::vector<Box<Plan>> plans_{};  // Keeps what the entries point to.
    std::vector<Entry> posts_{};      // In the order of plans and ids.
    std::vector<Entry> dates_{};
    std::vector<const Entry*> order_{};
    std::vector<const Entry*> hits_{};
    std::vector<std::string> words_{};
    std::string text_{};
    Day today_{};
};

}  // namespace marronnier
