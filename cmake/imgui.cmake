# Dear ImGui, with the same switches natively and in the browser: its layout depends on them.

add_library(imgui STATIC
    "${imgui_SOURCE_DIR}/imgui.cpp"
    "${imgui_SOURCE_DIR}/imgui_draw.cpp"
    "${imgui_SOURCE_DIR}/imgui_tables.cpp"
    "${imgui_SOURCE_DIR}/imgui_widgets.cpp")

# No backend of Dear ImGui's own: the page paints, with WebGL or without (web/picture).
target_include_directories(imgui SYSTEM PUBLIC "${imgui_SOURCE_DIR}")
target_compile_definitions(imgui PUBLIC
    IMGUI_USER_CONFIG="shell/platform/imgui_config.hpp"
    IMGUI_DISABLE_DEMO_WINDOWS
    IMGUI_DISABLE_DEBUG_TOOLS
    IMGUI_DISABLE_OBSOLETE_FUNCTIONS
    IMGUI_DISABLE_DEFAULT_FONT
    IMGUI_DISABLE_FILE_FUNCTIONS
    IMGUI_DISABLE_DEFAULT_SHELL_FUNCTIONS
    # Not FreeType itself: with this, Dear ImGui leaves stb_truetype out and calls ImGuiFreeType::GetFontLoader(),
    # which is ours and draws with the browser's own fonts.
    IMGUI_ENABLE_FREETYPE)

if(EMSCRIPTEN)
    # Letters and shapes of every frame.
    set_source_files_properties("${imgui_SOURCE_DIR}/imgui_draw.cpp" PROPERTIES COMPILE_OPTIONS "-O2;-finline-functions")
endif()
