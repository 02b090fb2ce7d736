// client_form.hpp: who a client is: the same form for a new client and for one that exists.
#pragma once

#include "core/commands/fields.hpp"
#include "shell/panels/inspector_parts.hpp"

namespace marronnier {

struct ClientFormValue {
    std::string name{};
    Color color{};
    std::string country = "FR", region{}, school_zone{}, sector{}, time_zone = "Europe/Paris";
    std::vector<Network> networks{};
};

struct ClientFormChange {
    ClientFields fields{};
    ItemId field = 0;  // The text field that was typed into; 0 for a choice.
};

// Everything of the form, laid out in the column. Answers what changed in this frame, if anything did. `scope` tells the fields
// of one client from those of another.
std::optional<ClientFormChange> draw_client_form(Inspector& inspector, Rect& column, const ClientFormValue& value,
                                                 ItemId scope, bool focus_name);

// Colours that stay apart from each other on a calendar, for clients and campaigns.
std::span<const Color> offered_colors();
std::optional<Color> draw_color_choice(Inspector& inspector, Rect& column, Color chosen, ItemId scope);

}  // namespace marronnier
