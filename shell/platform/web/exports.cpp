// What the page may call: every question and event of App (shell/app/app.hpp). web/program/core.ts wraps them.
//
// Texts come in as UTF-8, address and length. A function that answers with a text puts it where answer and answer_length
// find it, until the next such answer.
#include "core/words/texts.hpp"
#include "shell/platform/web/host_unicode.hpp"
#include "shell/platform/web/program.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

std::string_view text_at(const char* text, int length) { return {text, static_cast<std::size_t>(length)}; }

marronnier::Modifiers modifiers_of(int bits) {
    return {.control = (bits & 1) != 0, .shift = (bits & 2) != 0, .alt = (bits & 4) != 0};
}

// 1 for yes; for no, the reason is the answer.
int said(const marronnier::Verdict& verdict) {
    if (verdict) return 1;
    marronnier::set_answer(marronnier::program().sentence(verdict.error()));
    return 0;
}

std::vector<marronnier::PlanSummary> listed_plans;

}  // namespace

namespace marronnier::exports {

[[clang::export_name("answer")]] const char* answer() { return marronnier::answer().data(); }
[[clang::export_name("answer_length")]] int answer_length() { return static_cast<int>(marronnier::answer().size()); }

// today: days since 1970-01-01 when it is fixed.
[[clang::export_name("start")]] void start(int english, int dark, int follows_system_theme, int reduced_motion,
                                           int stores, int today_is_fixed, int today) {
    AppOptions options;
    options.language = english ? Language::English : Language::French;
    options.dark = dark != 0;
    options.follows_system_theme = follows_system_theme != 0;
    options.reduced_motion = reduced_motion != 0;
    options.stores = stores != 0;
    options.unicode = host_unicode();
    if (today_is_fixed) options.today = Day{days{today}};
    start_program(options);
}

[[clang::export_name("give_texts")]] int give_texts(int english, const char* file, int length) {
    return marronnier::give_texts(english ? Language::English : Language::French, std::string{text_at(file, length)})
               ? 1
               : 0;
}
[[clang::export_name("texts_given")]] void texts_given() { program().texts_given(); }
[[clang::export_name("add_key_dates")]] int add_key_dates(const char* json, int length) {
    return said(program().add_key_dates(text_at(json, length)));
}
[[clang::export_name("set_network_rules")]] int set_network_rules(const char* json, int length) {
    return said(program().set_network_rules(text_at(json, length)));
}
[[clang::export_name("open_stored_plan")]] int open_stored_plan(const char* snapshot, int length) {
    return said(program().open_stored_plan(text_at(snapshot, length)));
}
[[clang::export_name("open_stored_change")]] int open_stored_change(const char* plan, int plan_length,
                                                                    const char* change, int change_length) {
    return said(program().open_stored_change(text_at(plan, plan_length), text_at(change, change_length)));
}
[[clang::export_name("open_setting")]] void open_setting(const char* name, int name_length, const char* value,
                                                         int value_length) {
    program().open_setting(text_at(name, name_length), text_at(value, value_length));
}
[[clang::export_name("begin")]] void begin() { program().begin(); }

// Input.
[[clang::export_name("resize")]] void resize(float width, float height, float pixels_per_css_pixel) {
    forget_picture();
    program().resize(width, height, pixels_per_css_pixel);
}
[[clang::export_name("pointer")]] void pointer(int phase, int kind, float x, float y, int button, int modifiers,
                                               double time_ms) {
    program().pointer({.phase = static_cast<PointerPhase>(phase),
                       .kind = static_cast<PointerKind>(kind),
                       .x = x,
                       .y = y,
                       .button = button,
                       .modifiers = modifiers_of(modifiers),
                       .time_ms = time_ms});
}
[[clang::export_name("wheel")]] void wheel(float x, float y) { program().wheel(x, y); }
[[clang::export_name("key_down")]] int key_down(const char* key, int length, int modifiers) {
    return program().key_down(text_at(key, length), modifiers_of(modifiers)) ? 1 : 0;
}
[[clang::export_name("field_focused")]] void field_focused(unsigned field) { program().field_focused(field); }
[[clang::export_name("field_changed")]] void field_changed(unsigned field, const char* text, int length) {
    program().field_changed(field, text_at(text, length));
}
[[clang::export_name("field_left")]] void field_left(unsigned field) { program().field_left(field); }
[[clang::export_name("field_cancelled")]] void field_cancelled(unsigned field) { program().field_cancelled(field); }
[[clang::export_name("node_activated")]] void node_activated(unsigned node) { program().node_activated(node); }
[[clang::export_name("node_focused")]] void node_focused(unsigned node) { program().node_focused(node); }
// 0xRRGGBB; a canvas of −1: the program may choose its colours.
[[clang::export_name("system_colors")]] void system_colors(int canvas, int text, int highlight, int highlight_text) {
    const auto rgb = [](int color) { return static_cast<std::uint32_t>(color); };
    program().system_colors(
        canvas < 0 ? std::nullopt
                   : std::optional{SystemColors{rgb(canvas), rgb(text), rgb(highlight), rgb(highlight_text)}});
}
[[clang::export_name("system_theme")]] void system_theme(int dark) { program().system_theme(dark != 0); }
[[clang::export_name("reduced_motion")]] void reduced_motion(int reduced) { program().reduced_motion(reduced != 0); }
[[clang::export_name("day_may_have_changed")]] void day_may_have_changed() { program().day_may_have_changed(); }
[[clang::export_name("fonts_changed")]] void fonts_changed() { program().fonts_changed(); }
[[clang::export_name("go_to")]] void go_to(const char* fragment, int length) {
    program().go_to(text_at(fragment, length));
}

// Storage and files.
[[clang::export_name("stored")]] void stored(unsigned sequence) { program().stored(sequence); }
[[clang::export_name("store_failed")]] void store_failed(unsigned sequence, const char* reason, int length) {
    program().store_failed(sequence, text_at(reason, length));
}
[[clang::export_name("read_along")]] void read_along() { program().read_along(); }
[[clang::export_name("follow")]] int follow(int kind, const char* plan, int plan_length, const char* text, int length) {
    return said(
        program().follow(static_cast<StoredChange::Kind>(kind), text_at(plan, plan_length), text_at(text, length)));
}
[[clang::export_name("follow_anew")]] void follow_anew() { program().follow_anew(); }
[[clang::export_name("restore_point_found")]] void restore_point_found(double at_ms, int reason, const char* plan,
                                                                       int plan_length) {
    program().restore_point_found(text_at(plan, plan_length),
                                  {static_cast<std::int64_t>(at_ms), static_cast<RestoreReason>(reason)});
}
[[clang::export_name("restore_points_listed")]] void restore_points_listed(const char* plan, int plan_length) {
    program().restore_points_listed(text_at(plan, plan_length));
}
[[clang::export_name("restore_point_opened")]] void restore_point_opened(double at_ms, const char* plan,
                                                                         int plan_length, const char* snapshot,
                                                                         int snapshot_length, const char* changes,
                                                                         int changes_length) {
    program().restore_point_opened(text_at(plan, plan_length), static_cast<std::int64_t>(at_ms),
                                   text_at(snapshot, snapshot_length), text_at(changes, changes_length));
}
[[clang::export_name("write_from_now")]] void write_from_now() { program().write_from_now(); }
[[clang::export_name("storage_unavailable")]] void storage_unavailable(const char* reason, int length) {
    program().storage_unavailable(text_at(reason, length));
}
[[clang::export_name("open_file")]] int open_file(const char* text, int length) {
    return said(program().open_file(text_at(text, length)));
}
[[clang::export_name("keep")]] void keep() { program().keep(); }
[[clang::export_name("file_refused")]] void file_refused(const char* name, int name_length, const char* code,
                                                         int code_length) {
    program().file_refused(text_at(name, name_length), text_at(code, code_length));
}
[[clang::export_name("printed_page")]] void printed_page() { set_answer(program().printed_page()); }
[[clang::export_name("file_saved")]] void file_saved(const char* plan, int plan_length, const char* name,
                                                     int name_length) {
    program().file_saved(text_at(plan, plan_length), text_at(name, name_length));
}
[[clang::export_name("file_failed")]] void file_failed(const char* plan, int plan_length, const char* reason,
                                                       int reason_length) {
    program().file_failed(text_at(plan, plan_length), text_at(reason, reason_length));
}

// Stores.
[[clang::export_name("open_connection")]] void open_connection(int kind, const char* plan, int plan_length,
                                                               const char* place, int place_length, const char* kept,
                                                               int kept_length) {
    program().open_connection(text_at(plan, plan_length), static_cast<StoreKind>(kind), text_at(place, place_length),
                              text_at(kept, kept_length));
}
[[clang::export_name("store_answered")]] void store_answered(int reply, double retry_after_ms, const char* plan,
                                                             int plan_length, const char* text, int text_length) {
    program().store_answered(text_at(plan, plan_length), static_cast<StoreReply>(reply), text_at(text, text_length),
                             static_cast<std::int64_t>(retry_after_ms));
}
[[clang::export_name("store_tested")]] void store_tested(int finding, const char* plan, int plan_length,
                                                         const char* detail, int detail_length, const char* head,
                                                         int head_length, const char* text, int text_length) {
    program().store_tested(text_at(plan, plan_length), static_cast<StoreFinding>(finding),
                           text_at(detail, detail_length), text_at(head, head_length), text_at(text, text_length));
}
[[clang::export_name("store_connected")]] void store_connected(int finding, int kind, const char* plan, int plan_length,
                                                               const char* place, int place_length) {
    program().store_connected(text_at(plan, plan_length), static_cast<StoreFinding>(finding),
                              static_cast<StoreKind>(kind), text_at(place, place_length));
}
[[clang::export_name("meet_others")]] void meet_others() { program().meet_others(); }
[[clang::export_name("page_visible")]] void page_visible(int visible) { program().page_visible(visible != 0); }
[[clang::export_name("online")]] void online(int online) { program().online(online != 0); }

// Automation. Ask for the count first: it makes the list that the others read.
[[clang::export_name("plan_count")]] int plan_count() {
    listed_plans = program().plans();
    return static_cast<int>(listed_plans.size());
}
[[clang::export_name("plan_id")]] void plan_id(unsigned index) { set_answer(listed_plans[index].id); }
[[clang::export_name("plan_name")]] void plan_name(unsigned index) { set_answer(listed_plans[index].name); }
[[clang::export_name("plan_posts")]] int plan_posts(unsigned index) {
    return static_cast<int>(listed_plans[index].posts);
}
[[clang::export_name("export_plan")]] void export_plan(const char* id, int length) {
    set_answer(program().export_plan(text_at(id, length)));
}
[[clang::export_name("dispatch")]] int dispatch(const char* command, int length) {
    return said(program().dispatch(text_at(command, length)));
}
[[clang::export_name("is_idle")]] int is_idle() { return program().is_idle() ? 1 : 0; }

// Drawing.
[[clang::export_name("wants_frame")]] int wants_frame() { return program().wants_frame() ? 1 : 0; }
// Below zero: no.
[[clang::export_name("next_frame_in_ms")]] double next_frame_in_ms() {
    return program().next_frame_in_ms().value_or(-1);
}
[[clang::export_name("build_frame")]] int build_frame(double now_ms) { return program().build_frame(now_ms) ? 1 : 0; }
[[clang::export_name("paint")]] void paint() { paint_program(); }
[[clang::export_name("forget_textures")]] void forget_textures() { marronnier::forget_textures(); }

}  // namespace marronnier::exports
