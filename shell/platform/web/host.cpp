#include "shell/platform/web/host.hpp"

#include <emscripten/emscripten.h>

// Names are in quotes, so that a minifier which renames properties leaves the ones shared with the page alone.
// clang-format off

EM_JS(int, host_today, (), { return Module["host"]["today"](); })
EM_JS(char*, host_time_now, (), { return Module["host"]["timeNow"](); })
EM_JS(char*, host_fresh_id, (), { return Module["host"]["freshId"](); })
EM_JS(char*, host_drawable_text, (const char* text, int length), { return Module["host"]["drawableText"](text, length); })
EM_JS(char*, host_line_in_order, (const char* line, int length), { return Module["host"]["lineInOrder"](line, length); })
EM_JS(void, host_announce, (const char* text, int length), { Module["host"]["announce"](text, length); })
EM_JS(void, host_set_cursor, (int cursor), { Module["host"]["setCursor"](cursor); })
EM_JS(void, host_show_address, (const char* fragment, int length), { Module["host"]["showAddress"](fragment, length); })
EM_JS(void, host_show_language, (const char* code, int length), { Module["host"]["showLanguage"](code, length); })
EM_JS(void, host_show_theme, (int dark), { Module["host"]["showTheme"](dark); })

EM_JS(void, host_field, (int id, int kind, int flags, float x, float y, float width, float height, float hidden_above, float hidden_below, float font_px, int weight, const char* label, int label_length, const char* text, int text_length, const char* placeholder, int placeholder_length), {
    Module["host"]["field"](id >>> 0, kind, flags, x, y, width, height, hidden_above, hidden_below, font_px, weight, label, label_length, text, text_length, placeholder, placeholder_length);
})
EM_JS(void, host_fields_shown, (const uint32_t* ids, int count), { Module["host"]["fieldsShown"](ids, count); })
EM_JS(void, host_node, (int id, int parent, int role, int flags, int level, float x, float y, float width, float height, const char* name, int name_length, const char* shortcut, int shortcut_length, const char* link, int link_length), {
    Module["host"]["node"](id >>> 0, parent >>> 0, role, flags, level, x, y, width, height, name, name_length, shortcut, shortcut_length, link, link_length);
})
EM_JS(void, host_nodes_shown, (const uint32_t* ids, int count), { Module["host"]["nodesShown"](ids, count); })

EM_JS(void, host_store_change, (int kind, const char* plan, int plan_length, const char* text, int text_length), {
    Module["host"]["storeChange"](kind, plan, plan_length, text, text_length);
})
EM_JS(void, host_store, (int sequence), { Module["host"]["store"](sequence >>> 0); })
EM_JS(void, host_store_setting, (const char* name, int name_length, const char* value, int value_length), {
    Module["host"]["storeSetting"](name, name_length, value, value_length);
})
EM_JS(void, host_ask_for_file, (), { Module["host"]["askForFile"](); })
EM_JS(void, host_save_file, (const char* plan, int plan_length, const char* name, int name_length, const char* text, int text_length, int ask_where), {
    Module["host"]["saveFile"](plan, plan_length, name, name_length, text, text_length, ask_where);
})

EM_JS(void, host_print, (const char* html, int length), { Module["host"]["print"](html, length); })
EM_JS(float, host_baseline, (int weight, float size, float density), { return Module["host"]["baseline"](weight, size, density); })
EM_JS(float, host_advance, (int code_point, int weight, float size), { return Module["host"]["advance"](code_point, weight, size); })
EM_JS(char*, host_split_word, (int code_point, int weight, float size, float width), { return Module["host"]["splitWord"](code_point, weight, size, width); })
EM_JS(void, host_paint_glyph, (int code_point, int weight, float size, float density, HostGlyph* glyph), {
    Module["host"]["paintGlyph"](code_point, weight, size, density, glyph);
})

EM_JS(int, host_texture_limit, (), { return Module["host"]["textureLimit"](); })
EM_JS(void, host_create_texture, (int id, int width, int height, const void* pixels), { Module["host"]["createTexture"](id, width, height, pixels); })
EM_JS(void, host_update_texture, (int id, int x, int y, int width, int height, int row_pixels, const void* pixels), {
    Module["host"]["updateTexture"](id, x, y, width, height, row_pixels, pixels);
})
EM_JS(void, host_destroy_texture, (int id), { Module["host"]["destroyTexture"](id); })
EM_JS(void, host_begin_picture, (float width, float height, float scale, int background_rgb, float white_u, float white_v), {
    Module["host"]["beginPicture"](width, height, scale, background_rgb, white_u, white_v);
})
EM_JS(void, host_picture_mesh, (const void* vertices, int vertex_bytes, const void* indices, int index_count), {
    Module["host"]["pictureMesh"](vertices, vertex_bytes, indices, index_count);
})
EM_JS(void, host_picture_part, (int texture, float left, float top, float right, float bottom, int first_index, int index_count), {
    Module["host"]["picturePart"](texture, left, top, right, bottom, first_index, index_count);
})
EM_JS(void, host_end_picture, (), { Module["host"]["endPicture"](); })
