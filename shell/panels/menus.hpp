// menus.hpp: the lists that open below a button.
#pragma once

#include "core/terms/language.hpp"
#include "core/views/header_view.hpp"
#include "core/views/post_view.hpp"
#include "shell/panels/wishes.hpp"
#include "shell/widgets/scroll_area.hpp"

namespace marronnier {

struct MenuContext {
    Language language{};
    Rect page{};
    OpenOverlay open{};
    ScrollState& scroll;
    bool dark = false;
    bool follows_system_theme = false;
    bool has_store = false;  // The plan shown meets other devices.
};

void draw_network_filter(Ui& ui, const HeaderView& view, const MenuContext& context, Wishes& wishes);
void draw_status_filter(Ui& ui, const HeaderView& view, const MenuContext& context, Wishes& wishes);
void draw_file_menu(Ui& ui, const HeaderView& view, const MenuContext& context, Wishes& wishes);
void draw_more_menu(Ui& ui, const MenuContext& context, Wishes& wishes);
void draw_format_menu(Ui& ui, const PostView& view, const MenuContext& context, Wishes& wishes);
void draw_campaign_menu(Ui& ui, const PostView& view, const MenuContext& context, Wishes& wishes);

}  // namespace marronnier
