#include "core/views/drop_view.hpp"
#include "shell/app/state.hpp"
#include "shell/panels/addresses.hpp"
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

void App::State::draw() {
    const Language language = session.language;
    const bool inspecting = !std::holds_alternative<NoSubject>(session.subject);
    const PageLayout layout = page_layout(width, height, inspecting, banner ? banner_height : 0);
    prepare_views(layout.calendar.height);

    zones.begin_frame();
    fields.begin_frame();
    access.begin_frame();
    Ui ui{.list = &surface.list(),
          .palette = colors(),
          .fonts = surface.fonts(),
          .texts = texts,
          .zones = zones,
          .access = access,
          .fields = fields,
          .keyboard_focus = keyboard_focus,
          .keyboard_used = keyboard_used,
          .now_ms = now_ms,
          .reduced_motion = options.reduced_motion,
          .for_fingers = layout.phone,
          .scroll = take_scroll(),
          .to_reveal = std::exchange(to_reveal, 0)};
    const auto addressed = session.addressed_plan() ? std::optional{session.addressed_plan()->id} : std::nullopt;

    if (dragging.drag) dragging.drag->place.reset();
    if (dragging.drag && !dragging.drag->by_keyboard)
        dragging.drag->target.reset();  // The panel under the pointer says it anew.
    if (!layout.sidebar.empty())
        draw_sidebar_panel(ui, layout.sidebar, views.sidebar, views.mini, language, sidebar,
                           dragging.drag && !dragging.drag->by_keyboard ? &*dragging.drag : nullptr, wishes);

    SaveState save_state = SaveState::Saved;
    if (!options.stores)
        save_state = banner ? SaveState::NotKept : SaveState::Sample;
    else if (stored.has_failed())
        save_state = SaveState::NotKept;
    else if (!stored.is_saved(session.workspace()))
        save_state = SaveState::Saving;
    const HeaderContext header{language, today(), save_state, stored.saved_at(), overlay.kind, layout.sidebar.empty()};
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
        if (overlay.kind == Overlay::Search) search_draft = {};
        if (overlay.kind == Overlay::Print) print_choices.notes = PrintedNotes::Left;
        wake();
    }
    if (wished.theme) set_theme(*wished.theme);
    if (wished.print) print(*wished.print);
    if (wished.download) save_plan_file(*wished.download, true);
    if (!wished.file) return;
    if (*wished.file == FileWish::Open) return platform.ask_for_file();
    if (const Plan* plan = session.addressed_plan())
        save_plan_file(plan->id, *wished.file == FileWish::SaveAs);
    else
        say(std::string{word(session.language, Text::NoticeChooseClient)});
}

Location App::State::location() const {
    Location location{.month = session.month, .subject = session.subject};
    if (!has_address(overlay.kind)) return location;
    location.dialog = overlay.kind;
    location.day = overlay.day;
    location.plan = overlay.plan;
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
