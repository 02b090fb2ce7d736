#pragma once

// Dear ImGui reads this before anything else (IMGUI_USER_CONFIG). The switches that need no code are in
// cmake/imgui.cmake.

#ifdef NDEBUG
// The browser build keeps no asserts: they were 15 kB of the download. The expression stays, unevaluated, so that what
// it names still counts as used; sizeof would refuse the bit-fields in some of them.
#define IM_ASSERT(expression) ((void)(false && (expression)))
#endif
// Without its windows the library has nowhere to show a complaint, and the attempt would link all of them.
#define IM_ASSERT_USER_ERROR(expression, message) IM_ASSERT((expression) && message)

// A busy month is more than 65,536 vertices, which 16-bit indices cannot reach.
#define ImDrawIdx unsigned int
