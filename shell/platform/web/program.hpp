// program.hpp: the one App of the page and its door to the world.
#pragma once

#include "shell/app/app.hpp"

#include <string_view>

namespace marronnier {

void start_program(AppOptions options);
App& program();

// Paints what differs from the last time.
void paint_program();
// After the canvas was emptied; after its context was lost and came back.
void forget_picture();
void forget_textures();

// Answers longer than a number wait here for the page to read them: see exports.cpp.
void set_answer(std::string text);
std::string_view answer();

}  // namespace marronnier
