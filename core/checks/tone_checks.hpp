// tone_checks.hpp: a festive tone on a day of mourning.
#pragma once

#include "core/checks/check_input.hpp"
#include "core/checks/local_days.hpp"
#include "core/checks/read_text.hpp"

namespace marronnier {

// Names the first day of mourning that the client has not dismissed. `local` covers the post's day, if it has one.
void check_tone(const Post& post, const ReadText& text, std::span<const LocalDay> local, const CheckInput& input,
                Findings& found);

}  // namespace marronnier
