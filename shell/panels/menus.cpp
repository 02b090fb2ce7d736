#include "shell/panels/menus.hpp"

#include "core/words/words.hpp"
#include "shell/panels/menu_list.hpp"
#include "shell/panels/network_icon.hpp"

#include <algorithm>

namespace marronnier {

namespace {

SetFilter filter_of(const HeaderView& view) {
    SetFilter filter;
    for (const NetworkChoice& choice : view.networks)
        if (choice.chosen) filter.networks.insert(choice.network);
    for (const StatusChoice& choice : view.statuses)
        if (choice.chosen) filter.statuses.insert(choice.status);
    return filter;
}

}  // namespace

void draw_network_filter(Ui& ui, const HeaderView& view, const MenuContext& context, Wishes& wishes) {
    MenuList list{ui, context, word(context.language, Text::HeaderNetworks), view.networks.size() + 1, 220, wishes};
    const bool is_any = view.networks_chosen == 0;
    if (list.row({.id = item_id("every network"),
                  .text = word(context.language, Text::FilterEveryNetwork),
                  .on = is_any,
                  .toggles = true})) {
        SetFilter filter = filter_of(view);
        filter.networks = {};
        wishes.commands.push_back(filter);
    }
    for (const NetworkChoice& choice : view.networks) {
        if (!list.row({.id = item_id(static_cast<int>(choice.network), item_id("network filter")),
                       .text = choice.name,
                       .icon = network_icon(choice.network),
                       .on = choice.chosen,
                       .toggles = true}))
            continue;
        SetFilter filter = filter_of(view);
        filter.networks.toggle(choice.network);
        wishes.commands.push_back(filter);
    }
}

void draw_status_filter(Ui& ui, const HeaderView& view, const MenuContext& context, Wishes& wishes) {
    MenuList list{ui, context, word(context.language, Text::HeaderStatus), view.statuses.size() + 1, 220, wishes};
    if (list.row({.id = item_id("every status"),
                  .text = word(context.language, Text::FilterEveryStatus),
                  .on = view.statuses_chosen == 0,
                  .toggles = true})) {
        SetFilter filter = filter_of(view);
        filter.statuses = {};
        wishes.commands.push_back(filter);
    }
    for (const StatusChoice& choice : view.statuses) {
        if (!list.row({.id = item_id(static_cast<int>(choice.status), item_id("status filter")),
                       .text = choice.name,
                       .swatch = ui.palette.status(choice.status),
                       .on = choice.chosen,
                       .toggles = true}))
            continue;
        SetFilter filter = filter_of(view);
        filter.statuses.toggle(choice.status);
        wishes.commands.push_back(filter);
    }
}

void draw_file_menu(Ui& ui, const HeaderView& view, const MenuContext& context, Wishes& wishes) {
    const auto text = [&context](Text id) { return word(context.language, id); };
    const std::size_t rows = 1 + (view.has_plan ? 6 : view.any_plan ? 3 : 2);
    MenuList list{ui, context, text(Text::HeaderFile), rows, 260, wishes};
    if (list.choice({.id = item_id("file new"), .text = text(Text::FileNew), .icon = Icon::NewClient}))
        wishes.show(Overlay::NewClient);
    if (list.choice(
            {.id = item_id("file open"), .text = text(Text::FileOpen), .count = "Ctrl O", .icon = Icon::OpenFile}))
        wishes.file = FileWish::Open;
    if (list.choice({.id = item_id("file from store"), .text = text(Text::MeetingOpenFrom), .icon = Icon::Cloud}))
        wishes.meeting = MeetingWish{MeetingWish::Kind::OpenFrom, {}, {}, {}};
    if (view.any_plan && list.choice({.id = item_id("file print"), .text = text(Text::FilePrint), .icon = Icon::Print}))
        wishes.show(Overlay::Print);
    if (!view.has_plan) return;
    if (list.choice(
            {.id = item_id("file save"), .text = text(Text::FileSave), .count = "Ctrl S", .icon = Icon::SaveFile}))
        wishes.file = FileWish::Save;
    if (list.choice({.id = item_id("file save as"), .text = text(Text::FileSaveAs), .icon = Icon::Download}))
        wishes.file = FileWish::SaveAs;
    if (!list.choice({.id = item_id("file sync"), .text = text(Text::MeetingMenu), .icon = Icon::Sync})) return;
    if (context.has_store)
        wishes.show(Overlay::Meeting, context.open.anchor);
    else
        wishes.meeting = MeetingWish{MeetingWish::Kind::SetUp, {}, {}, {}};
}

void draw_more_menu(Ui& ui, const MenuContext& context, Wishes& wishes) {
    const auto text = [&context](Text id) { return word(context.language, id); };
    MenuList list{ui, context, text(Text::HeaderMore), 6, 240, wishes};
    const bool is_french = context.language == Language::French;
    if (list.choice({.id = item_id("language"), .text = is_french ? "English" : "Français", .icon = Icon::Language}))
        wishes.commands.push_back(SetLanguage{is_french ? Language::English : Language::French});
    const bool is_light = !context.dark && !context.follows_system_theme;
    const bool is_dark = context.dark && !context.follows_system_theme;
    if (list.choice({.id = item_id("theme light"),
                     .text = text(Text::ThemeLight),
                     .icon = Icon::Light,
                     .on = is_light,
                     .toggles = true}))
        wishes.theme = ThemeWish::Light;
    if (list.choice({.id = item_id("theme dark"),
                     .text = text(Text::ThemeDark),
                     .icon = Icon::Dark,
                     .on = is_dark,
                     .toggles = true}))
        wishes.theme = ThemeWish::Dark;
    if (list.choice({.id = item_id("theme system"),
                     .text = text(Text::ThemeSystem),
                     .icon = Icon::Settings,
                     .on = context.follows_system_theme,
                     .toggles = true}))
        wishes.theme = ThemeWish::System;
    if (list.choice(
            {.id = item_id("shortcuts"), .text = text(Text::ShortcutsTitle), .count = "?", .icon = Icon::Keyboard}))
        wishes.show(Overlay::Shortcuts);
    list.choice({.id = item_id("close menu"), .text = text(Text::MenuClose), .icon = Icon::Close});
}

void draw_format_menu(Ui& ui, const PostView& view, const MenuContext& context, Wishes& wishes) {
    MenuList list{ui, context, word(context.language, Text::PostMoreFormats), view.more_formats.size(), 240, wishes};
    for (const VariantChip& chip : view.more_formats) {
        if (!list.choice({.id = item_id(chip.accessible_name, item_id("format")),
                          .text = chip.accessible_name,
                          .icon = network_icon(chip.network)}))
            continue;
        std::vector<VariantFields> variants = view.variants;
        variants.push_back({chip.network, chip.format, std::nullopt});
        wishes.edit(view.ref.plan, ChangePosts{{view.ref.post}, {.variants = std::move(variants)}});
    }
}

void draw_campaign_menu(Ui& ui, const PostView& view, const MenuContext& context, Wishes& wishes) {
    MenuList list{ui, context, word(context.language, Text::PostCampaign), view.campaigns.size() + 1, 280, wishes};
    const auto choose = [&](std::optional<CampaignId> campaign) {
        wishes.edit(view.ref.plan, ChangePosts{{view.ref.post}, {.campaign = std::move(campaign)}});
    };
    if (list.choice({.id = item_id("no campaign"), .text = word(context.language, Text::PostNoCampaign)}))
        choose(std::nullopt);
    for (const CampaignChoice& campaign : view.campaigns)
        if (list.choice({.id = item_id(campaign.id.text(), item_id("campaign option")),
                         .text = campaign.name,
                         .swatch = paint(campaign.color.rgb),
                         .on = campaign.chosen,
                         .toggles = true}))
            choose(campaign.id);
}

}  // namespace marronnier
