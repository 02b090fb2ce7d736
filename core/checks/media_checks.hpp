// media_checks.hpp: the pictures, films and documents planned for a post, held against what its networks take.
#pragma once

#include "core/checks/check_input.hpp"

namespace marronnier {

// Whether anybody counts media in this plan. Where nobody does, a post without any tells nothing.
enum class MediaCounts : std::uint8_t { Unused, Used };

bool has_media(const Post& post);

// One finding for each variant at most, the first of: too many of a kind, too many together, kinds that do not mix, too
// few. Too few once media are planned for the post, or when it is approved or scheduled without any in a plan that counts
// them: before, nobody has thought of them yet. Always a warning: what is planned is for all variants, and a network that
// takes one picture shows the first.
void check_media(const Post& post, const CheckInput& input, MediaCounts counts, Findings& found);

}  // namespace marronnier
