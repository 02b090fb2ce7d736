// state.hpp: what the running program holds beside the session: drafts of the panels, what was stored, what is on screen.
#pragma once

#include "core/session/session.hpp"
#include "core/terms/print_choices.hpp"
#include "core/views/header_view.hpp"
#include "core/views/month_caches.hpp"
#include "core/views/month_view.hpp"
#include "core/views/search.hpp"
#include "core/views/sidebar_view.hpp"
#include "shell/app/app.hpp"
#include "shell/app/checking.hpp"
#include "shell/app/connection.hpp"
#include "shell/app/drawing_surface.hpp"
#include "shell/app/stored_copy.hpp"
#include "shell/panels/addresses.hpp"
#include "shell/panels/agenda.hpp"
#include "shell/panels/dialogs.hpp"
#include "shell/panels/header_panel.hpp"
#include "shell/panels/inspector.hpp"
#include "shell/panels/layout.hpp"
#include "shell/panels/month_panel.hpp"
#include "shell/panels/notices.hpp"
#include "shell/panels/search_panel.hpp"
#include "shell/panels/shortcut_table.hpp"
#include "shell/panels/sidebar_panel.hpp"
#include "shell/panels/store_dialog.hpp"

#include <map>

namespace marronnier {

// Views are prepared again only when what they show may have changed.
struct PreparedViews {
    unsigned revision = 0;
    Day today{};
    int cards_a_day = 0;
    bool phone = false;
    year_month mini_month{};
    std::optional<CampaignShift> shift{};
    MonthCaches caches{};
    MonthView month{};
    HeaderView header{};
    SidebarView sidebar{};
    MiniMonthView mini{};
    AgendaView agenda{};  // On a phone.
    InspectorView inspector{};
};

struct App::State {
    State(Platform& door, AppOptions chosen) : platform(door), options(chosen), texts(door, surface.atlas()) {}

    Platform& platform;
    AppOptions options;
    Session session{};
    unsigned revision = 1;  // Of the session; a new number after every change.

    // Until `begin`: plans as they were kept, in their order.
    Workspace kept{};
    std::map<std::string, std::string, std::less<>> settings{};

    // Drawing.
    DrawingSurface surface{};
    Texts texts;
    Zones zones{};
    Fields fields{};
    AccessTree access{};
    KeptParts parts{};
    std::vector<AccessNode> access_shown{};
    std::vector<TextField> fields_shown{};
    ItemId keyboard_focus = 0;
    ItemId to_reveal = 0;        // Must be scrolled to with the next frame.
    bool keyboard_used = false;  // The last input was a key: show where the keyboard is.
    Cursor cursor = Cursor::Arrow, cursor_shown = Cursor::Arrow;
    std::string address_shown{};
    float width = 0, height = 0, density = 1;
    float wheel = 0;
    Touch touch{};
    double now_ms = 0;
    bool frame_wanted = true;
    double wake_at_ms = 1e300;
    PreparedViews views{};

    // Panels.
    MonthDraft month{};
    Dragging dragging{};
    AgendaDraft agenda{};
    SidebarDraft sidebar{};
    InspectorDraft inspector{};
    NewClientDraft new_client{};
    PrintChoices print_choices{};
    SearchDraft search_draft{};
    Search search{};
    unsigned search_revision = 0;  // Of the session it knows.
    OpenOverlay overlay{};
    ScrollState overlay_scroll{};
    std::optional<Toast> toast{};
    std::optional<Banner> banner{};
    Wishes wishes{};

    Checking checking{};

    // Keeping.
    StoredCopy stored{};
    SaveState save_state_shown = SaveState::Saved;
    double calm_at_ms = 0;  // From when on "saved" may be said.

    // Meeting other devices.
    std::vector<Connection> connections{};
    StoreDraft store_draft{};
    PlanId store_plan{};                   // What the draft is about; empty: a plan to be opened.
    std::optional<KeptSync> found_plan{};  // By the last test.
    bool is_visible = true;
    bool is_online = true;

    bool dark = false;
    bool follows_system_theme = true;
    bool system_dark = false;
    std::optional<Palette> forced{};

    void wake() { frame_wanted = true; }
    const Palette& colors() const { return forced ? *forced : palette(dark); }
    bool is_phone() const { return is_phone_width(width); }
    Day today() const { return options.today ? *options.today : platform.today(); }

    // One command, with all that follows: redraw, keep, announce, or say why not.
    Verdict carry_out(const Command& command);
    void say(std::string text, bool is_problem = false, bool offers_undo = false);
    std::string sentence(const Error& error) const;

    void touched(const PointerEvent& event);
    void put_back();
    Scroll take_scroll();
    void turn_by_swipe();
    void add_post();
    bool take_action(Action action);
    std::optional<PostRef> post_with_keyboard() const;
    bool take_key(std::string_view key, Modifiers modifiers);
    void move_selection(int days);
    void lift_selection();
    void carry_to(Day day);
    bool take_key_while_searching(std::string_view key);
    bool type_date_while_carrying(std::string_view key);
    bool take_key_while_carrying(std::string_view key, Modifiers modifiers);
    std::vector<PlanEdit> edits_of_selection(const std::function<Edit(std::vector<PostId>)>& edit) const;

    void open(const Subject& subject);

    // What the address names.
    Location location() const;

    PageLayout layout_now() const;
    Ui drawing(const PageLayout& layout);  // Begins a frame.
    void take_what_was_typed();
    void draw();
    void prepare_views(float calendar_height);
    void draw_month(Ui& ui, const PageLayout& layout);
    void draw_phone_calendar(Ui& ui, const PageLayout& layout);
    void draw_inspector_panel(Ui& ui, const PageLayout& layout);
    void draw_search_box(Ui& ui, const MenuContext& context);
    void draw_overlay(Ui& ui, const Rect& page);
    void carry_out_wishes();
    void show_what_changed();
    SaveState save_state(Ui& ui);
    std::optional<MeetingView> meeting_shown();

    bool is_checked() const;
    Sight sight() const;
    void await_calm();
    void begin_checking(Sight now);
    CheckInput check_input(const Plan& plan) const;
    void check_some();

    void store_changes();
    ReplicaId new_replica();
    Connection* shown_connection();
    void circumstances_changed();
    void set_up_store(const Plan* plan);
    void carry_out(const MeetingWish& wish);
    void decide(const MeetingWish& wish);
    void open_found_plan();
    Connection* connection_of(const PlanId& plan);
    void connect(const PlanId& plan, StoreKind kind, std::string place, KeptSync known);
    void meet_others();
    void step(Connection& connection);
    void take_what_came(Connection& connection);
    void tell(Connection& connection, Answer answer);
    void wake_to_meet();
    void meet_soon();
    std::vector<StoredChange> meetings_to_keep() const;
    void meetings_sent(std::uint32_t sequence);
    void meetings_kept(std::uint32_t sequence, bool are_kept);
    void drop_alert_of_storage();
    void save_plan_file(const PlanId& id, bool ask_where);
    std::string printed(const PrintChoices& choices) const;
    void print(const PrintChoices& choices);
    void use_theme(bool is_dark);
    void set_theme(ThemeWish wish);
};

}  // namespace marronnier
