#include "shell/platform/web/program.hpp"

#include "shell/platform/web/gl_view.hpp"
#include "shell/platform/web/web_platform.hpp"

#include <cassert>
#include <memory>

namespace marronnier {

namespace {

// Lives as long as the page: there is no moment to say goodbye in a browser tab.
struct Program {
    explicit Program(AppOptions options) : app(platform, options) { view.attach(app.surface()); }

    WebPlatform platform;
    App app;
    GlView view;
    std::string answer;
};

std::unique_ptr<Program> running;

}  // namespace

void start_program(AppOptions options) { running = std::make_unique<Program>(options); }

App& program() {
    assert(running);
    return running->app;
}

void paint_program() { running->view.paint(running->app.surface(), running->app.background_rgb()); }
void forget_picture() { running->view.forget_picture(); }
void forget_textures() {
    running->view.forget_textures(running->app.surface());
    running->app.picture_lost();
}

void set_answer(std::string text) { running->answer = std::move(text); }
std::string_view answer() { return running->answer; }

}  // namespace marronnier
