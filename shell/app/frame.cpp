#include "core/views/drop_view.hpp"
#include "shell/app/addresses.hpp"
#include "shell/app/state.hpp"
#include "shell/panels/card.hpp"
#include "shell/panels/compact_month.hpp"
#include "shell/panels/day_list.hpp"
#include "shell/panels/header_panel.hpp"
#include "shell/panels/layout.hpp"
#include "shell/panels/phone_bars.hpp"
#include "shell/panels/welcome.hpp"
#include "shell/widgets/popover.hpp"

#include <algorithm>

namespace marronnier {

namespace {

constexpr float list_min_height = 120;

InspectorView inspector_view(const Session& session) {
    if (const auto* post = std::get_if<PostRef>(&session.subject)) return post_view(session, *post);
    if (const auto* client = std::get_if<ClientSubject>(&session.subject)) return client_view(session, client->plan);
    if (std::holds_alternative<CampaignsSubject>(session.subject)) return campaigns_view(session);
    if (std::holds_alternative<OwnDatesSubject>(session.subject)) return own_dates_view(session);
    return NothingView{!session.workspace().plans.empty()};
}

std::string empty_hint(const MonthView& view, Language language) {
    if (!view.any_plan) return {};
    if (view.filtered) return std::string{word(language, Text::MonthFilteredEmpty)};
    return sentence(language, Text::MonthEmpty, {view.title});
}

}  // namespace

void App::build_frame(double now_ms) {
    State& state = *state_;
    state.now_ms = now_ms;
    state.frame_wanted = false;
    state.wake_at_ms = 1e300;
    if (state.toast && state.toast->until_ms <= now_ms) state.toast.reset();

    state.touch.begin_frame(state.zones, now_ms, state.options.reduced_motion);
    state.turn_by_swipe();
    state.surface.begin_frame(state.width, state.height, state.density);
    state.draw();
    state.surface.end_frame();
    if (!state.dragging.drag) state.touch.nothing_lifted(state.zones);
    if (state.touch.rolls()) state.wake();
    if (const auto next = state.touch.next_ms()) state.wake_at_ms = std::min(state.wake_at_ms, *next);
}

DrawingSurface& App::surface() { return state_->surface; }

void App::State::prepare_views(float calendar_height) {
    const Day now = today();
    const float shortest_cell = calendar_height / 4;
    const int cards =
        std::clamp(static_cast<int>(shortest_cell / (card_height(CardSize::Compact) + card_gap)) + 1, 2, 60);
    if (sidebar.mini_month && sidebar.calendar_month != session.month) sidebar.mini_month.reset();
    sidebar.calendar_month = session.month;
    const year_month mini = sidebar.mini_month.value_or(session.month);
    const bool is_current =
        views.revision == revision && views.today == now && views.cards_a_day == cards && views.phone == is_phone();
    if (is_current && views.mini_month == mini) return;
    if (!is_current) {
        views.month = month_view(session, now, cards);
        views.header = header_view(session);
        views.sidebar = sidebar_view(session);
        views.inspector = inspector_view(session);
        if (is_phone()) views.agenda = agenda_view(session, now);
    }
    views.mini = mini_month_view(session, mini, now);
    views.revision = revision;
    views.today = now;
    views.cards_a_day = cards;
    views.phone = is_phone();
    views.mini_month = mini;
}

void App::State::draw() {
    const Language language = session.language;
    const bool inspecting = !std::holds_alternative<NoSubject>(session.subject);
    const PageLayout layout = page_layout(width, height, inspecting, banner ? banner_height : 0);
    prepare_views(layout.calendar.height);

    zones.begin_frame();
    fields.begin_frame();
    access.begin_frame();
    Ui ui{.list = &surface.list(),
          .palette = palette(dark),
          .fonts = surface.fonts(),
          .texts = texts,
          .zones = zones,
          .access = access,
          .fields = fields,
          .keyboard_focus = keyboard_focus,
          .keyboard_used = keyboard_used,
          .now_ms = now_ms,
          .reduced_motion = options.reduced_motion,
          .scroll = take_scroll()};
    const auto addressed = session.addressed_plan() ? std::optional{session.addressed_plan()->id} : std::nullopt;

    if (dragging.drag) dragging.drag->place.reset();
    if (dragging.drag && !dragging.drag->by_keyboard)
        dragging.drag->target.reset();  // The panel under the pointer says it anew.
    if (!layout.phone)
        draw_sidebar_panel(ui, layout.sidebar, views.sidebar, views.mini, language, sidebar,
                           dragging.drag && !dragging.drag->by_keyboard ? &*dragging.drag : nullptr, wishes);

    SaveState save_state = SaveState::Saved;
    if (!options.stores)
        save_state = banner ? SaveState::NotKept : SaveState::Sample;
    else if (stored.has_failed())
        save_state = SaveState::NotKept;
    else if (!stored.is_saved(session.workspace()))
        save_state = SaveState::Saving;
    const HeaderContext header{language, today(), save_state, stored.saved_at(), overlay.kind};
    if (layout.phone)
        draw_phone_header(ui, layout.header, views.header, views.sidebar, header, wishes);
    else
        draw_header_panel(ui, layout.header, views.header, header, wishes);
    if (banner && draw_banner(ui, layout.notices, *banner, language, addressed, wishes) == BannerAnswer::Closed)
        banner.reset();

    {
        AccessGroup main{ui.access, {.id = item_id("main"), .role = Role::Main, .rect = layout.calendar}};
        if (layout.phone)
            draw_phone_calendar(ui, layout);
        else
            draw_month(ui, layout);
        if (!views.month.any_plan) draw_welcome(ui, layout.calendar, language, wishes);
    }

    if (layout.phone && !layout.bottom_bar.empty()) draw_bottom_bar(ui, layout.bottom_bar, header, wishes);
    if (!layout.inspector.empty()) draw_inspector_panel(ui, layout);
    if (dragging.drag) {
        turn_month_at_edge(ui, *dragging.drag, layout.calendar, session.month, wishes);
        const DropQuestion question = [this](const std::vector<PostRef>& posts, int days_moved, Day target) {
            const DropView drop = drop_view(session, posts, days_moved);
            return DropAnswer{drop_tip(session, drop, target), drop.possible};
        };
        if (!carry(ui, *dragging.drag, layout.page, question, wishes)) dragging.drag.reset();
    }
    if (toast) draw_toast(ui, layout.page, *toast, language, wishes);
    draw_overlay(ui, layout.page);
    if (ui.scroll.distance != 0) touch.stop_rolling();

    // What was pressed or typed may have changed a draft after it was drawn.
    if (zones.has_news() || fields.has_news()) wake();
    if (zones.end_frame()) wake();
    fields.end_frame();
    show_what_changed(ui);
    carry_out_wishes();
}

void App::State::draw_month(Ui& ui, const PageLayout& layout) {
    const Language language = session.language;
    const auto addressed = session.addressed_plan() ? std::optional{session.addressed_plan()->id} : std::nullopt;
    const MonthContext context{
        .selection = session.selection,
        .plan = addressed,
        .inspector_docked = layout.inspector_docked,
        .new_post_label = std::string{word(language, Text::PostNew)},
        .rename_label = std::string{word(language, Text::PostRename)},
        .week_label = std::string{word(language, Text::MonthWeek)},
        .grid_label = views.month.title,
        .empty_hint = empty_hint(views.month, language),
        .more_label =
            [language](int hidden) { return counted(language, Text::MonthMoreOne, Text::MonthMoreOther, hidden); },
    };
    draw_month_panel(ui, layout.calendar, views.month, month, dragging, context, wishes);
}

void App::State::draw_phone_calendar(Ui& ui, const PageLayout& layout) {
    if (!views.month.any_plan) return;  // The welcome takes the room.
    const auto text = [this](Text id) { return word(session.language, id); };
    Rect rest = layout.calendar;
    const float wanted = compact_month_height(static_cast<int>(views.month.weeks.size()), height);
    // With a soft keyboard there is room for one of the two.
    if (rest.height > wanted + list_min_height) {
        const CompactMonthContext context{.initials = views.mini,
                                          .previous = text(Text::HeaderPrevious),
                                          .next = text(Text::HeaderNext),
                                          .week = text(Text::MonthWeek),
                                          .can_go_back = views.header.can_go_back,
                                          .can_go_on = views.header.can_go_on};
        draw_compact_month(ui, rest.cut_top(wanted), views.month, dragging, context, wishes);
    }
    draw_agenda(ui, rest, views.agenda, agenda, dragging, {session.selection, std::string{text(Text::AgendaNothing)}},
                wishes);
    if (draw_add_button(ui, rest, session.language)) add_post();
}

void App::State::draw_inspector_panel(Ui& ui, const PageLayout& layout) {
    const InspectorContext context{.language = session.language,
                                   .today = today(),
                                   .open = overlay.kind,
                                   .closable = !layout.inspector_docked,
                                   .sheet = layout.phone};
    if (!layout.phone) return draw_inspector(ui, layout.inspector, views.inspector, inspector, context, wishes);
    const std::string_view name = word(session.language, Text::InspectorName);
    if (begin_sheet(ui, layout.inspector, layout.page, name)) wishes.commands.push_back(Inspect{});
    Rect area = layout.inspector;
    area.cut_top(12);
    draw_inspector(ui, area, views.inspector, inspector, context, wishes);
    end_popover(ui);
}

void App::State::draw_overlay(Ui& ui, const Rect& page) {
    const MenuContext context{session.language, page, overlay, overlay_scroll, dark, follows_system_theme};
    const auto* post = std::get_if<PostView>(&views.inspector);
    switch (overlay.kind) {
        case Overlay::None: return;
        case Overlay::NetworkFilter: return draw_network_filter(ui, views.header, context, wishes);
        case Overlay::StatusFilter: return draw_status_filter(ui, views.header, context, wishes);
        case Overlay::FileMenu: return draw_file_menu(ui, views.header, context, wishes);
        case Overlay::MoreMenu: return draw_more_menu(ui, context, wishes);
        case Overlay::DayList: return draw_day_list(ui, day_list_view(session, overlay.day), context, wishes);
        case Overlay::NewClient: return draw_new_client(ui, new_client, context, wishes);
        case Overlay::Shortcuts: return draw_shortcuts(ui, context, wishes);
        case Overlay::FormatMenu:
            if (post) return draw_format_menu(ui, *post, context, wishes);
            return wishes.close_overlay();
        case Overlay::CampaignMenu:
            if (post) return draw_campaign_menu(ui, *post, context, wishes);
            return wishes.close_overlay();
        case Overlay::CloseClient:
            if (const Plan* plan = session.workspace().find(overlay.plan))
                return draw_close_client(ui, plan->client.name, context, wishes);
            return wishes.close_overlay();
        case Overlay::Sidebar: {
            const Rect drawer{0, 0, std::min(300.0f, page.width - 48), page.height};
            if (begin_drawer(ui, drawer, page)) wishes.close_overlay();
            draw_sidebar_panel(ui, drawer, views.sidebar, views.mini, session.language, sidebar, nullptr, wishes);
            return;
        }
    }
}

void App::State::carry_out_wishes() {
    const Wishes wished = std::exchange(wishes, Wishes{.fresh_id = wishes.fresh_id});
    for (const Command& command : wished.commands)
        if (const Verdict done = carry_out(command); !done) {
            say(sentence(done.error()), true);
            break;
        }
    if (wished.overlay) {
        overlay = *wished.overlay;
        overlay_scroll = {};
        if (overlay.kind == Overlay::NewClient) new_client = {};
        wake();
    }
    if (wished.theme) set_theme(*wished.theme);
    if (wished.download) save_plan_file(*wished.download, true);
    if (!wished.file) return;
    if (*wished.file == FileWish::Open) return platform.ask_for_file();
    if (const Plan* plan = session.addressed_plan())
        save_plan_file(plan->id, *wished.file == FileWish::SaveAs);
    else
        say(std::string{word(session.language, Text::NoticeChooseClient)});
}

Location App::State::location() const {
    Location location{session.month, {}};
    if (const auto* post = std::get_if<PostRef>(&session.subject)) location.post = *post;
    return location;
}

void App::State::show_what_changed(Ui& ui) {
    if (const auto shown = fields.shown();
        !std::equal(shown.begin(), shown.end(), fields_shown.begin(), fields_shown.end())) {
        fields_shown.assign(shown.begin(), shown.end());
        platform.show_fields(fields_shown);
    }
    if (const auto nodes = access.nodes();
        !std::equal(nodes.begin(), nodes.end(), access_shown.begin(), access_shown.end())) {
        access_shown.assign(nodes.begin(), nodes.end());
        platform.show_access_nodes(access_shown);
    }
    if (ui.cursor != cursor_shown) {
        cursor_shown = ui.cursor;
        platform.set_cursor(ui.cursor);
    }
    if (std::string address = address_of(location()); address != address_shown) {
        platform.show_address(address);
        address_shown = std::move(address);
    }
    if (ui.wake_at_ms <= now_ms) wake();
    wake_at_ms = ui.wake_at_ms;
}

}  // namespace marronnier
