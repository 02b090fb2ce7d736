#include "shell/app/drawing_surface.hpp"

#include "shell/platform/font_face.hpp"

namespace marronnier {

DrawingSurface::DrawingSurface() : picture_(shared_) {
    atlas_.RendererHasTextures = true;
    shared_.FontAtlas = &atlas_;
    shared_.CurveTessellationTol = 1.25f;
    shared_.InitialFringeScale = 1;
    // Lines of the atlas are left alone, so that only letters take their picture from a texture and the painter can tell
    // them from shapes.
    shared_.InitialFlags = ImDrawListFlags_AntiAliasedLines | ImDrawListFlags_AntiAliasedFill;
    ImFontAtlasAddDrawListSharedData(&atlas_, &shared_);
    fonts_.regular = add_font(atlas_, {.weight = 400});
    fonts_.medium = add_font(atlas_, {.weight = 520});
    fonts_.semibold = add_font(atlas_, {.weight = 640});
}

DrawingSurface::~DrawingSurface() { ImFontAtlasRemoveDrawListSharedData(&atlas_, &shared_); }

void DrawingSurface::begin_frame(float width, float height, float density) {
    size_ = {width, height};
    density_ = density;
    shared_.SetCircleTessellationMaxError(0.3f / density);  // Of a device pixel.
    ImFontAtlasUpdateNewFrame(&atlas_, ++frames_, true);
    for (ImFont* font : atlas_.Fonts) font->CurrentRasterizerDensity = density;
    shared_.Font = fonts_.regular;
    shared_.FontSize = 13;
    shared_.ClipRectFullscreen = {0, 0, width, height};
    picture_.begin_frame(shared_.ClipRectFullscreen);
}

void DrawingSurface::end_frame() { picture_.end_frame(); }

}  // namespace marronnier
