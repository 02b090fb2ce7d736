// Letters for tests: every character is a box 0.55 of its size wide. Texts have a width, layouts can be checked, and nothing
// is painted. Private-use characters from U+E201 stand for words of one letter, two letters, and so on.
#include "shell/platform/font_face.hpp"

#include "imgui_internal.h"
#include "misc/freetype/imgui_freetype.h"

#include <algorithm>

namespace marronnier {

namespace {

constexpr float width_share = 0.55f;
constexpr unsigned no_letters = 0xE200;

bool is_word(unsigned character) { return character > no_letters && character <= 0xE2FF; }
unsigned letters_of(unsigned character) { return is_word(character) ? character - no_letters : 1; }

// A word of that many letters, as UTF-8.
std::string word_of(unsigned letters) {
    return {'\xEE', static_cast<char>(0x88 | letters >> 6), static_cast<char>(0x80 | (letters & 0x3F))};
}

bool contains_glyph(ImFontAtlas*, ImFontConfig*, ImWchar) { return true; }

bool baked_init(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*) {
    baked->Ascent = baked->Size * 0.8f;
    baked->Descent = baked->Size * -0.2f;
    return true;
}

bool load_glyph(ImFontAtlas*, ImFontConfig*, ImFontBaked* baked, void*, ImWchar codepoint, ImFontGlyph* glyph,
                float* advance_x) {
    const float advance = baked->Size * width_share * static_cast<float>(letters_of(codepoint));
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

std::string split_word(const ImFont&, float size_px, unsigned character, float width_max) {
    const unsigned letters = letters_of(character);
    if (letters < 2) return {};
    const auto fitting = static_cast<unsigned>(std::max(width_max, 0.0f) / (size_px * width_share));
    const unsigned head = std::clamp(fitting, 1U, letters - 1);
    return word_of(head) + word_of(letters - head);
}

}  // namespace marronnier

// Dear ImGui asks for this by name because IMGUI_ENABLE_FREETYPE is set: see cmake/imgui.cmake.
const ImFontLoader* ImGuiFreeType::GetFontLoader() { return &marronnier::loader(); }
