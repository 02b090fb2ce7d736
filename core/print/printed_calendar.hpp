// printed_calendar.hpp: the plan on paper: pages of HTML, made from what the screen shows. web/style.css sets them.
#pragma once

#include "core/session/session.hpp"
#include "core/terms/print_choices.hpp"

#include <string>

namespace marronnier {

// Colours and sizes stand in `data-style`: the page allows no styles that come with HTML, and sets them itself.
std::string printed_calendar(const Session& session, Day today, const PrintChoices& choices);

}  // namespace marronnier
