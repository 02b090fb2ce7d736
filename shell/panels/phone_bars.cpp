#include "shell/panels/phone_bars.hpp"

#include "core/words/words.hpp"
#include "shell/panels/save_state.hpp"
#include "shell/widgets/buttons.hpp"

#include <algorithm>
#include <array>

namespace marronnier {

namespace {

void toggle(const HeaderContext& context, Overlay kind, const Rect& anchor, Wishes& wishes) {
    wishes.show(context.open == kind ? Overlay::None : kind, anchor);
}

Rect square_from_right(Rect& bar) {
    const Rect slot = bar.cut_right(metrics::touch_target);
    return {slot.x, slot.y + (slot.height - metrics::touch_target) / 2, metrics::touch_target, metrics::touch_target};
}

void draw_client_name(Ui& ui, const Rect& box, const SidebarView& clients, const HeaderContext& context,
                      Wishes& wishes) {
    const auto shown = std::find_if(clients.clients.begin(), clients.clients.end(),
                                    [](const ClientItemView& client) { return client.shown; });
    const bool is_one = shown != clients.clients.end();
    const std::string_view text = is_one                    ? std::string_view{shown->name}
                                  : clients.clients.empty() ? std::string_view{"Marronnier"}
                                                            : word(context.language, Text::SidebarAllClients);
    const ItemId id = item_id("client name");
    const Press press = pressable(ui, {.id = id,
                                       .role = Role::Button,
                                       .rect = box,
                                       .name = std::string{text},
                                       .expanded = context.open == Overlay::Sidebar,
                                       .expands = true});
    Rect inner = box;
    const Rect swatch = inner.cut_left(11);
    fill(ui, {swatch.x, swatch.y + (swatch.height - 11) / 2, 11, 11},
         is_one ? paint(shown->color.rgb) : ui.palette.brand, 3);
    inner.cut_left(8);
    label(ui, inner, ui.style(16, ui.palette.ink, Weight::Semibold), text);
    if (ui.keyboard_focus == id) focus_ring(ui, box, 8);
    if (press.clicked) toggle(context, Overlay::Sidebar, box, wishes);
}

struct Tab {
    Overlay opens = Overlay::None;  // None: the calendar itself.
    Icon icon{};
    Text text{};
};

constexpr std::array<Tab, 4> tabs{{
    {Overlay::None, Icon::Calendar, Text::SidebarCalendar},
    {Overlay::Sidebar, Icon::AllClients, Text::SidebarClients},
    {Overlay::FileMenu, Icon::SaveFile, Text::HeaderFile},
    {Overlay::MoreMenu, Icon::Settings, Text::HeaderMore},
}};

}  // namespace

void draw_phone_header(Ui& ui, const Rect& area, const HeaderView& view, const SidebarView& clients,
                       const HeaderContext& context, Wishes& wishes) {
    AccessGroup group{ui.access, {.id = item_id("header"), .role = Role::Banner, .rect = area}};
    const ReadFromLeft order{ui.access};
    Rect bar = area.inset(12, 0);
    const auto text = [&context](Text id) { return word(context.language, id); };
    const auto filter = [&](Overlay opens, Icon icon, ItemId id, std::string_view name, bool is_on) {
        const Rect slot = square_from_right(bar);
        const Button spec{.id = id,
                          .icon = icon,
                          .look = ButtonLook::Quiet,
                          .name = name,
                          .on = context.open == opens || is_on,
                          .expands = true};
        if (button(ui, slot, spec).clicked) toggle(context, opens, slot, wishes);
    };
    filter(Overlay::StatusFilter, Icon::Filter, item_id("status filter"), text(Text::HeaderStatus),
           view.statuses_chosen > 0);
    filter(Overlay::NetworkFilter, Icon::Networks, item_id("network filter"), text(Text::HeaderNetworks),
           view.networks_chosen > 0);
    if (button(ui, square_from_right(bar),
               {.id = item_id("search button"),
                .icon = Icon::Search,
                .look = ButtonLook::Quiet,
                .name = text(Text::SearchTitle)})
            .clicked)
        wishes.show(Overlay::Search);
    if (button(ui, square_from_right(bar),
               {.id = item_id("undo"),
                .icon = Icon::Undo,
                .look = ButtonLook::Quiet,
                .name = text(Text::HeaderUndo),
                .shortcut = "Control+Z",
                .disabled = !view.can_undo})
            .clicked)
        wishes.commands.push_back(Undo{});
    bar.cut_right(4);
    draw_save_state(ui, bar, context, false, wishes);
    bar.cut_right(8);
    draw_client_name(ui, {bar.x, bar.y + (bar.height - metrics::touch_target) / 2, bar.width, metrics::touch_target},
                     clients, context, wishes);
}

void draw_bottom_bar(Ui& ui, const Rect& area, const HeaderContext& context, Wishes& wishes) {
    AccessGroup group{ui.access,
                      {.id = item_id("bottom bar"),
                       .role = Role::Navigation,
                       .rect = area,
                       .name = std::string{word(context.language, Text::PhoneBar)}}};
    fill(ui, area, ui.palette.surface);
    fill(ui, {area.x, area.y, area.width, 1}, ui.palette.line);
    Rect rest = area;
    const float width = area.width / static_cast<float>(tabs.size());
    for (const Tab& tab : tabs) {
        const Rect slot = rest.cut_left(width);
        const bool is_on = context.open == tab.opens;
        const ItemId id = item_id(static_cast<int>(tab.opens), item_id("tab"));
        const std::string_view text = word(context.language, tab.text);
        const Press press =
            pressable(ui, {.id = id, .role = Role::Button, .rect = slot, .name = std::string{text}, .current = is_on});
        const Paint color = is_on ? ui.palette.brand : ui.palette.ink_3;
        icon(ui, {slot.x, slot.y + 8, slot.width, 22}, tab.icon, 21, color);
        label_centred(ui, {slot.x, slot.y + 33, slot.width, 16},
                      ui.style(metrics::label_px, color, is_on ? Weight::Semibold : Weight::Regular), text);
        if (ui.keyboard_focus == id) focus_ring(ui, slot.inset(4), 8);
        if (press.clicked) toggle(context, tab.opens, slot, wishes);
    }
}

bool draw_add_button(Ui& ui, const Rect& calendar, Language language) {
    constexpr float size = 56;
    constexpr float radius = 18;
    const ItemId id = item_id("add post");
    const Rect box{calendar.right() - size - 16, calendar.bottom() - size - 16, size, size};
    const Press press = pressable(
        ui, {.id = id, .role = Role::Button, .rect = box, .name = std::string{word(language, Text::PostAdd)}});
    shadow(ui, box, radius);
    fill(ui, box, ui.palette.brand, radius);
    icon(ui, box, Icon::Add, 24, ui.palette.on_brand);
    if (ui.keyboard_focus == id) focus_ring(ui, box.inset(-2), radius + 2);
    return press.clicked;
}

}  // namespace marronnier
