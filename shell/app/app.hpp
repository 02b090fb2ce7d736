// app.hpp: the running program. Input enters as plain values, frames are drawn when asked, and what must happen outside
// goes through Platform.
#pragma once

#include "core/base/result.hpp"
#include "core/dates/day.hpp"
#include "core/networks/unicode_tables.hpp"
#include "core/terms/language.hpp"
#include "shell/platform/platform.hpp"
#include "shell/theme/palette.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace marronnier {

struct Modifiers {
    bool control = false;  // Or Command on a Mac.
    bool shift = false;
    bool alt = false;
};

enum class PointerKind { Mouse, Touch, Pen };
enum class PointerPhase { Move, Down, Up, Leave, Cancel };

struct PointerEvent {
    PointerPhase phase{};
    PointerKind kind{};
    float x = 0, y = 0;  // CSS pixels
    int button = 0;      // 0 main, 1 middle, 2 secondary
    Modifiers modifiers{};
    double time_ms = 0;  // Of the same clock as build_frame; tells double clicks.
};

struct AppOptions {
    Language language = Language::French;
    bool dark = false;
    bool follows_system_theme = true;
    bool reduced_motion = false;
    bool stores = true;          // False: nothing is kept (?sample=1, or storage that does not work).
    std::optional<Day> today{};  // Fixed, for tests and demonstrations.
    UnicodeTables unicode{};
};

struct PlanSummary {
    std::string id{};
    std::string name{};
    std::size_t posts = 0;
};

class DrawingSurface;

class App {
public:
    App(Platform& platform, AppOptions options);
    ~App();

    // At any time.
    Verdict add_key_dates(std::string_view json);
    Verdict set_network_rules(std::string_view json);

    // Start: stored plans first, then `begin`; and once more when plans were found later.
    Verdict open_stored_plan(std::string_view snapshot);
    Verdict open_stored_change(std::string_view plan, std::string_view change);
    void open_setting(std::string_view name, std::string_view value);
    void begin();

    // Input. Each says by itself whether a frame is needed; see `wants_frame`.
    void resize(float width, float height, float pixels_per_css_pixel);
    void pointer(const PointerEvent& event);
    void wheel(float x, float y);
    bool key_down(std::string_view key, Modifiers modifiers);  // KeyboardEvent.key; true when it was one of ours.
    void field_focused(std::uint32_t field);
    void field_changed(std::uint32_t field, std::string_view text);
    void field_left(std::uint32_t field);       // Focus lost, or Enter in a single line.
    void field_cancelled(std::uint32_t field);  // Esc
    void node_activated(std::uint32_t node);    // Click, Enter or Space on the mirror element.
    void node_focused(std::uint32_t node);
    void reduced_motion(bool reduced);
    void system_theme(bool dark);
    void system_colors(const std::optional<SystemColors>& colors);  // None: the program's own.
    void day_may_have_changed();
    void fonts_changed();                   // A web font arrived: glyphs must be painted anew.
    void texts_given();                     // The words of another language arrived: see core/words/texts.hpp.
    void go_to(std::string_view fragment);  // Address changed; see addresses.hpp.

    // Storage and files.
    void stored(std::uint32_t sequence);
    void store_failed(std::uint32_t sequence, std::string_view reason);
    void storage_unavailable(std::string_view reason);

    // While another page of this browser writes, plans are shown as that one keeps them and nothing can be changed here.
    void read_along();  // What is not stored yet still goes to the storage.
    Verdict follow(StoredChange::Kind kind, std::string_view plan, std::string_view text);  // Kept by the other page.
    void follow_anew();  // All plans, as opened by open_stored_plan and open_stored_change after the start.
    void write_from_now();
    Verdict open_file(std::string_view text);  // Also drops, uploads and importPlan. Shown first, stored by `keep`.
    void keep();                               // What is not stored yet goes to the storage.
    void file_refused(std::string_view name, std::string_view code);  // Before reading: "too-large", "unreadable".
    void file_saved(std::string_view plan, std::string_view name);
    void file_failed(std::string_view plan, std::string_view reason);

    // States from before, as asked by Platform.
    void restore_point_found(std::string_view plan, RestorePoint point);
    void restore_points_listed(std::string_view plan);
    // `changes`: entries of the journal that led from the snapshot to the state, one on each line.
    void restore_point_opened(std::string_view plan, std::int64_t at_ms, std::string_view snapshot,
                              std::string_view changes);

    // Stores where other devices are met. Connections that were kept come after `begin`.
    void open_connection(std::string_view plan, StoreKind kind, std::string_view place, std::string_view kept);
    void store_answered(std::string_view plan, StoreReply reply, std::string_view text, std::int64_t retry_after_ms);
    void store_tested(std::string_view plan, StoreFinding finding, std::string_view detail, std::string_view head,
                      std::string_view text);
    void store_connected(std::string_view plan, StoreFinding finding, StoreKind kind, std::string_view place);
    void meet_others();  // As asked by StoreDoor::wake_in.
    void page_visible(bool visible);
    void online(bool online);  // The browser's word.

    std::string printed_page() const;  // What is shown, as HTML; nothing without a plan.

    // Automation.
    std::vector<PlanSummary> plans() const;              // The shown one first.
    std::string export_plan(std::string_view id) const;  // Empty id: the shown one. Empty text: no such plan.
    Verdict dispatch(std::string_view text);
    std::string sentence(const Error& error) const;  // In the language shown.
    bool is_idle() const;                            // Nothing left to draw, nothing being stored.

    // Drawing. `build_frame` fills the surface; the platform then paints what lies on it.
    void picture_lost();                             // All must be painted again.
    bool wants_frame() const;                        // Now.
    std::optional<double> next_frame_in_ms() const;  // A timer, such as a toast that ends; absent: none.
    bool build_frame(double now_ms);                 // False: time was used for other work, the picture is as it was.
    DrawingSurface& surface();
    std::uint32_t background_rgb() const;  // Cleared behind the draw data.

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace marronnier
