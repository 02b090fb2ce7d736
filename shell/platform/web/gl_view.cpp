#include "shell/platform/web/gl_view.hpp"

#include "shell/app/drawing_surface.hpp"
#include "shell/platform/web/host.hpp"

#include <algorithm>
#include <vector>

namespace marronnier {

namespace {

TextureChange changed_part(const ImTextureData& texture) {
    const ImTextureRect& part = texture.UpdateRect;
    const auto width = static_cast<float>(texture.Width);
    const auto height = static_cast<float>(texture.Height);
    return {texture.TexID,
            {static_cast<float>(part.x) / width, static_cast<float>(part.y) / height},
            {static_cast<float>(part.x + part.w) / width, static_cast<float>(part.y + part.h) / height}};
}

void update_texture(ImTextureData& texture, std::vector<TextureChange>& changes) {
    const int id = texture.UniqueID;
    switch (texture.Status) {
        case ImTextureStatus_OK:
        case ImTextureStatus_Destroyed: return;
        case ImTextureStatus_WantCreate:
            host_create_texture(id, texture.Width, texture.Height, texture.GetPixels());
            texture.SetTexID(static_cast<ImTextureID>(id));
            texture.SetStatus(ImTextureStatus_OK);
            return;
        case ImTextureStatus_WantUpdates:
            // One rectangle around all new glyphs: fewer calls, and glyphs of one frame lie close together.
            host_update_texture(id, texture.UpdateRect.x, texture.UpdateRect.y, texture.UpdateRect.w,
                                texture.UpdateRect.h, texture.Width,
                                texture.GetPixelsAt(texture.UpdateRect.x, texture.UpdateRect.y));
            changes.push_back(changed_part(texture));
            texture.SetStatus(ImTextureStatus_OK);
            return;
        case ImTextureStatus_WantDestroy:
            if (texture.UnusedFrames == 0) return;  // The frame just drawn still shows it.
            host_destroy_texture(id);
            texture.SetTexID(ImTextureID_Invalid);
            texture.SetStatus(ImTextureStatus_Destroyed);
            return;
    }
}

}  // namespace

void GlView::attach(DrawingSurface& surface) {
    ImFontAtlas& atlas = surface.atlas();
    atlas.TexMaxWidth = atlas.TexMaxHeight = std::min(atlas.TexMaxWidth, host_texture_limit());
}

void GlView::paint(DrawingSurface& surface, std::uint32_t background_rgb) {
    std::vector<TextureChange> changes;
    for (ImTextureData* texture : surface.atlas().TexList) update_texture(*texture, changes);
    const float density = surface.density();
    const Canvas canvas{to_pixels(surface.size().x, density), to_pixels(surface.size().y, density), density};
    const auto layers = surface.picture().layers();
    const auto rects = damage_.since_last(layers, canvas, background_rgb, changes);
    if (rects.empty()) return;

    const ImVec2 white = surface.atlas().TexUvWhitePixel;
    host_begin_picture(surface.size().x, surface.size().y, density, white.x, white.y);
    for (const PixelRect& rect : rects)
        host_clear_picture(static_cast<int>(background_rgb), rect.left, rect.top, rect.right, rect.bottom);
    if (rects.front() == PixelRect{0, 0, canvas.width, canvas.height})
        patch_.take_all(layers, density);
    else
        patch_.collect(layers, density, rects);
    host_picture_mesh(patch_.vertices().data(), static_cast<int>(patch_.vertices().size_bytes()),
                      patch_.indices().data(), static_cast<int>(patch_.indices().size()));
    for (const PatchPart& part : patch_.parts()) {
        const PixelRect& clip = part.clip;
        host_picture_part(static_cast<int>(part.texture), clip.left, clip.top, clip.right, clip.bottom,
                          part.first_index, part.index_count);
    }
    host_end_picture();
}

void GlView::forget_textures(DrawingSurface& surface) {
    damage_.forget();
    for (ImTextureData* texture : surface.atlas().TexList) {
        texture->SetTexID(ImTextureID_Invalid);
        // Dear ImGui takes this for a wish to have it created again, in its next frame.
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
}

}  // namespace marronnier
