#include "shell/panels/anchored_campaign.hpp"

#include "shell/panels/chip_flow.hpp"
#include "shell/panels/span_panel.hpp"

namespace marronnier {

namespace {

void draw_line(Inspector& inspector, Rect& column, ItemId id, std::string_view text, Weight weight = Weight::Regular) {
    const Ui& ui = inspector.ui;
    draw_text(inspector, column, id, ui.style(metrics::small_px, ui.palette.ink_2, weight), text);
    column.cut_top(4);
}

void draw_steps(Inspector& inspector, Rect& column, const PlanId& plan, const std::vector<CampaignStepRow>& steps,
                ItemId scope) {
    if (steps.empty()) return;
    field_label(inspector.ui, column, inspector.word(Text::CampaignSteps));
    for (const CampaignStepRow& step : steps)
        if (draw_span_row(inspector, column,
                          {.id = item_id(step.post.text(), scope), .text = step.text, .count = step.day}))
            inspector.wishes.commands.push_back(Inspect{PostRef{plan, step.post}});
    column.cut_top(inspector_gap - 4);
}

void draw_skips(Inspector& inspector, Rect& column, const std::vector<SkipChoice>& skips, ItemId scope) {
    ChipFlow flow{inspector, column};
    for (const SkipChoice& choice : skips) {
        const std::optional<Icon> mark = choice.on ? std::optional{Icon::Check} : std::nullopt;
        if (flow.chip(item_id(choice.text, scope), mark, choice.text, choice.on))
            inspector.wishes.commands.push_back(choice.toggled);
    }
    column.cut_top(inspector_gap);
}

void make_copy(Inspector& inspector, const PlanId& plan, const CampaignDraft& draft) {
    const auto id = inspector.wishes.fresh<CampaignId>();
    std::vector<PostId> posts;
    for (std::size_t i = 0; i < draft.posts.size(); ++i) posts.push_back(inspector.wishes.fresh<PostId>());
    inspector.wishes.commands.push_back(adding(plan, draft, id, posts));
    inspector.wishes.commands.push_back(Inspect{CampaignsSubject{id}});
}

// What would be copied, and the two ways out.
void draw_preview(Inspector& inspector, Rect& column, const PlanId& plan, const CampaignCopyView& copy, ItemId scope) {
    Ui& ui = inspector.ui;
    if (!copy.refusal.empty()) {
        draw_line(inspector, column, item_id("copy refusal", scope), copy.refusal);
        return;
    }
    draw_line(inspector, column, item_id("copy heading", scope), copy.heading, Weight::Semibold);
    for (std::size_t i = 0; i < copy.moves.size(); ++i)
        draw_line(inspector, column, item_id(static_cast<int>(i), item_id("copy move", scope)), copy.moves[i]);
    Rect row = column.cut_top(inspector.control_height());
    // On the page stands another "Annuler", which takes back the last step.
    const std::string create_name = std::string{inspector.word(Text::CampaignCreateCopy)} + ", " + copy.heading;
    const std::string cancel_name = std::string{inspector.word(Text::MenuCancel)} + ", " + copy.offer;
    const Button create{.id = item_id("create copy", scope),
                        .text = inspector.word(Text::CampaignCreateCopy),
                        .look = ButtonLook::Primary,
                        .name = create_name};
    const Button cancel{
        .id = item_id("cancel copy", scope), .text = inspector.word(Text::MenuCancel), .name = cancel_name};
    const bool created = button(ui, row.cut_left(button_width(ui, create)), create).clicked;
    row.cut_left(8);
    const bool cancelled = button(ui, row.cut_left(button_width(ui, cancel)), cancel).clicked;
    if (created) make_copy(inspector, plan, copy.draft);
    if (created || cancelled) inspector.draft.copying.reset();
    column.cut_top(inspector_gap);
}

void draw_copy(Inspector& inspector, Rect& column, const PlanId& plan, const CampaignId& campaign,
               const CampaignCopyView& copy, ItemId scope) {
    if (copy.offer.empty()) return;
    const bool is_shown = inspector.draft.copying == campaign;
    const Button offer{
        .id = item_id("copy", scope), .text = copy.offer, .icon = Icon::Duplicate, .on = is_shown, .expands = true};
    Rect row = column.cut_top(inspector.control_height());
    const bool clicked = button(inspector.ui, row.cut_left(button_width(inspector.ui, offer)), offer).clicked;
    column.cut_top(inspector_gap);
    if (is_shown) draw_preview(inspector, column, plan, copy, scope);
    if (clicked) inspector.draft.copying = is_shown ? std::nullopt : std::optional{campaign};
}

}  // namespace

void draw_anchored_campaign(Inspector& inspector, Rect& column, const PlanId& plan, const CampaignId& campaign,
                            const AnchoredCampaignView& view) {
    const ItemId scope = item_id(campaign.text(), item_id("anchored campaign"));
    if (!view.tied.empty()) draw_line(inspector, column, item_id("tied", scope), view.tied);
    draw_steps(inspector, column, plan, view.steps, scope);
    draw_skips(inspector, column, view.skips, scope);
    draw_copy(inspector, column, plan, campaign, view.copy, scope);
}

}  // namespace marronnier
