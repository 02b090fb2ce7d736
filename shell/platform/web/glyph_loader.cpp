// The letters of Dear ImGui, painted by the browser: one call into the page measures or paints one glyph at the moment
// it is first needed. Nothing is downloaded for Chinese or emoji, and there is no font rasteriser in the program.
//
// Dear ImGui calls its font interface likely to change, so everything that knows it is in this file.
#include "shell/platform/font_face.hpp"
#include "shell/platform/web/host.hpp"
#include "shell/platform/web/host_text.hpp"

#include "imgui.h"
#include "imgui_internal.h"

namespace marronnier {

namespace {

// The weight travels in the one field that Dear ImGui reserves for the loader.
int weight_of(const ImFontConfig& source) { return static_cast<int>(source.FontLoaderFlags); }

float density_of(const ImFontConfig& source, const ImFontBaked& baked) {
    return source.RasterizerDensity * baked.RasterizerDensity;
}

// The browser finds a font for every character, if only to draw a box.
bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) { return true; }

bool init_size(ImFontAtlas*, ImFontConfig* source, ImFontBaked* baked, void*) {
    baked->Ascent = host_baseline(weight_of(*source), baked->Size, density_of(*source, *baked));
    baked->Descent = baked->Ascent - baked->Size;
    return true;
}

bool load_glyph(ImFontAtlas* atlas, ImFontConfig* source, ImFontBaked* baked, void*, ImWchar character,
                ImFontGlyph* out, float* out_advance) {
    if (out_advance) {
        *out_advance = host_advance(character, weight_of(*source), baked->Size);
        return true;
    }

    HostGlyph painted;
    host_paint_glyph(character, weight_of(*source), baked->Size, density_of(*source, *baked), &painted);
    out->Codepoint = character;
    out->AdvanceX = painted.advance;
    if (painted.pixel_width == 0 || painted.pixel_height == 0) return true;

    const ImFontAtlasRectId place = ImFontAtlasPackAddRect(atlas, painted.pixel_width, painted.pixel_height);
    if (place == ImFontAtlasRectId_Invalid) return false;
    out->X0 = painted.left;
    out->Y0 = baked->Ascent + painted.top;
    out->X1 = painted.right;
    out->Y1 = baked->Ascent + painted.bottom;
    out->Visible = true;
    out->Colored = painted.colored != 0;
    out->PackId = place;
    ImFontAtlasBakedSetFontGlyphBitmap(atlas, baked, source, out, ImFontAtlasPackGetRect(atlas, place),
                                       static_cast<const unsigned char*>(painted.pixels), ImTextureFormat_RGBA32,
                                       painted.pixel_width * 4);
    return true;
}

const ImFontLoader& browser_letters() {
    static const ImFontLoader loader = [] {
        ImFontLoader made;
        made.Name = "Canvas 2D";
        made.FontSrcContainsGlyph = contains_glyph;
        made.FontBakedInit = init_size;
        made.FontBakedLoadGlyph = load_glyph;
        return made;
    }();
    return loader;
}

}  // namespace

ImFont* add_font(ImFontAtlas& atlas, FontFace face) {
    ImFontConfig config;
    config.FontLoader = &browser_letters();
    config.FontLoaderFlags = static_cast<unsigned>(face.weight);
    config.SizePixels = 13;
    return atlas.AddFont(&config);
}

std::string split_word(const ImFont& font, float size_px, unsigned character, float width_max) {
    return take_host_text(
        host_split_word(static_cast<int>(character), weight_of(*font.Sources[0]), size_px, width_max));
}

}  // namespace marronnier

// What Dear ImGui calls for its default loader when IMGUI_ENABLE_FREETYPE is defined; see cmake/imgui.cmake.
namespace ImGuiFreeType {
IMGUI_API const ImFontLoader* GetFontLoader();
const ImFontLoader* GetFontLoader() { return &marronnier::browser_letters(); }
}  // namespace ImGuiFreeType
