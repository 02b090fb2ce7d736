// gl_view.hpp: hands what lies on the drawing surface to the painter in the page (web/picture/painter.ts), which owns the
// WebGL context.
//
// Not Dear ImGui's own OpenGL backend: that one asks the driver for its whole state in every frame, which in a browser
// means waiting for another process, brings Emscripten's OpenGL emulation along, and deletes objects of a context that
// is gone. Meshes and textures are passed by address, so nothing is copied on the way.
#pragma once

#include "shell/picture/damage.hpp"
#include "shell/picture/patch.hpp"

#include <cstdint>

namespace marronnier {

class DrawingSurface;

class GlView {
public:
    // Tells the surface what the painter can do; before the first frame.
    void attach(DrawingSurface& surface);
    // Only what differs from the last time.
    void paint(DrawingSurface& surface, std::uint32_t background_rgb);
    // After the browser emptied the canvas, as it does when its size is set.
    void forget_picture() { damage_.forget(); }
    // After the browser took the WebGL context away and gave a new one: every texture must be made again.
    void forget_textures(DrawingSurface& surface);

private:
    Damage damage_;
    Patch patch_;
};

}  // namespace marronnier
