// law_checks.hpp: two laws of France that a caption breaks easily: the word "soldes" belongs to the legal sales, and who is
// paid to praise says so. For clients in France alone.
#pragma once

#include "core/checks/check_input.hpp"
#include "core/checks/read_text.hpp"

#include <optional>

namespace marronnier {

// The nearest legal sales, in days, around `day`: those of the client's region, whatever its sector. Nothing when the
// catalogue knows none within a year, as in New Caledonia, which has rules of its own.
std::optional<DaySpan> nearest_sales(const Catalogue& catalogue, const Place& place, Day day);

// "Soldes" on a day outside of them. Nothing while the post has no day.
void check_sales(const Post& post, const ReadText& text, const CheckInput& input, Findings& found);

// A partnership that neither "publicité" nor "collaboration commerciale" makes plain.
void check_partnership(const Post& post, const ReadText& text, const CheckInput& input, Findings& found);

}  // namespace marronnier
