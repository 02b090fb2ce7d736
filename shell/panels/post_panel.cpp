#include "shell/panels/inspector_parts.hpp"
#include "shell/panels/network_icon.hpp"
#include "shell/widgets/buttons.hpp"
#include "shell/widgets/status_mark.hpp"

#include <algorithm>

namespace marronnier {

namespace {

ItemId field_id(const PostView& view, std::string_view name) {
    return item_id(name, item_id(view.ref.post.text(), item_id(view.ref.plan.text())));
}

void draw_title(Inspector& inspector, Rect& column, const PostView& view) {
    Ui& ui = inspector.ui;
    Rect row = column.cut_top(ui.target(24));
    if (inspector.context.closable) row.cut_right(ui.target(36));
    const ItemId id = field_id(view, "title");
    const FieldNews news = field_box(ui, row,
                                     {.id = id,
                                      .name = inspector.word(Text::PostTitle),
                                      .text = view.title,
                                      .placeholder = inspector.word(Text::PostUntitled),
                                      .font_px = metrics::panel_title_px,
                                      .weight = Weight::Semibold,
                                      .bare = true,
                                      .focus = inspector.draft.focus_title});
    inspector.draft.focus_title = false;
    if (news.text) change_post(inspector, view, {.title = *news.text}, id);
    if (news.cancelled) inspector.wishes.commands.push_back(CancelGesture{inspector.gesture(id)});
    column.cut_top(inspector_gap);
}

void draw_step(Inspector& inspector, const Rect& box, const PostView& view, const StatusStep& step) {
    Ui& ui = inspector.ui;
    const Palette& palette = ui.palette;
    const ItemId id = item_id(static_cast<int>(step.status), item_id("status step"));
    const Press press = pressable(ui, {.id = id,
                                       .role = Role::Button,
                                       .rect = box,
                                       .name = step.name,
                                       .selected = step.current,
                                       .toggles = true,
                                       .disabled = !step.allowed});
    Paint ground = palette.sunken;
    Paint ink = step.allowed ? palette.ink_2 : palette.ink_3;
    if (step.passed) {
        ground = palette.leaf_soft;
        ink = palette.leaf;
    }
    if (press.hovered && !step.current) ground = palette.line;
    if (step.current) {
        ground = palette.status(step.status);
        ink = palette.on_status(step.status);
    }
    fill(ui, box, ground, 6);
    const Weight weight = step.current ? Weight::Semibold : Weight::Regular;
    label_centred(ui, box.inset(1, 0), ui.style(metrics::tiny_px, ink, weight), step.name);
    if (ui.keyboard_focus == id) focus_ring(ui, box, 6);
    if (press.clicked && !step.current) change_post(inspector, view, {.status = step.status});
}

void draw_steps(Inspector& inspector, Rect& column, const PostView& view, const std::vector<StatusStep>& steps) {
    Rect row = column.cut_top(inspector.ui.target(24));
    // Each as wide as its word, or a fingertip, and an equal share of what is left.
    const TextStyle style = inspector.ui.style(metrics::tiny_px, 0, Weight::Semibold);
    const auto least = [&](const StatusStep& step) {
        return std::max(inspector.ui.texts.width(style, step.name), inspector.ui.target(0));
    };
    const auto count = static_cast<float>(steps.size());
    float left = row.width - 4 * (count - 1);
    for (const StatusStep& step : steps) left -= least(step);
    for (const StatusStep& step : steps) {
        draw_step(inspector, row.cut_left(least(step) + left / count), view, step);
        row.cut_left(4);
    }
}

void draw_status(Inspector& inspector, Rect& column, const PostView& view) {
    AccessGroup group{inspector.ui.access,
                      {.id = item_id("status group"),
                       .role = Role::Group,
                       .rect = {column.x, column.y, column.width, 2 * inspector.ui.target(24) + 4},
                       .name = std::string{inspector.word(Text::PostStatus)} + ": " + view.status_name}};
    draw_steps(inspector, column, view, view.steps);
    column.cut_top(4);
    draw_steps(inspector, column, view, view.side_steps);
    column.cut_top(inspector_gap);
}

void draw_day_and_time(Inspector& inspector, Rect& column, const PostView& view) {
    Rect row = column.cut_top(15 + 4 + inspector.field_height());
    Rect time = row.cut_right(104);
    row.cut_right(8);
    const ItemId day_id = field_id(view, "date");
    if (const auto day = date_field(inspector, row, Text::PostDate, day_id, view.date))
        change_post(inspector, view, {.day = *day}, day_id);
    const ItemId time_id = field_id(view, "time");
    const auto clock = labelled_field(
        inspector, time, inspector.field_height(), Text::PostTime,
        {.id = time_id, .kind = FieldKind::Time, .text = view.time, .placeholder = inspector.word(Text::PostAllDay)});
    if (clock && clock->empty()) change_post(inspector, view, {.time = std::optional<WallTime>{}}, time_id);
    if (clock)
        if (const auto parsed = parse_wall_time(*clock))
            change_post(inspector, view, {.time = std::optional{*parsed}}, time_id);
    column.cut_top(inspector_gap);
}

void toggle_variant(Inspector& inspector, const PostView& view, const VariantChip& chip) {
    std::vector<VariantFields> variants = view.variants;
    const auto same = [&chip](const VariantFields& variant) {
        return variant.network == chip.network && variant.format == chip.format;
    };
    if (chip.chosen)
        variants.erase(std::remove_if(variants.begin(), variants.end(), same), variants.end());
    else
        variants.push_back({chip.network, chip.format, std::nullopt});
    change_post(inspector, view, {.variants = std::move(variants)});
}

void draw_variants(Inspector& inspector, Rect& column, const PostView& view) {
    Ui& ui = inspector.ui;
    field_label(ui, column, inspector.word(Text::PostNetworks));
    Rect row = column.cut_top(ui.target(25));
    const float left = row.x;
    const auto next_place = [&](float width) {
        if (row.width < width) {
            column.cut_top(6);
            row = column.cut_top(ui.target(25));
            row.x = left;
        }
        const Rect place = row.cut_left(width);
        row.cut_left(6);
        return place;
    };
    for (const VariantChip& item : view.chips) {
        const ItemId id = item_id(item.accessible_name, item_id("variant"));
        const Rect place = next_place(chip_width(ui, item.name, true));
        if (chip(ui, place, id, network_icon(item.network), item.name, item.accessible_name, item.chosen).clicked)
            toggle_variant(inspector, view, item);
    }
    const Rect place = next_place(ui.target(34));
    if (chip(ui, place, item_id("more formats"), Icon::Add, {}, inspector.word(Text::PostMoreFormats), false).clicked)
        inspector.wishes.show(Overlay::FormatMenu, place);
    column.cut_top(inspector_gap);
}

void draw_campaign(Inspector& inspector, Rect& column, const PostView& view) {
    if (view.campaigns.empty()) return;
    Ui& ui = inspector.ui;
    field_label(ui, column, inspector.word(Text::PostCampaign));
    const auto chosen = std::find_if(view.campaigns.begin(), view.campaigns.end(),
                                     [](const CampaignChoice& campaign) { return campaign.chosen; });
    const bool has_one = chosen != view.campaigns.end();
    const std::string_view text = has_one ? std::string_view{chosen->name} : inspector.word(Text::PostNoCampaign);
    const Rect row = column.cut_top(inspector.field_height());
    const std::string name = std::string{inspector.word(Text::PostCampaign)} + ": " + std::string{text};
    const Press press = button(ui, row,
                               {.id = item_id("campaign choice"),
                                .text = text,
                                .name = name,
                                .on = inspector.context.open == Overlay::CampaignMenu,
                                .expands = true});
    if (has_one) fill(ui, {row.x, row.y + 8, 3, row.height - 16}, paint(chosen->color.rgb), 1.5f);
    if (press.clicked) inspector.wishes.show(Overlay::CampaignMenu, row);
    column.cut_top(inspector_gap);
}

void draw_actions(Inspector& inspector, Rect& column, const PostView& view) {
    Ui& ui = inspector.ui;
    Rect row = column.cut_top(inspector.control_height());
    const Button duplicate{.id = item_id("duplicate"),
                           .text = inspector.word(Text::PostDuplicate),
                           .icon = Icon::Duplicate,
                           .shortcut = "Control+D"};
    const Button remove{
        .id = item_id("remove"), .text = inspector.word(Text::PostRemove), .icon = Icon::Remove, .shortcut = "Delete"};
    if (button(ui, row.cut_left(button_width(ui, duplicate)), duplicate).clicked) {
        const auto copy = inspector.wishes.fresh<PostId>();
        inspector.wishes.edit(view.ref.plan, DuplicatePosts{{{view.ref.post, copy}}});
        inspector.wishes.commands.push_back(SelectPosts{{{view.ref.plan, copy}}, SelectionMode::Replace});
        inspector.wishes.commands.push_back(Inspect{PostRef{view.ref.plan, copy}});
    }
    row.cut_left(8);
    if (button(ui, row.cut_left(button_width(ui, remove)), remove).clicked)
        inspector.wishes.edit(view.ref.plan, RemovePosts{{view.ref.post}});
}

}  // namespace

void change_post(Inspector& inspector, const PostView& view, PostFields fields, ItemId field) {
    inspector.wishes.edit(view.ref.plan, ChangePosts{{view.ref.post}, std::move(fields)},
                          field == 0 ? std::string{} : inspector.gesture(field));
}

void draw_post_panel(Inspector& inspector, Rect& column, const PostView& view) {
    draw_title(inspector, column, view);
    draw_status(inspector, column, view);
    draw_day_and_time(inspector, column, view);
    draw_variants(inspector, column, view);

    const ItemId caption = field_id(view, "caption");
    if (auto text = labelled_field(inspector, column, 128, Text::PostCaption,
                                   {.id = caption,
                                    .kind = FieldKind::Multiline,
                                    .text = view.caption,
                                    .placeholder = inspector.word(Text::PostCaptionHint)}))
        change_post(inspector, view, {.caption = std::move(*text)}, caption);
    const ItemId hashtags = field_id(view, "hashtags");
    if (const auto text = labelled_field(inspector, column, inspector.field_height(), Text::PostHashtags,
                                         {.id = hashtags, .text = view.hashtags, .placeholder = "#"}))
        change_post(inspector, view, {.hashtags = parse_hashtags(*text)}, hashtags);
    draw_hashtag_sets(inspector, column, view);
    draw_network_texts(inspector, column, view);
    // Below what is typed: they come and go with the letters, and must not push the field away.
    draw_findings(inspector, column, view);
    draw_planned_media(inspector, column, view);
    const ItemId link = field_id(view, "link");
    if (auto text = labelled_field(inspector, column, inspector.field_height(), Text::PostLink,
                                   {.id = link, .kind = FieldKind::Link, .text = view.link, .placeholder = "https://"}))
        change_post(inspector, view, {.link = std::move(*text)}, link);
    draw_campaign(inspector, column, view);
    const ItemId note = field_id(view, "note");
    if (auto text = labelled_field(inspector, column, 60, Text::PostNote,
                                   {.id = note, .kind = FieldKind::Multiline, .text = view.note}))
        change_post(inspector, view, {.note = std::move(*text)}, note);
    draw_actions(inspector, column, view);
}

}  // namespace marronnier
