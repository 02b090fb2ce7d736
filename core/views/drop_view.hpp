// drop_view.hpp: what moving posts by some days would mean, said before it is done.
#pragma once

#include "core/commands/post_ref.hpp"
#include "core/dates/day.hpp"

#include <string>
#include <vector>

namespace marronnier {

struct DropView {
    std::string difference{};            // "+2 j", "−1 j", empty when the day stays.
    std::vector<std::string> remarks{};  // Each conflict as a phrase; empty: none.
    bool possible = true;                // False: it would leave the calendar.
};

struct Session;

DropView drop_view(const Session& session, const std::vector<PostRef>& posts, int days);

// One line for the tip: "mer. 16 déc. · +2 j · aucun conflit".
std::string drop_tip(const Session& session, const DropView& drop, Day target);

}  // namespace marronnier
