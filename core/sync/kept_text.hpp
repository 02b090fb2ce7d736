// kept_text.hpp: what a device has to know after a power cut, as one text: lines that begin with a word, an empty line, and
// the replica as in a plan file.
//
//     marronnier-sync 1
//     device 00c0ffee00c0ffee adopted 12
//     head 00c0ffee00c0ffee.0000000003.0123456789ab 10 12
//     merged 0badcafe0badcafe 7
//
// The number behind "adopted", or "alone" before the plan met the others, is how many edits are in the store for certain;
// behind a head, how many were there before it and how many are in it.
#pragma once

#include "core/base/result.hpp"
#include "core/sync/effects.hpp"

#include <string>
#include <string_view>

namespace marronnier {

std::string write_kept(const KeptSync& kept);

// Refused: anything that write_kept does not write, and what read_replica refuses.
Result<KeptSync> read_kept(std::string_view text);

}  // namespace marronnier
