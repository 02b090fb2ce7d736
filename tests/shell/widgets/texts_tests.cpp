#include "shell/platform/fake/fake_platform.hpp"
#include "shell/platform/font_face.hpp"
#include "shell/widgets/texts.hpp"

#include "imgui_internal.h"
#include <catch2/catch_test_macros.hpp>

#include <map>
#include <utility>

using namespace marronnier;

namespace {

// A page that makes texts drawable as it is told, and remembers what it was asked.
struct Page : FakePlatform {
    std::map<std::string, std::string, std::less<>> drawables{};
    std::vector<std::string> asked{};
    std::vector<std::string> lines{};  // Of texts that are read from right to left: each line drawn.
    bool characters_ran_out = false;

    std::optional<std::string> drawable_text(std::string_view utf8) override {
        asked.emplace_back(utf8);
        if (std::exchange(characters_ran_out, false)) return std::nullopt;
        const auto found = drawables.find(utf8);
        return found == drawables.end() ? std::string{utf8} : found->second;
    }
    std::string line_in_order(std::string_view marked_line) override {
        lines.emplace_back(marked_line);
        return std::string{marked_line.substr(3)};
    }
};

// Every letter is 5.5 wide.
constexpr float size_px = 10;
constexpr float letter = 5.5f;

struct Canvas {
    ImFontAtlas atlas{};
    ImDrawListSharedData shared{};
    ImDrawList list{&shared};
    Page page{};
    Texts texts{page, atlas};
    TextStyle style{};
    int frames = 0;

    Canvas() {
        atlas.RendererHasTextures = true;
        shared.FontAtlas = &atlas;
        ImFontAtlasAddDrawListSharedData(&atlas, &shared);
        style = {.font = add_font(atlas, {}), .size_px = size_px};
        begin_frame();
    }
    ~Canvas() { ImFontAtlasRemoveDrawListSharedData(&atlas, &shared); }
    Canvas(const Canvas&) = delete;
    Canvas& operator=(const Canvas&) = delete;

    void begin_frame() {
        ImFontAtlasUpdateNewFrame(&atlas, ++frames, true);
        shared.ClipRectFullscreen = {0, 0, 1000, 1000};
        list._ResetForNewFrame();
        list.PushTexture(atlas.TexRef);
        list.PushClipRectFullScreen();
    }
    float draw(std::string_view text, float letters) {
        return texts.draw(list, style, 0, 0, 15, text, letters * letter + 1) / letter;
    }
    int lines(std::string_view text, float letters, int lines_max = 10) {
        return texts.draw_wrapped(list, style, 0, 0, 15, text, letters * letter + 1, lines_max);
    }
};

constexpr const char* six_letters = "\uE206";
constexpr const char* four_letters = "\uE204";

}  // namespace

TEST_CASE("Text that fits is drawn whole, other text ends in an ellipsis", "[shell][texts]") {
    Canvas canvas;
    CHECK(canvas.draw("", 5) == 0);
    CHECK(canvas.draw("abcde", 5) == 5);
    CHECK(canvas.draw("abcdef", 5) == 5);   // abcd…
    CHECK(canvas.draw("abc def", 5) == 4);  // abc…
    CHECK(canvas.draw("abcdef", 0) == 1);   // …
}

TEST_CASE("Lines are broken at spaces, and French punctuation stays with its word", "[shell][texts]") {
    Canvas canvas;
    CHECK(canvas.lines("", 10) == 1);
    CHECK(canvas.lines("aaaa bbbb cccc", 9) == 2);
    CHECK(canvas.lines("aaaa bbbb !", 9) == 2);
    CHECK(canvas.lines("aaaaaaaaaaaaaaaaaa", 9) == 2);
    CHECK(canvas.lines("a\n\nb", 9) == 3);
    CHECK(canvas.lines("aaaa bbbb cccc dddd", 4, 3) == 3);
    CHECK(canvas.lines("aa", 0) == 2);
}

