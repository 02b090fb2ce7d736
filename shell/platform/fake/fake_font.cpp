// Letters for tests: every character is a box 0.55 of its size wide. Texts have a width, layouts can be checked, and nothing
// is painted.
#include "shell/platform/font_face.hpp"

#include "imgui_internal.h"
#include "misc/freetype/imgui_freetype.h"

namespace marronnier {

namespace {

constexpr float width_share = 0.55f;

bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) { return true; }

bool baked_init(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
    baked->Ascent = baked->Size * 0.8f;
    baked->Descent = baked->Size * -0.2f;
    return true;
}

bool load_glyph(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*, ImWchar codepoint, ImFontGlyph* glyph,
                float* advance_x) {
    const float advance = baked->Size * width_share;
    if (advance_x) {
        *advance_x = advance;
        return true;
    }
    glyph->Codepoint = codepoint;
    glyph->AdvanceX = advance;
    return true;
}

ImFontLoader make_loader() {
    ImFontLoader loader;
    loader.Name = "fake";
    loader.FontSrcContainsGlyph = contains_glyph;
    loader.FontBakedInit = baked_init;
    loader.FontBakedLoadGlyph = load_glyph;
    return loader;
}

const ImFontLoader& loader() {
    static const ImFontLoader one = make_loader();
    return one;
}

}  // namespace

ImFont* add_font(ImFontAtlas& atlas, FontFace) {
    ImFontConfig config;
    config.FontLoader = &loader();
    config.SizePixels = 13;
    return atlas.AddFont(&config);
}

}  // namespace marronnier

// Dear ImGui asks for this by name because IMGUI_ENABLE_FREETYPE is set: see cmake/imgui.cmake.
const ImFontLoader* ImGuiFreeType::GetFontLoader() { return &marronnier::loader(); }
