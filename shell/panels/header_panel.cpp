#include "shell/panels/header_panel.hpp"

#include "core/words/words.hpp"
#include "shell/panels/save_state.hpp"
#include "shell/widgets/buttons.hpp"

#include <array>

namespace marronnier {

namespace {

constexpr float gap = 10;
constexpr float words_min_width = 980;  // Narrower bars say with icons alone what others say in words.

struct Panel {
    Ui& ui;
    const HeaderView& view;
    const HeaderContext& context;
    Wishes& wishes;
    bool spells_out = true;

    std::string_view word(Text text) const { return marronnier::word(context.language, text); }
};

Rect middle(const Rect& slot) {
    return {slot.x, slot.y + (slot.height - metrics::control_height) / 2, slot.width, metrics::control_height};
}

Press button_from_left(Panel& panel, Rect& bar, const Button& spec) {
    const Rect slot = bar.cut_left(spec.text.empty() ? metrics::control_height : button_width(panel.ui, spec));
    return button(panel.ui, middle(slot), spec);
}

// Answers where it lies, for menus.
Rect button_from_right(Panel& panel, Rect& bar, const Button& spec, Press& press) {
    const Rect slot = middle(bar.cut_right(spec.text.empty() ? metrics::control_height : button_width(panel.ui, spec)));
    press = button(panel.ui, slot, spec);
    return slot;
}

void toggle_menu(Panel& panel, Overlay menu, const Rect& anchor) {
    panel.wishes.show(panel.context.open == menu ? Overlay::None : menu, anchor);
}

void draw_drawer_button(Panel& panel, Rect& bar) {
    const bool is_open = panel.context.open == Overlay::Sidebar;
    if (button_from_left(panel, bar,
                         {.id = item_id("drawer"),
                          .icon = Icon::Menu,
                          .name = panel.word(Text::SidebarName),
                          .on = is_open,
                          .expands = true})
            .clicked)
        toggle_menu(panel, Overlay::Sidebar, {});
    bar.cut_left(gap);
}

void draw_time_buttons(Panel& panel, Rect& bar) {
    const auto turn = [&panel](int months) {
        panel.wishes.commands.push_back(ShowMonth{panel.view.month + std::chrono::months{months}});
    };
    if (button_from_left(panel, bar,
                         {.id = item_id("previous"),
                          .icon = Icon::Previous,
                          .name = panel.word(Text::HeaderPrevious),
                          .shortcut = "PageUp",
                          .disabled = !panel.view.can_go_back})
            .clicked)
        turn(-1);
    bar.cut_left(gap);
    if (button_from_left(panel, bar, {.id = item_id("today"), .text = panel.word(Text::HeaderToday), .shortcut = "T"})
            .clicked)
        panel.wishes.commands.push_back(FocusDay{panel.context.today});
    bar.cut_left(gap);
    if (button_from_left(panel, bar,
                         {.id = item_id("next"),
                          .icon = Icon::Next,
                          .name = panel.word(Text::HeaderNext),
                          .shortcut = "PageDown",
                          .disabled = !panel.view.can_go_on})
            .clicked)
        turn(1);
    bar.cut_left(gap + 4);
}

void draw_title(Panel& panel, Rect& bar) {
    const TextStyle style = panel.ui.style(metrics::title_px, panel.ui.palette.ink, Weight::Semibold);
    const Rect box = bar.cut_left(panel.ui.texts.width(style, panel.view.title) + 2);
    panel.ui.access.add(
        {.id = item_id("title"), .role = Role::Heading, .rect = box, .name = panel.view.title, .level = 1});
    label(panel.ui, box, style, panel.view.title);
    bar.cut_left(gap + 6);
}

struct Filter {
    Overlay menu{};
    Icon icon{};
    std::string name{};
    bool on = false;
};

Filter filter_of(const Panel& panel, Overlay menu, Icon icon, Text text, int chosen) {
    std::string name{panel.word(text)};
    if (chosen > 0) name += " · " + std::to_string(chosen);
    return {menu, icon, std::move(name), chosen > 0};
}

Button button_of(const Panel& panel, const Filter& filter, bool spells_out) {
    return {.id = item_id(static_cast<int>(filter.menu), item_id("filter")),
            .text = spells_out ? std::string_view{filter.name} : std::string_view{},
            .icon = spells_out ? std::optional<Icon>{} : filter.icon,
            .name = filter.name,
            .on = panel.context.open == filter.menu || filter.on,
            .expands = true};
}

void draw_filters(Panel& panel, Rect& bar) {
    const HeaderView& view = panel.view;
    const std::array filters{
        filter_of(panel, Overlay::NetworkFilter, Icon::Networks, Text::HeaderNetworks, view.networks_chosen),
        filter_of(panel, Overlay::StatusFilter, Icon::Filter, Text::HeaderStatus, view.statuses_chosen)};
    float words_width = 0;
    for (const Filter& filter : filters) words_width += button_width(panel.ui, button_of(panel, filter, true)) + gap;
    for (const Filter& filter : filters) {
        const Button spec = button_of(panel, filter, words_width <= bar.width);
        const float width = spec.text.empty() ? metrics::control_height : button_width(panel.ui, spec);
        const Rect slot = middle(bar.cut_left(width));
        if (button(panel.ui, slot, spec).clicked) toggle_menu(panel, filter.menu, slot);
        bar.cut_left(gap);
    }
}

void draw_right_side(Panel& panel, Rect& bar) {
    const HeaderContext& context = panel.context;
    Press press;
    Rect slot = button_from_right(panel, bar,
                                  {.id = item_id("more"),
                                   .icon = Icon::More,
                                   .name = panel.word(Text::HeaderMore),
                                   .on = context.open == Overlay::MoreMenu,
                                   .expands = true},
                                  press);
    if (press.clicked) toggle_menu(panel, Overlay::MoreMenu, slot);
    bar.cut_right(8);
    slot = button_from_right(panel, bar,
                             {.id = item_id("file"),
                              .text = panel.spells_out ? panel.word(Text::HeaderFile) : std::string_view{},
                              .icon = Icon::SaveFile,
                              .name = panel.word(Text::HeaderFile),
                              .on = context.open == Overlay::FileMenu,
                              .expands = true},
                             press);
    if (press.clicked) toggle_menu(panel, Overlay::FileMenu, slot);
    bar.cut_right(gap);
    draw_save_state(panel.ui, bar, context, panel.spells_out, panel.wishes);
    bar.cut_right(gap);
    button_from_right(panel, bar,
                      {.id = item_id("search button"),
                       .icon = Icon::Search,
                       .look = ButtonLook::Quiet,
                       .name = panel.word(Text::SearchTitle),
                       .shortcut = "Control+F"},
                      press);
    if (press.clicked) panel.wishes.show(Overlay::Search);
    button_from_right(panel, bar,
                      {.id = item_id("redo"),
                       .icon = Icon::Redo,
                       .look = ButtonLook::Quiet,
                       .name = panel.word(Text::HeaderRedo),
                       .shortcut = "Control+Shift+Z",
                       .disabled = !panel.view.can_redo},
                      press);
    if (press.clicked) panel.wishes.commands.push_back(Redo{});
    button_from_right(panel, bar,
                      {.id = item_id("undo"),
                       .icon = Icon::Undo,
                       .look = ButtonLook::Quiet,
                       .name = panel.word(Text::HeaderUndo),
                       .shortcut = "Control+Z",
                       .disabled = !panel.view.can_undo},
                      press);
    if (press.clicked) panel.wishes.commands.push_back(Undo{});
    bar.cut_right(gap);
}

}  // namespace

void draw_header_panel(Ui& ui, const Rect& area, const HeaderView& view, const HeaderContext& context, Wishes& wishes) {
    Panel panel{ui, view, context, wishes, area.width >= words_min_width};
    AccessGroup group{ui.access, {.id = item_id("header"), .role = Role::Banner, .rect = area}};
    const ReadFromLeft order{ui.access};
    fill(ui, {area.x, area.bottom() - 1, area.width, 1}, ui.palette.line);
    Rect bar = area.inset(16, 0);
    if (context.sidebar_is_drawer) draw_drawer_button(panel, bar);
    draw_time_buttons(panel, bar);
    draw_right_side(panel, bar);
    draw_title(panel, bar);
    draw_filters(panel, bar);
}

}  // namespace marronnier
