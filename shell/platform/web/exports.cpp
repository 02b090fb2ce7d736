// What the page may call: every question and event of App (shell/app/app.hpp) as a C function. web/core.ts wraps them.
//
// Texts come in as UTF-8, address and length. A function that answers with a text puts it where marronnier_answer and
// marronnier_answer_length find it, until the next such answer.
#include "shell/platform/web/gl_view.hpp"
#include "shell/platform/web/program.hpp"

#include <emscripten/emscripten.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

using marronnier::program;

namespace {

std::string_view text_at(const char* text, int length) { return {text, static_cast<std::size_t>(length)}; }

marronnier::Modifiers modifiers_of(int bits) {
    return {.control = (bits & 1) != 0, .shift = (bits & 2) != 0, .alt = (bits & 4) != 0};
}

// 1 for yes; for no, the reason is the answer.
int said(const marronnier::Verdict& verdict) {
    if (verdict) return 1;
    marronnier::set_answer(program().sentence(verdict.error()));
    return 0;
}

std::vector<marronnier::PlanSummary> listed_plans;

}  // namespace

// The page calls the functions below; there is nothing to do before.
int main() { return 0; }

extern "C" {

EMSCRIPTEN_KEEPALIVE const char* marronnier_answer() { return marronnier::answer().data(); }
EMSCRIPTEN_KEEPALIVE int marronnier_answer_length() { return static_cast<int>(marronnier::answer().size()); }

// today: days since 1970-01-01 when it is fixed.
EMSCRIPTEN_KEEPALIVE void marronnier_start(int english, int dark, int follows_system_theme, int reduced_motion,
                                           int stores, int today_is_fixed, int today) {
    marronnier::AppOptions options;
    options.language = english ? marronnier::Language::English : marronnier::Language::French;
    options.dark = dark != 0;
    options.follows_system_theme = follows_system_theme != 0;
    options.reduced_motion = reduced_motion != 0;
    options.stores = stores != 0;
    if (today_is_fixed) options.today = marronnier::Day{marronnier::days{today}};
    marronnier::start_program(options);
}

EMSCRIPTEN_KEEPALIVE int marronnier_add_key_dates(const char* json, int length) {
    return said(program().add_key_dates(text_at(json, length)));
}
EMSCRIPTEN_KEEPALIVE int marronnier_open_stored_plan(const char* snapshot, int length) {
    return said(program().open_stored_plan(text_at(snapshot, length)));
}
EMSCRIPTEN_KEEPALIVE int marronnier_open_stored_change(const char* plan, int plan_length, const char* change,
                                                       int change_length) {
    return said(program().open_stored_change(text_at(plan, plan_length), text_at(change, change_length)));
}
EMSCRIPTEN_KEEPALIVE void marronnier_open_setting(const char* name, int name_length, const char* value,
                                                  int value_length) {
    program().open_setting(text_at(name, name_length), text_at(value, value_length));
}
EMSCRIPTEN_KEEPALIVE void marronnier_begin() { program().begin(); }

// Input.
EMSCRIPTEN_KEEPALIVE void marronnier_resize(float width, float height, float pixels_per_css_pixel) {
    program().resize(width, height, pixels_per_css_pixel);
}
EMSCRIPTEN_KEEPALIVE void marronnier_pointer(int phase, int kind, float x, float y, int button, int modifiers,
                                             double time_ms) {
    program().pointer({.phase = static_cast<marronnier::PointerPhase>(phase),
                       .kind = static_cast<marronnier::PointerKind>(kind),
                       .x = x,
                       .y = y,
                       .button = button,
                       .modifiers = modifiers_of(modifiers),
                       .time_ms = time_ms});
}
EMSCRIPTEN_KEEPALIVE void marronnier_wheel(float x, float y) { program().wheel(x, y); }
EMSCRIPTEN_KEEPALIVE int marronnier_key_down(const char* key, int length, int modifiers) {
    return program().key_down(text_at(key, length), modifiers_of(modifiers)) ? 1 : 0;
}
EMSCRIPTEN_KEEPALIVE void marronnier_field_focused(unsigned field) { program().field_focused(field); }
EMSCRIPTEN_KEEPALIVE void marronnier_field_changed(unsigned field, const char* text, int length) {
    program().field_changed(field, text_at(text, length));
}
EMSCRIPTEN_KEEPALIVE void marronnier_field_left(unsigned field) { program().field_left(field); }
EMSCRIPTEN_KEEPALIVE void marronnier_field_cancelled(unsigned field) { program().field_cancelled(field); }
EMSCRIPTEN_KEEPALIVE void marronnier_node_activated(unsigned node) { program().node_activated(node); }
EMSCRIPTEN_KEEPALIVE void marronnier_node_focused(unsigned node) { program().node_focused(node); }
// 0xRRGGBB; a canvas of −1: the program may choose its colours.
EMSCRIPTEN_KEEPALIVE void marronnier_system_colors(int canvas, int text, int highlight, int highlight_text) {
    const auto rgb = [](int color) { return static_cast<std::uint32_t>(color); };
    program().system_colors(canvas < 0 ? std::nullopt
                                       : std::optional{marronnier::SystemColors{rgb(canvas), rgb(text), rgb(highlight),
                                                                                rgb(highlight_text)}});
}
EMSCRIPTEN_KEEPALIVE void marronnier_system_theme(int dark) { program().system_theme(dark != 0); }
EMSCRIPTEN_KEEPALIVE void marronnier_day_may_have_changed() { program().day_may_have_changed(); }
EMSCRIPTEN_KEEPALIVE void marronnier_fonts_changed() { program().fonts_changed(); }
EMSCRIPTEN_KEEPALIVE void marronnier_go_to(const char* fragment, int length) {
    program().go_to(text_at(fragment, length));
}

// Storage and files.
EMSCRIPTEN_KEEPALIVE void marronnier_stored(unsigned sequence) { program().stored(sequence); }
EMSCRIPTEN_KEEPALIVE void marronnier_store_failed(unsigned sequence, const char* reason, int length) {
    program().store_failed(sequence, text_at(reason, length));
}
EMSCRIPTEN_KEEPALIVE void marronnier_storage_unavailable(const char* reason, int length) {
    program().storage_unavailable(text_at(reason, length));
}
EMSCRIPTEN_KEEPALIVE int marronnier_open_file(const char* text, int length) {
    return said(program().open_file(text_at(text, length)));
}
EMSCRIPTEN_KEEPALIVE void marronnier_keep() { program().keep(); }
EMSCRIPTEN_KEEPALIVE void marronnier_file_refused(const char* name, int name_length, const char* code,
                                                  int code_length) {
    program().file_refused(text_at(name, name_length), text_at(code, code_length));
}
EMSCRIPTEN_KEEPALIVE void marronnier_printed_page() { marronnier::set_answer(program().printed_page()); }
EMSCRIPTEN_KEEPALIVE void marronnier_file_saved(const char* plan, int plan_length, const char* name, int name_length) {
    program().file_saved(text_at(plan, plan_length), text_at(name, name_length));
}
EMSCRIPTEN_KEEPALIVE void marronnier_file_failed(const char* plan, int plan_length, const char* reason,
                                                 int reason_length) {
    program().file_failed(text_at(plan, plan_length), text_at(reason, reason_length));
}

// Automation. Ask for the count first: it makes the list that the others read.
EMSCRIPTEN_KEEPALIVE int marronnier_plan_count() {
    listed_plans = program().plans();
    return static_cast<int>(listed_plans.size());
}
EMSCRIPTEN_KEEPALIVE void marronnier_plan_id(unsigned index) { marronnier::set_answer(listed_plans[index].id); }
EMSCRIPTEN_KEEPALIVE void marronnier_plan_name(unsigned index) { marronnier::set_answer(listed_plans[index].name); }
EMSCRIPTEN_KEEPALIVE int marronnier_plan_posts(unsigned index) { return static_cast<int>(listed_plans[index].posts); }
EMSCRIPTEN_KEEPALIVE void marronnier_export_plan(const char* id, int length) {
    marronnier::set_answer(program().export_plan(text_at(id, length)));
}
EMSCRIPTEN_KEEPALIVE int marronnier_dispatch(const char* command, int length) {
    return said(program().dispatch(text_at(command, length)));
}
EMSCRIPTEN_KEEPALIVE int marronnier_is_idle() { return program().is_idle() ? 1 : 0; }

// Drawing.
EMSCRIPTEN_KEEPALIVE int marronnier_wants_frame() { return program().wants_frame() ? 1 : 0; }
// Below zero: no.
EMSCRIPTEN_KEEPALIVE double marronnier_next_frame_in_ms() { return program().next_frame_in_ms().value_or(-1); }
EMSCRIPTEN_KEEPALIVE void marronnier_build_frame(double now_ms) { program().build_frame(now_ms); }
EMSCRIPTEN_KEEPALIVE void marronnier_paint() {
    marronnier::paint_picture(program().surface(), program().background_rgb());
}
EMSCRIPTEN_KEEPALIVE void marronnier_forget_textures() { marronnier::forget_textures(program().surface()); }
}
