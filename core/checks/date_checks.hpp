// date_checks.hpp: what a post's day says about it, beside its status and today.
#pragma once

#include "core/checks/check_input.hpp"
#include "core/checks/local_days.hpp"

namespace marronnier {

// A post that still waits for a yes this many working days before its day, or fewer, is late: today does not count, nor do
// weekends and the client's public holidays.
inline constexpr int approval_days = 2;

// Public holidays; days gone by while the post is not out; approvals that come late. The post has a day, one that `local`
// covers. An idea or a draft in the past is information: perhaps it only waits to be moved.
void check_day(const Post& post, std::span<const LocalDay> local, const CheckInput& input, Findings& found);

}  // namespace marronnier
