#include "core/views/drop_view.hpp"
#include "shell/app/meeting_views.hpp"
#include "shell/app/state.hpp"
#include "shell/panels/addresses.hpp"
#include "shell/panels/card.hpp"
#include "shell/panels/compact_month.hpp"
#include "shell/panels/day_list.hpp"
#include "shell/panels/layout.hpp"
#include "shell/panels/phone_bars.hpp"
#include "shell/panels/welcome.hpp"
#include "shell/widgets/popover.hpp"

#include <algorithm>

namespace marronnier {

namespace {

// A press may open a panel in whose place something else lies under the pointer. More is left to the next frame.
constexpr int passes_max = 3;

constexpr double typing_rest_ms = 300;

}  // namespace

bool App::build_frame(double now_ms) {
    State& state = *state_;
    state.now_ms = now_ms;
    if (!state.frame_wanted && now_ms < state.wake_at_ms && !state.is_checked()) {
        if (state.checking.begins_at_ms <= now_ms) state.check_some();
        if (!state.frame_wanted) return false;
    }
    if (state.toast && state.toast->until_ms <= now_ms) state.toast.reset();

    state.touch.begin_frame(state.zones, now_ms, state.options.reduced_motion);
    state.turn_by_swipe();
    // What was pressed or typed is carried out while it is drawn. What changed by that is drawn before anybody sees it:
    // building a picture costs little beside painting it.
    state.take_what_was_typed();
    for (int pass = 0; pass == 0 || (state.frame_wanted && pass < passes_max); ++pass) {
        state.frame_wanted = false;
        state.surface.begin_frame(state.width, state.height, state.density);
        state.draw();
        state.surface.end_frame();
    }
    state.show_what_changed();
    if (!state.dragging.drag) state.touch.nothing_lifted(state.zones);
    if (state.touch.rolls() || state.wake_at_ms <= now_ms) state.wake();
    if (const auto next = state.touch.next_ms()) state.wake_at_ms = std::min(state.wake_at_ms, *next);
    if (!state.is_checked()) state.await_calm();
    return true;
}

DrawingSurface& App::surface() { return state_->surface; }

Ui App::State::drawing(const PageLayout& layout) {
    zones.begin_frame();
    fields.begin_frame();
    access.begin_frame();
    return {.picture = surface.picture(),
            .list = &surface.picture().list(),
            .palette = colors(),
            .fonts = surface.fonts(),
            .texts = texts,
            .zones = zones,
            .access = access,
            .fields = fields,
            .parts = parts,
            .keyboard_focus = keyboard_focus,
            .keyboard_used = keyboard_used,
            .now_ms = now_ms,
            .reduced_motion = options.reduced_motion,
            .for_fingers = layout.phone};
}

PageLayout App::State::layout_now() const {
    const bool inspecting = !std::holds_alternative<NoSubject>(session.subject);
    return page_layout(width, height, inspecting, banner_shown() ? banner_height : 0);
}

// Most letters go into the inspector or a dialog: these alone are drawn a first time, to carry out what was typed. Where
// it was another field, the news waits for it.
void App::State::take_what_was_typed() {
    if (!fields.has_news() || zones.has_news()) return;
    const PageLayout layout = layout_now();
    prepare_views(layout.calendar.height);
    surface.begin_frame(width, height, density);
    Ui ui = drawing(layout);
    if (!layout.inspector.empty()) draw_inspector_panel(ui, layout);
    draw_overlay(ui, layout.page);
    surface.end_frame();
    carry_out_wishes();
}

void App::State::draw() {
    const Language language = session.language;
    const PageLayout layout = layout_now();
    prepare_views(layout.calendar.height);

    Ui ui = drawing(layout);
    parts.begin_frame({.palette = colors(),
                       .width = width,
                       .height = height,
                       .density = density,
                       .for_fingers = ui.for_fingers,
                       .texture = surface.atlas().TexData->UniqueID,
                       .letters = texts.version()});
    ui.scroll = take_scroll();
    ui.to_reveal = std::exchange(to_reveal, 0);
    const auto addressed = session.addressed_plan() ? std::optional{session.addressed_plan()->id} : std::nullopt;

    if (dragging.drag) dragging.drag->place.reset();
    if (dragging.drag && !dragging.drag->by_keyboard)
        dragging.drag->target.reset();  // The panel under the pointer says it anew.
    if (!layout.sidebar.empty())
        draw_sidebar_panel(ui, layout.sidebar, views.sidebar, views.mini, language, sidebar,
                           dragging.drag && !dragging.drag->by_keyboard ? &*dragging.drag : nullptr, wishes);

    save_state_shown = save_state(ui);
    const HeaderContext header{
        language, today(), save_state_shown, stored.saved_at(), overlay.kind, layout.sidebar.empty(), meeting_shown()};
    if (layout.phone)
        draw_phone_header(ui, layout.header, views.header, views.sidebar, header, wishes);
    else
        draw_header_panel(ui, layout.header, views.header, header, wishes);
    if (const auto shown = banner_shown())
        answer_banner(draw_banner(ui, layout.notices, *shown, language, addressed, wishes));

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
    if (toast) {
        Rect above_bars = layout.page;
        if (!layout.bottom_bar.empty()) above_bars.height = layout.bottom_bar.y - above_bars.y;
        draw_toast(ui, above_bars, *toast, language, wishes);
    }
    draw_overlay(ui, layout.page);
    if (ui.scroll.distance != 0) touch.stop_rolling();

    // What was pressed or typed may have changed a draft after it was drawn.
    if (zones.has_news() || fields.has_news()) wake();
    if (zones.end_frame()) wake();
    parts.end_frame();
    fields.end_frame();
    cursor = ui.cursor;
    wake_at_ms = ui.wake_at_ms;
    carry_out_wishes();
}

// While somebody types, "saved" would come and go with each letter.
SaveState App::State::save_state(Ui& ui) {
    if (!options.stores) return banner ? SaveState::NotKept : SaveState::Sample;
    if (stored.has_failed()) return SaveState::NotKept;
    if (turn_to_write != WritersTurn::Ours) return SaveState::Reading;
    const bool is_saved = stored.is_saved(session.workspace());
    if (!is_saved) calm_at_ms = fields.focused() ? now_ms + typing_rest_ms : now_ms;
    if (is_saved && now_ms >= calm_at_ms) return SaveState::Saved;
    if (is_saved) ui.wake_in(calm_at_ms - now_ms);
    return SaveState::Saving;
}

std::optional<MeetingView> App::State::meeting_shown() {
    const Connection* connection = shown_connection();
    if (!connection) return std::nullopt;
    return meeting_view(*connection, *session.workspace().find(connection->plan), platform.stores(), session.language);
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
        if (overlay.kind == Overlay::Restore) open_restore_points();
        if (overlay.kind == Overlay::Print) print_choices.notes = PrintedNotes::Left;
        wake();
    }
    if (wished.meeting) carry_out(*wished.meeting);
    if (wished.restore) carry_out(*wished.restore);
    if (wished.theme) set_theme(*wished.theme);
    if (wished.print) print(*wished.print);
    if (wished.copied_text) platform.copy_text(*wished.copied_text);
    if (wished.web_page) platform.open_web_page(*wished.web_page);
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

void App::State::show_what_changed() {
    if (const auto shown = fields.shown();
        !std::equal(shown.begin(), shown.end(), fields_shown.begin(), fields_shown.end())) {
        fields_shown.assign(shown.begin(), shown.end());
        platform.show_fields(fields_shown);
    }
    fields.told();
    if (const auto nodes = access.nodes();
        !std::equal(nodes.begin(), nodes.end(), access_shown.begin(), access_shown.end())) {
        access.exchange(access_shown);
        platform.show_access_nodes(access_shown);
    }
    if (cursor != cursor_shown) {
        cursor_shown = cursor;
        platform.set_cursor(cursor);
    }
    if (std::string address = address_of(location()); address != address_shown) {
        platform.show_address(address);
        address_shown = std::move(address);
    }
}

}  // namespace marronnier
