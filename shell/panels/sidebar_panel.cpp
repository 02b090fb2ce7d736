#include "shell/panels/sidebar_panel.hpp"

#include "core/words/words.hpp"
#include "shell/panels/mini_month.hpp"
#include "shell/widgets/buttons.hpp"

namespace marronnier {

namespace {

struct Panel {
    Ui& ui;
    const SidebarView& view;
    Language language;
    Wishes& wishes;

    float row_height() const { return ui.target(30); }
    std::string_view word(Text text) const { return marronnier::word(language, text); }
};

void draw_brand(Panel& panel, Rect row) {
    const Rect mark = row.cut_left(24);
    fill(panel.ui, mark, panel.ui.palette.brand, 7);
    icon(panel.ui, mark, Icon::Brand, 15, panel.ui.palette.on_brand);
    row.cut_left(9);
    label(panel.ui, row, panel.ui.style(15, panel.ui.palette.ink, Weight::Semibold), "Marronnier");
}

void section(Panel& panel, Rect& column, Text text) {
    Rect head = column.cut_top(16);
    head.cut_left(6);
    panel.ui.access.add({.id = item_id(static_cast<int>(text), item_id("section")),
                         .role = Role::Heading,
                         .rect = head,
                         .name = std::string{panel.word(text)},
                         .level = 2});
    label(panel.ui, head, panel.ui.style(metrics::label_px, panel.ui.palette.ink_3, Weight::Semibold),
          panel.word(text));
    column.cut_top(4);
}

void draw_client(Panel& panel, Rect row, const ClientItemView& client) {
    const ItemId id = item_id(client.plan.text(), item_id("client"));
    const float size = panel.ui.target(24);
    const Rect settings{row.right() - 2 - size, row.y + (row.height - size) / 2, size, size};
    const Press press = list_row(panel.ui, row,
                                 {.id = id,
                                  .text = client.name,
                                  .name = client.accessible_name,
                                  .count = client.shown ? std::string_view{} : std::to_string(client.posts),
                                  .swatch = paint(client.color.rgb),
                                  .on = client.shown});
    if (press.clicked) panel.wishes.commands.push_back(ShowPlan{client.plan});
    if (press.double_clicked) panel.wishes.commands.push_back(Inspect{ClientSubject{client.plan}});
    if (!client.shown) return;
    const std::string name = sentence(panel.language, Text::SidebarClientSettings, {client.name});
    if (button(panel.ui, settings,
               {.id = item_id("settings", id), .icon = Icon::Settings, .look = ButtonLook::Quiet, .name = name})
            .clicked)
        panel.wishes.commands.push_back(Inspect{ClientSubject{client.plan}});
}

void draw_clients(Panel& panel, Rect& column) {
    section(panel, column, Text::SidebarClients);
    if (panel.view.clients.size() > 1) {
        if (list_row(panel.ui, column.cut_top(panel.row_height()),
                     {.id = item_id("all clients"),
                      .text = panel.word(Text::SidebarAllClients),
                      .icon = Icon::AllClients,
                      .on = panel.view.all_shown})
                .clicked)
            panel.wishes.commands.push_back(ShowPlan{});
    }
    for (const ClientItemView& client : panel.view.clients)
        draw_client(panel, column.cut_top(panel.row_height()), client);
    if (list_row(panel.ui, column.cut_top(panel.row_height()),
                 {.id = item_id("new client"), .text = panel.word(Text::SidebarNewClient), .quiet = true})
            .clicked)
        panel.wishes.show(Overlay::NewClient);
}

void draw_spaces(Panel& panel, Rect& column) {
    const SidebarView& view = panel.view;
    section(panel, column, Text::SidebarSpaces);
    const bool is_list_open = view.campaigns_open || view.own_dates_open || view.key_dates_open || view.findings_open;
    if (list_row(panel.ui, column.cut_top(panel.row_height()),
                 {.id = item_id("calendar space"), .text = panel.word(Text::SidebarCalendar), .on = !is_list_open})
            .clicked)
        panel.wishes.commands.push_back(Inspect{});
    if (!view.clients.empty() &&
        list_row(panel.ui, column.cut_top(panel.row_height()),
                 {.id = item_id("findings space"), .text = panel.word(Text::SidebarFindings), .on = view.findings_open})
            .clicked)
        panel.wishes.commands.push_back(Inspect{FindingsSubject{}});
    if (!view.has_addressed_plan) return;
    if (list_row(
            panel.ui, column.cut_top(panel.row_height()),
            {.id = item_id("key dates space"), .text = panel.word(Text::SidebarKeyDates), .on = view.key_dates_open})
            .clicked)
        panel.wishes.commands.push_back(Inspect{KeyDatesSubject{}});
    if (list_row(panel.ui, column.cut_top(panel.row_height()),
                 {.id = item_id("campaigns space"),
                  .text = panel.word(Text::SidebarCampaigns),
                  .count = view.campaigns == 0 ? std::string{} : std::to_string(view.campaigns),
                  .on = view.campaigns_open})
            .clicked)
        panel.wishes.commands.push_back(Inspect{CampaignsSubject{}});
    if (list_row(panel.ui, column.cut_top(panel.row_height()),
                 {.id = item_id("own dates space"),
                  .text = panel.word(Text::SidebarOwnDates),
                  .count = view.own_dates == 0 ? std::string{} : std::to_string(view.own_dates),
                  .on = view.own_dates_open})
            .clicked)
        panel.wishes.commands.push_back(Inspect{OwnDatesSubject{}});
}

}  // namespace

void draw_sidebar_panel(Ui& ui, const Rect& area, const SidebarView& view, const MiniMonthView& mini, Language language,
                        SidebarDraft& draft, Drag* drag, Wishes& wishes) {
    Panel panel{ui, view, language, wishes};
    AccessGroup group{ui.access,
                      {.id = item_id("sidebar"),
                       .role = Role::Navigation,
                       .rect = area,
                       .name = std::string{panel.word(Text::SidebarName)}}};
    fill(ui, area, ui.palette.sunken);
    fill(ui, {area.right() - 1, area.y, 1, area.height}, ui.palette.line);
    Rect column = area.inset(12, 14);
    draw_brand(panel, column.cut_top(24));
    column.cut_top(16);
    Rect calendar{};
    if (!ui.for_fingers) {  // A phone's page has one above its list.
        calendar = column.cut_bottom(mini_month_height - (mini.days.size() > 35 ? 0 : 20));
        column.cut_bottom(12);
    }
    {
        ScrollArea scroll{ui, column, draft.clients};
        Rect rest = scroll.content();
        const float top = rest.y;
        draw_clients(panel, rest);
        rest.cut_top(16);
        draw_spaces(panel, rest);
        scroll.used(rest.y - top);
    }
    if (!calendar.empty()) draw_mini_month(ui, calendar, mini, language, draft, drag, wishes);
}

}  // namespace marronnier
