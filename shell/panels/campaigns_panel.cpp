#include "shell/panels/anchored_campaign.hpp"
#include "shell/panels/client_form.hpp"
#include "shell/panels/span_panel.hpp"

namespace marronnier {

namespace {

void draw_open_campaign(Inspector& inspector, Rect& column, const PlanId& plan, const CampaignItem& item) {
    const ItemId scope = item_id(item.id.text(), item_id("campaign form"));
    const auto change = [&](CampaignFields fields, std::string gesture = {}) {
        inspector.wishes.edit(plan, ChangeCampaign{item.id, std::move(fields)}, std::move(gesture));
    };
    if (auto name = draw_span_name(inspector, column, Text::CampaignName, item.name, scope))
        change({.name = std::move(name->value)}, name->gesture);
    if (const auto color = draw_color_choice(inspector, column, item.color, scope)) change({.color = *color});

    const auto [from, to] = draw_span_days(inspector, column, item.from, item.to, scope);
    // A start past the end takes the end along: the person moves the campaign.
    if (from) {
        CampaignFields fields{.from = from->value};
        if (item.to < to_text(from->value)) fields.to = from->value;
        change(std::move(fields), from->gesture);
    }
    if (to) change({.to = to->value}, to->gesture);
    if (item.anchored) draw_anchored_campaign(inspector, column, plan, item.id, *item.anchored);

    if (draw_remove_span(inspector, column.cut_top(inspector.control_height()), Text::CampaignRemove, scope)) {
        inspector.wishes.edit(plan, RemoveCampaign{item.id});
        inspector.wishes.commands.push_back(Inspect{CampaignsSubject{}});
    }
    column.cut_top(span_form_gap);
}

}  // namespace

void draw_campaigns_panel(Inspector& inspector, Rect& column, const CampaignsView& view) {
    inspector_heading(inspector, column, inspector.word(Text::SidebarCampaigns));
    if (draw_add_span(inspector, column, item_id("add campaign"), Text::CampaignAdd)) {
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
    if (view.items.empty()) draw_no_spans(inspector, column, Text::CampaignEmpty);
    for (const CampaignItem& item : view.items) {
        if (draw_span_row(inspector, column,
                          {.id = item_id(item.id.text(), item_id("campaign")),
                           .text = item.name,
                           .count = item.days,
                           .swatch = paint(item.color.rgb),
                           .on = item.open}))
            inspector.wishes.commands.push_back(
                Inspect{CampaignsSubject{item.open ? std::optional<CampaignId>{} : std::optional{item.id}}});
        if (item.open) draw_open_campaign(inspector, column, view.plan, item);
    }
}

}  // namespace marronnier
