// limits.hpp: how much a plan may hold. Generous for people, finite for programs: every list and text has an end.
#pragma once

#include <cstddef>

namespace marronnier::limits {

inline constexpr std::size_t file_bytes = 64u << 20;     // A plan file; 50,000 posts take about 20 MB.
inline constexpr std::size_t nesting = 64;               // Objects and lists inside each other.
inline constexpr std::size_t posts = 200'000;            // In one plan.
inline constexpr std::size_t campaigns = 10'000;         //
inline constexpr std::size_t own_dates = 10'000;         //
inline constexpr int own_rules = 1'000;                  // Of the own dates in one plan, with those they hold.
inline constexpr std::size_t marked_key_dates = 10'000;  // Dismissed in one plan, and as many pinned.
inline constexpr std::size_t plans = 100;                // In the workspace.
inline constexpr std::size_t name_bytes = 1'000;         // Titles and names: one line.
inline constexpr std::size_t text_bytes = 200'000;    // Captions and notes; a LinkedIn article has 110,000 characters.
inline constexpr std::size_t link_bytes = 4'000;      //
inline constexpr std::size_t hashtags = 200;          // On one post, in one set.
inline constexpr std::size_t hashtag_sets = 100;      // Of one client.
inline constexpr int caption_characters = 1'000'000;  // That an account may be said to allow.
inline constexpr std::size_t variants = 64;           // On one post.
inline constexpr std::size_t silenced = 64;           // On one post.
inline constexpr int step_days = 366;                 // Of a post, before its campaign's key date or after it.
inline constexpr int media = 999;                     // Of each kind, planned for one post.

}  // namespace marronnier::limits
