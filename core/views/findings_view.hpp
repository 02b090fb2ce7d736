// findings_view.hpp: what there is to look at in the posts of the month shown, post by post.
#pragma once

#include "core/terms/color.hpp"
#include "core/views/post_findings.hpp"

namespace marronnier {

struct PostToCheck {
    PostRef ref{};
    Color client_color{};
    std::string title{};
    std::string when{};                   // "jeu. 17 déc. · 18:30"
    std::string name{};                   // "Bûche roulée, jeudi 17 décembre 2026, 2 points à vérifier"
    std::vector<FindingView> findings{};  // The gravest first, without those that somebody silenced.
};

struct FindingsView {
    std::string month{};               // "Décembre 2026"
    std::vector<PostToCheck> posts{};  // In the order of the calendar.
    int count = 0;                     // Of all; `posts` holds the first of them.
    bool is_complete = true;           // Or some posts have not been looked at yet.
};

struct Session;

// `is_complete`: whether session.open_findings knows all posts of the month.
FindingsView findings_view(const Session& session, Day today, bool is_complete);

}  // namespace marronnier