TEST_CASE("Only text whose letters surely stand alone is not shown to the page", "[shell][texts]") {
    Canvas canvas;
    for (const char* text : {"Bûche roulée", "« l’été » 18:30 — 12…", "œuf Łódź", "a\u00A0b"}) {
        canvas.texts.width(canvas.style, text);
        CHECK(canvas.page.asked.empty());
    }
    // An accent after its letter, a keycap, what joins, what is unseen, what turns the order, an icon of ours.
    for (const char* text : {"e\u0301", "1\u20E3", "a\u200Db", "a\u200Cb", "a\u00ADb", "a\u202Eb", "\uE001", "a\u0085",
                             "a\x7F", "🇫🇷", "\xC2", "\xE2\x80"}) {
        canvas.page.asked.clear();
        canvas.texts.width(canvas.style, text);
        CHECK(canvas.page.asked == std::vector<std::string>{text});
    }
}

TEST_CASE("A text is made drawable once", "[shell][texts]") {
    Canvas canvas;
    canvas.draw("сад", 5);
    canvas.draw("сад", 2);
    CHECK(canvas.page.asked.size() == 1);
    canvas.texts.forget();
    canvas.draw("сад", 5);
    CHECK(canvas.page.asked.size() == 2);
}

TEST_CASE("Of a text longer than any place no more than its beginning is made drawable", "[shell][texts]") {
    Canvas canvas;
    std::string caption;
    for (int i = 0; i < 10'000; ++i) caption += "é🌰";
    canvas.lines(caption, 20, 5);
    REQUIRE(canvas.page.asked.size() == 1);
    CHECK(canvas.page.asked[0].size() == 6000);
    CHECK(canvas.page.asked[0].ends_with("é🌰"));
}

TEST_CASE("A word that is drawn whole is divided where nothing else fits", "[shell][texts]") {
    Canvas canvas;
    CHECK(canvas.draw(six_letters, 6) == 6);
    CHECK(canvas.draw(six_letters, 5) == 5);  // Four letters and an ellipsis.
    CHECK(canvas.draw(six_letters, 1) == 1);
    CHECK(canvas.lines(six_letters, 6) == 1);
    CHECK(canvas.lines(six_letters, 4) == 2);
    CHECK(canvas.lines(six_letters, 2) == 3);
    // It is not divided only because a line has begun already.
    CHECK(canvas.lines(std::string{four_letters} + " " + four_letters, 7) == 2);
}

TEST_CASE("Lines of a text read from right to left are put in order, the ellipsis with them", "[shell][texts]") {
    Canvas canvas;
    canvas.page.drawables["سوق"] = std::string{"\u200F"} + "abc de fgh";
    CHECK(canvas.lines("سوق", 6, 2) == 2);
    CHECK(canvas.page.lines == std::vector<std::string>{"\u200F"
                                                        "abc de",
                                                        "\u200F"
                                                        "fgh"});
    canvas.page.lines.clear();
    CHECK(canvas.draw("سوق", 6) == 6);
    canvas.draw("سوق", 6);
    CHECK(canvas.page.lines == std::vector<std::string>{"\u200F"
                                                        "abc d…"});
}

TEST_CASE("When characters run out, all texts are prepared again and all letters painted again", "[shell][texts]") {
    Canvas canvas;
    canvas.page.drawables["🌰"] = four_letters;
    canvas.page.drawables["🎄"] = four_letters;
    CHECK(canvas.draw("🌰", 9) == 4);

    // The tree is given what was the chestnut's, and the chestnut something else.
    canvas.page.characters_ran_out = true;
    canvas.page.drawables["🌰"] = six_letters;
    const auto is_painted = [&] { return canvas.style.font->GetFontBaked(size_px)->IsGlyphLoaded('w'); };
    canvas.draw("w", 9);
    CHECK(is_painted());
    CHECK(canvas.draw("🎄", 9) == 4);
    CHECK_FALSE(is_painted());
    CHECK(canvas.draw("🌰", 9) == 6);
    CHECK(canvas.page.asked == std::vector<std::string>{"🌰", "🎄", "🎄", "🌰"});
}
