// phone_checks.hpp: phone numbers where a network refuses posts that have one.
#pragma once

#include "core/checks/check_input.hpp"
#include "core/checks/read_text.hpp"

namespace marronnier {

void check_phone_numbers(const Post& post, const ReadText& text, const CheckInput& input, Findings& found);

}  // namespace marronnier
