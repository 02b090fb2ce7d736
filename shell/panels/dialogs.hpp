// dialogs.hpp: what asks for the whole attention: a new client, closing one, the sheet of shortcuts.
#pragma once

#include "shell/panels/client_form.hpp"
#include "shell/panels/menus.hpp"

namespace marronnier {

struct NewClientDraft {
    ClientFormValue value{};
    InspectorDraft form{};
    bool focus_name = true;
};

void draw_new_client(Ui& ui, NewClientDraft& draft, const MenuContext& context, Wishes& wishes);
void draw_close_client(Ui& ui, const std::string& name, const MenuContext& context, Wishes& wishes);
void draw_shortcuts(Ui& ui, const MenuContext& context, Wishes& wishes);

}  // namespace marronnier
