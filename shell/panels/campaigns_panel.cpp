#include "shell/panels/client_form.hpp"
#include "shell/widgets/buttons.hpp"

namespace marronnier {

namespace {

void draw_open_campaign(Inspector& inspector, Rect& column, const PlanId& plan, const CampaignItem& item) {
    const ItemId scope = item_id(item.id.text(), item_id("campaign form"));
    const auto change = [&](CampaignFields fields, ItemId field) {
        inspector.wishes.edit(plan, ChangeCampaign{item.id, std::move(fields)},
                              field == 0 ? std::string{} : inspector.gesture(field));
    };
    const ItemId name = item_id("name", scope);
    if (auto text = labelled_field(inspector, column, metrics::field_height, Text::CampaignName,
                                   {.id = name, .text = item.name, .focus = inspector.draft.focus_title}))
        change({.name = std::move(*text)}, name);
    inspector.draft.focus_title = false;
    if (const auto color = draw_color_choice(inspector, column, item.color, scope)) change({.color = *color}, 0);

    Rect row = column.cut_top(15 + 4 + metrics::field_height);
    Rect left = row.cut_left((row.width - 8) / 2);
    row.cut_left(8);
    const ItemId from_id = item_id("from", scope);
    const ItemId to_id = item_id("to", scope);
    const auto from = date_field(inspector, left, Text::SpanFrom, from_id, item.from);
    const auto to = date_field(inspector, row, Text::SpanTo, to_id, item.to);
    // A start past the end takes the end along: the person moves the campaign.
    if (from && *from) {
        CampaignFields fields{.from = *from};
        if (item.to < to_text(**from)) fields.to = *from;
        change(std::move(fields), from_id);
    }
    if (to && *to) change({.to = *to}, to_id);
    column.cut_top(inspector_gap);

    const Button remove{
        .id = item_id("remove", scope), .text = inspector.word(Text::CampaignRemove), .icon = Icon::Remove};
    Rect actions = column.cut_top(metrics::control_height);
    if (button(inspector.ui, actions.cut_left(button_width(inspector.ui, remove)), remove).clicked) {
        inspector.wishes.edit(plan, RemoveCampaign{item.id});
        inspector.wishes.commands.push_back(Inspect{CampaignsSubject{}});
    }
    column.cut_top(inspector_gap + 6);
}

}  // namespace

void draw_campaigns_panel(Inspector& inspector, Rect& column, const CampaignsView& view) {
    inspector_heading(inspector, column, inspector.word(Text::SidebarCampaigns));
    const Button add{.id = item_id("add campaign"), .text = inspector.word(Text::CampaignAdd), .icon = Icon::Add};
    Rect actions = column.cut_top(metrics::control_height);
    if (button(inspector.ui, actions.cut_left(button_width(inspector.ui, add)), add).clicked) {
        const auto id = inspector.wishes.fresh<CampaignId>();
        const Day today = inspector.context.today;
        inspector.wishes.edit(view.plan, AddCampaign{id,
                                                     {.name = std::string{inspector.word(Text::CampaignNew)},
                                                      .color = offered_colors().front(),
                                                      .from = today,
                                                      .to = today + days{6}}});
        inspector.wishes.commands.push_back(Inspect{CampaignsSubject{id}});
        inspector.draft.focus_title = true;
    }
    column.cut_top(inspector_gap);
    if (view.items.empty()) {
        const TextStyle style = inspector.ui.style(metrics::small_px, inspector.ui.palette.ink_3);
        const int lines = inspector.ui.texts.draw_wrapped(*inspector.ui.list, style, column.x, column.y, 18,
                                                          inspector.word(Text::CampaignEmpty), column.width, 5);
        column.cut_top(18.0f * static_cast<float>(lines));
    }
    for (const CampaignItem& item : view.items) {
        const ItemId id = item_id(item.id.text(), item_id("campaign"));
        const std::string name = item.name + ", " + item.days;
        const Press press = list_row(inspector.ui, column.cut_top(30),
                                     {.id = id,
                                      .text = item.name,
                                      .name = name,
                                      .count = item.days,
                                      .swatch = paint(item.color.rgb),
                                      .on = item.open});
        column.cut_top(4);
        if (press.clicked)
            inspector.wishes.commands.push_back(
                Inspect{CampaignsSubject{item.open ? std::optional<CampaignId>{} : std::optional{item.id}}});
        if (item.open) draw_open_campaign(inspector, column, view.plan, item);
    }
}

}  // namespace marronnier
