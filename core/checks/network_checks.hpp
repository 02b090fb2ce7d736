// network_checks.hpp: what a post says, held against what each of its networks accepts: lengths, hashtags, mentions.
#pragma once

#include "core/checks/check_input.hpp"
#include "core/checks/wording.hpp"

namespace marronnier {

// What the client's own account on this network may do.
AccountLimits account_of(const Client& client, Network network);

// Captions are counted as they go out, with the post's hashtags (see wording.hpp), and held against the account's own
// limit where the client has one. Titles count where the network has a place for one. Of several limits about one thing
// the gravest that is exceeded is told. Where a format shows no caption at all, only one written for it alone is remarked
// upon: the master caption is for the others.
void check_limits(const Post& post, const std::vector<Wording>& wordings, const CheckInput& input, Findings& found);

}  // namespace marronnier
