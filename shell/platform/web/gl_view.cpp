#include "shell/platform/web/gl_view.hpp"

#include "shell/app/drawing_surface.hpp"
#include "shell/platform/web/host.hpp"

#include <algorithm>

namespace marronnier {

namespace {

void update_texture(ImTextureData& texture) {
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

void paint_list(const ImDrawList& list) {
    if (list.IdxBuffer.Size == 0) return;
    host_picture_mesh(list.VtxBuffer.Data, list.VtxBuffer.size_in_bytes(), list.IdxBuffer.Data, list.IdxBuffer.Size);
    for (const ImDrawCmd& command : list.CmdBuffer) {
        const ImVec4& clip = command.ClipRect;
        if (command.UserCallback || command.ElemCount == 0 || clip.z <= clip.x || clip.w <= clip.y) continue;
        host_picture_part(static_cast<int>(command.GetTexID()), clip.x, clip.y, clip.z, clip.w,
                          static_cast<int>(command.IdxOffset), static_cast<int>(command.ElemCount));
    }
}

}  // namespace

void attach_painter(DrawingSurface& surface) {
    ImFontAtlas& atlas = surface.atlas();
    atlas.TexMaxWidth = atlas.TexMaxHeight = std::min(atlas.TexMaxWidth, host_texture_limit());
}

void paint_picture(DrawingSurface& surface, std::uint32_t background_rgb) {
    for (ImTextureData* texture : surface.atlas().TexList) update_texture(*texture);
    const ImVec2 white = surface.atlas().TexUvWhitePixel;
    host_begin_picture(surface.size().x, surface.size().y, surface.density(), static_cast<int>(background_rgb), white.x,
                       white.y);
    paint_list(surface.list());
    host_end_picture();
}

void forget_textures(DrawingSurface& surface) {
    for (ImTextureData* texture : surface.atlas().TexList) {
        texture->SetTexID(ImTextureID_Invalid);
        // Dear ImGui takes this for a wish to have it created again, in its next frame.
        texture->SetStatus(ImTextureStatus_Destroyed);
    }
}

}  // namespace marronnier
