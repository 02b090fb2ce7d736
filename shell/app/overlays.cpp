// overlays.cpp: what lies over the calendar, or beside it when there is room.
#include "shell/app/meeting_views.hpp"
#include "shell/app/state.hpp"
#include "shell/panels/day_list.hpp"
#include "shell/panels/meeting_panel.hpp"
#include "shell/panels/print_dialog.hpp"
#include "shell/widgets/popover.hpp"

#include <algorithm>

namespace marronnier {

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
    const MenuContext context{
        session.language, page, overlay, overlay_scroll, dark, follows_system_theme, shown_connection() != nullptr};
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
        case Overlay::Search: return draw_search_box(ui, context);
        case Overlay::Print: return draw_print_dialog(ui, print_choices, context, wishes);
        case Overlay::StoreSetup: return draw_store_dialog(ui, store_draft, context, wishes);
        case Overlay::Meeting:
        case Overlay::Conflicts: {
            const Connection* connection = shown_connection();
            if (!connection) return wishes.close_overlay();
            StoreDoor& door = platform.stores();
            if (overlay.kind == Overlay::Conflicts)
                return draw_conflicts(ui, conflict_views(*connection, door, session.language), context, wishes);
            const Plan& plan = *session.workspace().find(connection->plan);
            MeetingView view = meeting_view(*connection, plan, door, session.language);
            view.devices = device_views(*connection, door, session.language);
            return draw_meeting_panel(ui, view, context, wishes);
        }
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

}  // namespace marronnier
