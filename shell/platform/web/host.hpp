// host.hpp: what the page does for the program. Each function is imported from "host": it is the method of that name in
// web/program/host.ts.
//
// Texts go out as UTF-8, pointer and length, and are read before the call returns. Texts that come back are owned by
// the receiver: see host_text.hpp.
#pragma once

#include <cstdint>

#define HOST(name) __attribute__((import_module("host"), import_name(#name)))

extern "C" {

// The outside world.
HOST(today) int host_today();  // Days since 1970-01-01, here.
HOST(timeNow) char* host_time_now();
HOST(freshId) char* host_fresh_id();
HOST(drawableText) char* host_drawable_text(const char* text, int length);  // Null: ask again.
HOST(lineInOrder) char* host_line_in_order(const char* line, int length);
// What only large tables know of Unicode. The first is a block of 32-bit integers behind their size in bytes.
HOST(clusterEnds) char* host_cluster_ends(const char* text, int length);
HOST(composed) char* host_composed(const char* text, int length);
HOST(announce) void host_announce(const char* text, int length);
HOST(setCursor) void host_set_cursor(int cursor);
HOST(showAddress) void host_show_address(const char* fragment, int length);
HOST(showLanguage) void host_show_language(const char* code, int length);
HOST(showTheme) void host_show_theme(int dark);

// Text fields: those that differ from the last frame, then the ids of all.
HOST(field)
void host_field(int id, int kind, int flags, float x, float y, float width, float height, float hidden_above,
                float hidden_below, float font_px, int weight, const char* label, int label_length, const char* text,
                int text_length, const char* placeholder, int placeholder_length);
HOST(fieldsShown) void host_fields_shown(const std::uint32_t* ids, int count);

// Accessible nodes, likewise.
HOST(node)
void host_node(int id, int parent, int role, int flags, int level, float x, float y, float width, float height,
               const char* name, int name_length, const char* shortcut, int shortcut_length, const char* link,
               int link_length);
HOST(nodesShown) void host_nodes_shown(const std::uint32_t* ids, int count);

// Storage: the changes of one transaction, then its number.
HOST(storeChange)
void host_store_change(int kind, const char* plan, int plan_length, const char* text, int text_length);
HOST(store) void host_store(int sequence);
HOST(storeSetting) void host_store_setting(const char* name, int name_length, const char* value, int value_length);

// Files.
HOST(askForFile) void host_ask_for_file();
HOST(saveFile)
void host_save_file(const char* plan, int plan_length, const char* name, int name_length, const char* text,
                    int text_length, int ask_where);
HOST(copyText) void host_copy_text(const char* text, int length);
HOST(openWebPage) void host_open_web_page(const char* address, int length);
HOST(print) void host_print(const char* html, int length);

// Stores. The texts of a form go first, in their order.
HOST(storeNow) double host_store_now();
HOST(storeLocalMinutes) double host_store_local_minutes(double ms);
HOST(storeOrigin) char* host_store_origin();
HOST(storeRandom) int host_store_random();
HOST(storeWakeIn) void host_store_wake_in(double ms);
HOST(storeAsk)
void host_store_ask(int task, const char* plan, int plan_length, const char* name, int name_length, const char* text,
                    int text_length);
HOST(storeField) void host_store_field(const char* text, int length);
HOST(storeTest) void host_store_test(const char* plan, int length, int kind, int remembers);
HOST(storeRenew) void host_store_renew(const char* plan, int length, int kind, int remembers);
HOST(storeConnect) void host_store_connect(const char* plan, int length);
HOST(storeDisconnect) void host_store_disconnect(const char* plan, int length);

// Letters.
struct HostGlyph;
// From the top of a line of that size, in CSS pixels, but whole device pixels.
HOST(baseline) float host_baseline(int weight, float size, float density);
HOST(advance) float host_advance(int code_point, int weight, float size);
HOST(splitWord) char* host_split_word(int code_point, int weight, float size, float width);
HOST(paintGlyph) void host_paint_glyph(int code_point, int weight, float size, float density, HostGlyph* glyph);

// The picture.
HOST(textureLimit) int host_texture_limit();  // The widest texture there may be.
HOST(createTexture) void host_create_texture(int id, int width, int height, const void* pixels);
HOST(updateTexture)
void host_update_texture(int id, int x, int y, int width, int height, int row_pixels, const void* pixels);
HOST(destroyTexture) void host_destroy_texture(int id);
// white: where in the texture shapes take their white from; whatever else is drawn is a letter.
HOST(beginPicture) void host_begin_picture(float width, float height, float scale, float white_u, float white_v);
// Rectangles in device pixels from the top left.
HOST(clearPicture) void host_clear_picture(int background_rgb, int left, int top, int right, int bottom);
HOST(pictureMesh) void host_picture_mesh(const void* vertices, int vertex_bytes, const void* indices, int index_count);
HOST(picturePart)
void host_picture_part(int texture, int left, int top, int right, int bottom, int first_index, int index_count);
HOST(endPicture) void host_end_picture();
}

#undef HOST

namespace marronnier {

enum HostFieldFlag { host_field_bare = 1, host_field_focus = 2 };

enum HostNodeFlag {
    host_node_selected = 1,
    host_node_toggles = 2,
    host_node_expanded = 4,
    host_node_expands = 8,
    host_node_disabled = 16,
    host_node_current = 32,
    host_node_focused = 64,
};

}  // namespace marronnier

// A painted letter. Lengths are in CSS pixels from the pen on the baseline, y down.
struct HostGlyph {
    float advance = 0;
    float left = 0, top = 0, right = 0, bottom = 0;
    int pixel_width = 0, pixel_height = 0;  // 0: nothing to see, a space.
    int colored = 0;                        // An emoji: drawn as it is instead of in the colour of the text.
    void* pixels = nullptr;                 // RGBA; the page's own buffer, valid until the next letter.
};
