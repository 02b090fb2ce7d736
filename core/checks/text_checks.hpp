// text_checks.hpp: what the words of a post say that somebody careful would stop at: laws, contests, phone numbers, tone.
#pragma once

#include "core/checks/check_input.hpp"
#include "core/checks/local_days.hpp"
#include "core/checks/wording.hpp"

namespace marronnier {

// Each code once for a post, from the first of its wordings that gives reason. `local` covers the post's day, if it has one.
void check_texts(const Post& post, const std::vector<Wording>& wordings, std::span<const LocalDay> local,
                 const CheckInput& input, Findings& found);

}  // namespace marronnier
