// program.hpp: the one App of the page and its door to the world.
#pragma once

#include "shell/app/app.hpp"

#include <string_view>

namespace marronnier {

void start_program(AppOptions options);
App& program();

// Answers longer than a number wait here for the page to read them: see exports.cpp.
void set_answer(std::string text);
std::string_view answer();

}  // namespace marronnier
