// contest_checks.hpp: what a post that announces a contest must not forget, and must not ask for.
#pragma once

#include "core/checks/check_input.hpp"
#include "core/checks/read_text.hpp"

namespace marronnier {

// A contest with nowhere to read its rules: no link in the caption or beside it, nor a word about rules.
void check_contest_rules(const Post& post, const ReadText& text, const CheckInput& input, Findings& found);

// A contest on Facebook that is entered by sharing, or by naming friends.
void check_contest_sharing(const Post& post, const ReadText& text, const CheckInput& input, Findings& found);

}  // namespace marronnier
