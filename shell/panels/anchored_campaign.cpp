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

enum class Answer { None, Yes, No };

// What would change, and the two ways out; or why it cannot be, and the one. Others on the page have the same words: the
// buttons are read with what they are about.
Answer draw_preview(Inspector& inspector, Rect& column, const CampaignPreview& preview, Text yes, ItemId scope) {
    Ui& ui = inspector.ui;
    const bool is_refused = !preview.refusal.empty();
    const std::string& about = is_refused ? preview.refusal : preview.heading;
    draw_line(inspector, column, item_id("about", scope), about, is_refused ? Weight::Regular : Weight::Semibold);
    for (std::size_t i = 0; i < preview.moves.size(); ++i)
        draw_line(inspector, column, item_id(static_cast<int>(i), item_id("move", scope)), preview.moves[i]);
    Rect row = column.cut_top(inspector.control_height());
    const auto pressed = [&](Text text, ButtonLook look) {
        const std::string name = std::string{inspector.word(text)} + ", " + about;
        const Button shown{
            .id = item_id(static_cast<int>(text), scope), .text = inspector.word(text), .look = look, .name = name};
        const Rect place = row.cut_left(button_width(ui, shown));
        row.cut_left(8);
        return button(ui, place, shown).clicked;
    };
    const bool is_yes = !is_refused && pressed(yes, ButtonLook::Primary);
    const bool is_no = pressed(Text::MenuCancel, ButtonLook::Plain);
    column.cut_top(inspector_gap);
    return is_yes ? Answer::Yes : is_no ? Answer::No : Answer::None;
}

// The day that the steps are counted from: another one is shown with all that would move.
void draw_anchor(Inspector& inspector, Rect& column, const CampaignId& campaign, const AnchoredCampaignView& view,
                 ItemId scope) {
    std::optional<CampaignShift>& shift = inspector.draft.shift;
    if (shift && shift->campaign != campaign) shift.reset();  // Another was open.
    if (const auto typed = date_field(inspector, column, Text::CampaignAnchor, item_id("anchor", scope), view.anchor);
        typed && *typed)
        shift = CampaignShift{campaign, **typed};
    if (!view.shift) return;
    const Answer answer =
        draw_preview(inspector, column, view.shift->preview, Text::CampaignShift, item_id("shift", scope));
    if (answer == Answer::Yes) inspector.wishes.commands.push_back(view.shift->moved);
    if (answer != Answer::None) shift.reset();
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
    const Answer answer =
        is_shown ? draw_preview(inspector, column, copy.preview, Text::CampaignCreateCopy, item_id("copy", scope))
                 : Answer::None;
    if (answer == Answer::Yes) make_copy(inspector, plan, copy.draft);
    if (answer != Answer::None) inspector.draft.copying.reset();
    if (clicked) inspector.draft.copying = is_shown ? std::nullopt : std::optional{campaign};
}

}  // namespace

void draw_anchored_campaign(Inspector& inspector, Rect& column, const PlanId& plan, const CampaignId& campaign,
                            const AnchoredCampaignView& view) {
    const ItemId scope = item_id(campaign.text(), item_id("anchored campaign"));
    if (!view.tied.empty()) draw_line(inspector, column, item_id("tied", scope), view.tied);
    draw_anchor(inspector, column, campaign, view, scope);
    draw_steps(inspector, column, plan, view.steps, scope);
    draw_skips(inspector, column, view.skips, scope);
    draw_copy(inspector, column, plan, campaign, view.copy, scope);
}

}  // namespace marronnier
